package yipanqi.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yipanqi.calendar.Calendars;
import yipanqi.journal.Commands;
import yipanqi.journal.FactTexts;
import yipanqi.journal.Journal;
import yipanqi.org.OrgCharts;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;
import yipanqi.platform.Right;

/// How every change of a report is made: seen, allowed, one at a time, counted and told to the journal.
@Component
class Desk {
    static final int LONGEST_WORDS = 2_000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final ReportStore reports;
    private final PartStore parts;
    private final DirectiveStore directives;
    private final Commands commands;
    private final Journal journal;
    private final FactTexts labels;
    private final OrgCharts charts;
    private final Calendars calendars;
    private final Clock clock;

    Desk(
            ReportStore reports,
            PartStore parts,
            DirectiveStore directives,
            Commands commands,
            Journal journal,
            FactTexts labels,
            OrgCharts charts,
            Calendars calendars,
            Clock clock) {
        this.reports = reports;
        this.parts = parts;
        this.directives = directives;
        this.commands = commands;
        this.journal = journal;
        this.labels = labels;
        this.charts = charts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// What a step makes of the report, and how it is told.
    record Done(Report report, MeetingFact fact) {}

    /// A clerk's step on a report that is still open.
    ReportRef decide(
            Caller caller, CommandKey key, UUID id, String verb, Object wish, Function<Report, MeetingFact> step) {
        return move(
                caller, key, id, verb, wish, report -> new Done(report, step.apply(report.requireOpen())), Right.CLERK);
    }

    ReportRef move(
            Caller caller,
            CommandKey key,
            UUID id,
            String verb,
            Object wish,
            Function<Report, Done> step,
            Right first,
            Right... others) {
        return commands.once(caller, key, Arrays.asList(verb, id, wish), ReportRef.class, () -> {
            var report = reports.lock(caller.zone(), id, units(caller)).orElseThrow(PlatformProblem.NOT_FOUND::because);
            caller.require(first, others);
            var done = step.apply(report);
            save(caller, done.report(), done.fact());
            return new ReportRef(id);
        });
    }

    void save(Caller caller, Report report, MeetingFact fact) {
        var touched = report.touched(touch(caller, fact.what()));
        var live = directives.of(caller.zone(), report.id());
        var coverage = Coverage.count(parts.sentences(caller.zone(), report.id()), live);
        int counted = (int) live.stream()
                .filter(it -> it.is(DirectiveState.PROPOSED) || it.is(DirectiveState.ACCEPTED))
                .count();
        reports.save(touched, counted, coverage.undecided());
        journal.append(caller, report.id(), touched.version(), fact.what(), fact);
    }

    /// The report as someone may see it: who does not see its unit, does not learn that it is there.
    Report look(Caller caller, UUID id) {
        var report = reports.find(caller.zone(), id, units(caller)).orElseThrow(PlatformProblem.NOT_FOUND::because);
        requireReader(caller);
        return report;
    }

    static void requireReader(Caller caller) {
        if (!isReader(caller)) throw PlatformProblem.NOT_ALLOWED.because();
    }

    static boolean isReader(Caller caller) {
        return Stream.of(Right.CLERK, Right.ISSUER, Right.VERIFIER, Right.SPONSOR, Right.READER)
                .anyMatch(caller::may);
    }

    static UUID[] units(Caller caller) {
        return Stream.concat(caller.scope().stream(), Stream.of(caller.unit()))
                .distinct()
                .toArray(UUID[]::new);
    }

    Touch touch(Caller caller, String what) {
        return new Touch(caller.person(), caller.post(), clock.instant(), what);
    }

    Today today(Report report) {
        return new Today(
                charts.chart(report.zone()), calendars.of(report.zone()), LocalDateTime.now(clock), report.unit());
    }

    /// The directive as the caller saw it; else he is told who changed what meanwhile.
    Directive seen(UUID zone, List<Directive> all, Picked picked) {
        var directive = all.stream()
                .filter(it -> it.id().equals(picked.id()))
                .findFirst()
                .orElseThrow(PlatformProblem.NOT_FOUND::because);
        if (directive.version() != picked.version()) throw stale(zone, directive.touch());
        return directive;
    }

    Refusal stale(UUID zone, Touch last) {
        return PlatformProblem.CHANGED_MEANWHILE.because(
                who(zone, last), WHEN.format(last.at().atZone(clock.getZone())), labels.label(last.what()));
    }

    /// The post, and who did it where he still holds it.
    String who(UUID zone, Touch touch) {
        var chart = charts.chart(zone);
        var holder = chart.holdings(touch.post()).stream()
                .filter(held -> held.personId().equals(touch.person()))
                .findFirst();
        return chart.postName(touch.post())
                + holder.map(held -> "（" + held.personName() + "）").orElse("");
    }

    static String words(String words, String name) {
        var said = words.strip();
        if (said.isEmpty()) throw MeetingProblem.WHY_MISSING.because(name);
        return limited(said);
    }

    static String limited(String words) {
        var said = words.strip();
        if (said.length() > LONGEST_WORDS) throw MeetingProblem.WORDS_LENGTH.because(LONGEST_WORDS);
        return said;
    }
}
