package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;

/// A directive on its way: its words, who acts in them, and what a bracket or a row adds.
final class Found {

    final Span quote;
    final List<Span> parties;
    private final String section;
    private final String before;
    private Duty duty = Duty.NONE;

    Found(Span quote, List<Span> parties, String section, String before) {
        this.quote = quote;
        this.parties = List.copyOf(parties);
        this.section = section;
        this.before = before;
    }

    void owe(Duty more) {
        duty = duty.and(more);
    }

    boolean isOwed() {
        return !duty.isEmpty();
    }

    /// @param calendar how to compute days; absent while the meeting's year is unknown
    Reading.Directive directive(Repaired page, String field, java.util.Optional<DueDates> calendar) {
        String folded = page.folded();
        var lead = new ArrayList<Span>();
        var assisting = new ArrayList<Span>(duty.assisting());
        if (!leading().isEmpty()) lead.addAll(leading());
        else Assistance.split(folded, quote, parties, lead, assisting);
        List<Span> deadlines = duty.deadlines().isEmpty() ? Deadlines.in(folded, quote) : duty.deadlines();
        String deadline = String.join(
                "；",
                deadlines.stream().map(span -> span.of(page.text())).distinct().toList());
        String due = deadlines.stream()
                .map(span -> span.of(folded))
                .map(said -> calendar.flatMap(days -> days.of(said)).or(() -> DueDates.withoutMeeting(said)))
                .flatMap(java.util.Optional::stream)
                .max(java.time.LocalDate::compareTo)
                .map(Object::toString)
                .orElse("");
        List<String> leading = names(page, lead);
        List<String> helping = names(page, assisting);
        var all = new ArrayList<>(leading);
        helping.stream().filter(name -> !all.contains(name)).forEach(all::add);
        String said = quote.of(folded);
        return new Reading.Directive(
                quote.of(page.text()),
                quote.start(),
                quote.end(),
                Actions.of(page.text(), folded, quote),
                all,
                leading,
                helping,
                deadline,
                due,
                field,
                Kinds.of(said, Fold.fold(deadline), isOwed()));
    }

    /// Who leads by the bracket or cell; a mere person there does not displace the unit of the sentence.
    private List<Span> leading() {
        boolean unit = !duty.lead().isEmpty() || !duty.assisting().isEmpty();
        return unit || parties.isEmpty() ? duty.leading() : List.of();
    }

    String section() {
        return section;
    }

    String before() {
        return before;
    }

    /// What its sentence says in front of it (`原则同意《…办法》，由…印发`).
    String opening(String folded) {
        int from = quote.start();
        while (from > 0 && "。；！\n".indexOf(folded.charAt(from - 1)) < 0) from--;
        return folded.substring(from, quote.start());
    }

    /// Whether both stand under one heading or, where there is none, in one paragraph.
    boolean sharesMatter(Found other, String folded) {
        if (!section.isEmpty() && section.equals(other.section)) return true;
        int from = Math.min(quote.start(), other.quote.start());
        int to = Math.max(quote.start(), other.quote.start());
        return folded.substring(from, to).indexOf('\n') < 0;
    }

    /// Who is named, as subject or by a bracket or a cell.
    List<String> bodies(String folded) {
        List<Span> named = new ArrayList<>(leading().isEmpty() ? parties : leading());
        named.addAll(duty.assisting());
        return named.stream().map(span -> span.of(folded)).distinct().toList();
    }

    /// The directive without the names of those who shall act: a police station may well direct traffic.
    String words(String folded) {
        var words = new StringBuilder(quote.of(folded));
        for (Span party : parties) {
            if (!quote.covers(party)) continue;
            for (int i = party.start(); i < party.end(); i++) words.setCharAt(i - quote.start(), ' ');
        }
        return words.toString();
    }

    private static List<String> names(Repaired page, List<Span> spans) {
        return spans.stream()
                .map(span -> span.of(page.text()).replaceAll("\\s", ""))
                .distinct()
                .toList();
    }
}
