package yipanqi.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;

/// The door to what the reader got wrong: directives are split, merged and added, meeting data corrected,
/// articles cut anew.
@Service
public class Shaping {
    private static final int MOST_TOGETHER = 20;

    private final Desk desk;
    private final ReportStore reports;
    private final PartStore parts;
    private final DirectiveStore directives;
    private final Readings readings;

    Shaping(Desk desk, ReportStore reports, PartStore parts, DirectiveStore directives, Readings readings) {
        this.desk = desk;
        this.reports = reports;
        this.parts = parts;
        this.directives = directives;
        this.readings = readings;
    }

    /// Cuts a directive in two.
    ///
    /// @param at a place in the text, inside the quote
    public ReportRef split(Caller caller, CommandKey key, UUID report, Picked picked, int at) {
        return desk.decide(caller, key, report, "split", List.of(picked, at), open -> {
            var before = live(desk.seen(caller.zone(), directives.of(caller.zone(), report), picked));
            var by = desk.touch(caller, "meeting.split");
            var text = reports.text(caller.zone(), report).text();
            var words = new Stretch(before.start(), before.end());
            var first = half(open, before, text, words.before(text, at), before.id(), by);
            var second = half(open, before, text, words.after(text, at), Ids.next(), by);
            directives.update(caller.zone(), report, List.of(first));
            directives.insert(caller.zone(), report, List.of(second));
            return new MeetingFact.Split(first.id(), second.id(), at);
        });
    }

    /// Several become the first of them; the others live on in it.
    public ReportRef merge(Caller caller, CommandKey key, UUID report, List<Picked> picked) {
        if (picked.stream().map(Picked::id).distinct().count() < 2) throw MeetingProblem.MERGE_TOO_FEW.because();
        if (picked.size() > MOST_TOGETHER) throw MeetingProblem.TOO_MANY_PICKED.because(MOST_TOGETHER);
        return desk.decide(caller, key, report, "merge", picked, open -> {
            var all = directives.of(caller.zone(), report);
            var by = desk.touch(caller, "meeting.merged");
            var together = picked.stream()
                    .map(one -> live(desk.seen(caller.zone(), all, one)))
                    .sorted(Comparator.comparingInt(Directive::start))
                    .toList();
            if (together.stream().map(Directive::article).distinct().count() > 1)
                throw MeetingProblem.MERGE_ACROSS.because();
            var text = reports.text(caller.zone(), report).text();
            var survivor = Pieces.merged(together, text, by);
            var changed = new ArrayList<>(List.of(survivor));
            for (var other : together.subList(1, together.size())) changed.add(other.mergedInto(survivor.id(), by));
            directives.update(caller.zone(), report, changed);
            return new MeetingFact.Merged(
                    survivor.id(),
                    together.subList(1, together.size()).stream()
                            .map(Directive::id)
                            .toList());
        });
    }

    /// A directive that the reader missed, picked out of the text by a person.
    public ReportRef add(Caller caller, CommandKey key, UUID report, int start, int end) {
        return desk.decide(caller, key, report, "add", List.of(start, end), open -> {
            var text = reports.text(caller.zone(), report).text();
            var words = Stretch.picked(text, start, end);
            var all = directives.of(caller.zone(), report);
            for (var it : all)
                if (!it.is(DirectiveState.MERGED)
                        && !it.is(DirectiveState.REJECTED)
                        && it.meets(words.start(), words.end()))
                    throw MeetingProblem.SELECTION_TAKEN.because(String.valueOf(Directive.number(all, it)));
            var by = desk.touch(caller, "meeting.added");
            var added = picked(open, text, words, articleAt(open, words), by);
            directives.insert(caller.zone(), report, List.of(added));
            return new MeetingFact.Added(added.id(), words.start(), words.end());
        });
    }

    /// Corrects what the text says of its meeting; with another date, deadlines that were computed from it
    /// move as long as nobody has decided about them.
    public ReportRef correct(Caller caller, CommandKey key, UUID report, int article, int version, MeetingData data) {
        return desk.decide(caller, key, report, "correct", List.of(article, version, data), open -> {
            var articles = parts.articles(caller.zone(), report);
            var before = articles.stream()
                    .filter(it -> it.no() == article)
                    .findFirst()
                    .orElseThrow(PlatformProblem.NOT_FOUND::because);
            if (Math.max(before.touched(), open.cut()) > version) throw desk.stale(caller.zone(), open.touch());
            var corrected = before.corrected(data, open.version() + 1);
            parts.replaceArticles(
                    caller.zone(),
                    report,
                    articles.stream()
                            .map(it -> it.no() == article ? corrected : it)
                            .toList());
            var by = desk.touch(caller, "meeting.meeting-corrected");
            var moved = Objects.equals(before.meeting().date(), data.date())
                    ? List.<Directive>of()
                    : moved(
                            open,
                            directives.of(caller.zone(), report).stream().filter(it -> it.article() == article),
                            data.date(),
                            by);
            directives.update(caller.zone(), report, moved);
            return new MeetingFact.MeetingCorrected(
                    article,
                    data.title(),
                    data.date(),
                    moved.stream().map(Directive::id).toList());
        });
    }

    /// Articles begin at these places from now on. What has not changed is left alone; the others are read
    /// again, and directives that somebody has touched stay as long as no cut goes through their words.
    public ReportRef cut(Caller caller, CommandKey key, UUID report, int version, List<Integer> starts) {
        var wish = List.of(version, starts);
        return desk.move(
                caller,
                key,
                report,
                "cut",
                wish,
                open -> {
                    if (open.requireOpen().cut() > version) throw desk.stale(caller.zone(), open.touch());
                    return new Desk.Done(open.cutAnew(), cut(caller, open, starts));
                },
                Right.CLERK);
    }

    private MeetingFact cut(Caller caller, Report open, List<Integer> starts) {
        var text = reports.text(open.zone(), open.id()).text();
        var by = desk.touch(caller, "meeting.cut-anew");
        var before = new ReadText(
                parts.articles(open.zone(), open.id()),
                parts.sentences(open.zone(), open.id()),
                directives.of(open.zone(), open.id()));
        var recut = Recut.of(
                text,
                starts,
                open.version() + 1,
                before,
                (from, to, no) -> readings.again(open.zone(), text, from, to, no, by));
        parts.replaceArticles(open.zone(), open.id(), recut.after().articles());
        parts.replaceSentences(open.zone(), open.id(), recut.after().sentences());
        directives.delete(open.zone(), open.id(), recut.dropped());
        directives.update(open.zone(), open.id(), recut.kept());
        directives.insert(open.zone(), open.id(), recut.proposed());
        directives.update(open.zone(), open.id(), redated(open, before, recut, by));
        return new MeetingFact.CutAnew(
                starts,
                recut.dropped(),
                recut.proposed().stream().map(Directive::id).toList());
    }

    /// Kept directives whose article has another date than the one they were read in.
    private List<Directive> redated(Report open, ReadText before, Recut recut, Touch by) {
        return recut.after().articles().stream()
                .flatMap(article -> {
                    var met = article.meeting().date();
                    var elsewhere = recut.kept().stream()
                            .filter(it -> it.article() == article.no() && !Objects.equals(before.met(it.id()), met));
                    return moved(open, elsewhere, met, by).stream();
                })
                .toList();
    }

    /// Those of them with a deadline computed from the text, that nobody has decided about.
    private List<Directive> moved(Report open, Stream<Directive> those, @Nullable LocalDate met, Touch by) {
        return those.filter(it -> it.is(DirectiveState.PROPOSED))
                .filter(it -> it.dueFrom() == DueFrom.TEXT
                        && !it.isStanding()
                        && !it.deadlineText().isEmpty())
                .flatMap(it -> {
                    var due = readings.due(open.zone(), it.deadlineText(), met).orElse(null);
                    return Objects.equals(due, it.due()) ? Stream.empty() : Stream.of(it.dueBy(due, by));
                })
                .toList();
    }

    private Directive half(Report open, Directive whole, String text, Stretch words, UUID id, Touch by) {
        var read = picked(open, text, words, whole.article(), by);
        return Pieces.half(whole, read, id, by);
    }

    /// Words that a person picked, with what the reader finds in them; what it does not find stays empty.
    private Directive picked(Report open, String text, Stretch words, int article, Touch by) {
        var met = parts.articles(open.zone(), open.id()).stream()
                .filter(it -> it.no() == article)
                .findFirst()
                .map(it -> it.meeting().date())
                .orElse(null);
        return readings.picked(open.zone(), text, words, article, met, by)
                .orElseGet(() -> Directive.bare(Ids.next(), article, words, words.of(text), by))
                .in(article, words)
                .proposed();
    }

    private int articleAt(Report open, Stretch words) {
        return parts.sentences(open.zone(), open.id()).stream()
                .filter(it -> it.start() < words.end() && words.start() < it.end())
                .findFirst()
                .map(Sentence::article)
                .orElseThrow(MeetingProblem.SELECTION_EMPTY::because);
    }

    private static Directive live(Directive directive) {
        if (directive.is(DirectiveState.MERGED))
            throw MeetingProblem.ALREADY_DECIDED.because(directive.state().label());
        return directive;
    }
}
