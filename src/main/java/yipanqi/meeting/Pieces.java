package yipanqi.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import yipanqi.calendar.Deadline;
import yipanqi.loop.Terms;

/// Directives that are cut in two or joined.
final class Pieces {
    private Pieces() {}

    /// One half of a directive: what its own words say goes first, the rest it keeps of the whole.
    static Directive half(Directive whole, Directive read, UUID id, Touch by) {
        boolean own = !read.responsible().isEmpty();
        boolean ownDue = !read.deadlineText().isEmpty();
        boolean same = id.equals(whole.id());
        return new Directive(
                id,
                whole.article(),
                same ? whole.version() + 1 : 1,
                read.start(),
                read.end(),
                read.action(),
                own && !same ? read.responsible() : whole.responsible(),
                own && !same ? read.assisting() : whole.assisting(),
                own && !same ? read.toldApart() : whole.toldApart(),
                ownDue ? read.deadlineText() : whole.deadlineText(),
                ownDue && whole.dueFrom() == DueFrom.TEXT ? read.due() : whole.due(),
                whole.dueFrom(),
                whole.field(),
                whole.kind(),
                whole.sponsor(),
                whole.verifier(),
                whole.asksSponsor(),
                whole.mode(),
                whole.reportEvery(),
                whole.proof(),
                DirectiveState.PROPOSED,
                "",
                null,
                by);
    }

    /// The first of them with what all of them ask; done when the last of it is done.
    static Directive merged(List<Directive> together, String text, Touch by) {
        var first = together.getFirst();
        var words = Stretch.joined(
                text,
                together.stream().map(it -> new Stretch(it.start(), it.end())).toList());
        var last = together.stream()
                .filter(it -> it.due() != null)
                .max((a, b) -> Objects.requireNonNull(a.due()).compareTo(Objects.requireNonNull(b.due())))
                .orElse(first);
        Deadline due = first.isStanding() ? null : last.due();
        return new Directive(
                first.id(),
                first.article(),
                first.version() + 1,
                words.start(),
                words.end(),
                cut(together.stream().map(Directive::action).distinct().collect(Collectors.joining("；"))),
                named(together, true),
                named(together, false),
                together.stream().anyMatch(Directive::toldApart),
                together.stream()
                        .map(Directive::deadlineText)
                        .filter(said -> !said.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("；")),
                due,
                last.dueFrom(),
                first.field(),
                first.kind(),
                first.sponsor(),
                first.verifier(),
                first.asksSponsor(),
                first.mode(),
                first.reportEvery(),
                cut(together.stream()
                        .map(Directive::proof)
                        .filter(said -> !said.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("；"))),
                DirectiveState.PROPOSED,
                "",
                null,
                by);
    }

    private static String cut(String words) {
        return words.length() <= Terms.LONGEST_ACTION ? words : words.substring(0, Terms.LONGEST_ACTION);
    }

    private static List<Named> named(List<Directive> together, boolean leading) {
        var byName = new LinkedHashMap<String, Named>();
        for (var it : together)
            for (var named : leading ? it.responsible() : it.assisting()) byName.putIfAbsent(named.name(), named);
        if (!leading) for (var lead : named(together, true)) byName.remove(lead.name());
        return new ArrayList<>(byName.values());
    }
}
