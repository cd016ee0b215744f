package yipanqi.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.DueClock;
import yipanqi.calendar.DueRule;
import yipanqi.calendar.WorkCalendar;
import yipanqi.meeting.reading.LastDay;
import yipanqi.meeting.reading.TimeAllowed;

/// Terms in the words of a text (“15个工作日内”), counted from the day of the meeting by the zone's calendar.
final class DueWords {
    private DueWords() {}

    static LastDay ends(WorkCalendar calendar) {
        return (day, time) -> clock(day, time)
                .flatMap(clock -> clock.due(calendar))
                .map(Deadline::day)
                .orElseGet(() -> LastDay.plain().of(day, time));
    }

    /// By what a directive's deadline is counted, and will be counted again when the calendar changes; null
    /// where its words or a person name a day, or where the words no longer give the day that people saw.
    static @Nullable DueClock clock(Directive directive, @Nullable LocalDate met, WorkCalendar calendar) {
        if (directive.dueFrom() != DueFrom.TEXT || directive.due() == null || met == null) return null;
        return Arrays.stream(directive.deadlineText().split("；"))
                .flatMap(said -> TimeAllowed.of(said).stream())
                .flatMap(time -> clock(met, time).stream())
                .filter(clock -> clock.due(calendar).equals(Optional.of(directive.due())))
                .findFirst()
                .orElse(null);
    }

    /// Hours have no clock of their own: a meeting tells its day, not its hour.
    private static Optional<DueClock> clock(LocalDate met, TimeAllowed time) {
        return switch (time.unit()) {
            case WORKING_DAYS -> Optional.of(started(new DueRule.WithinWorkingDays(time.count()), met));
            case DAYS -> Optional.of(started(new DueRule.WithinNaturalDays(time.count()), met));
            case MONTHS -> Optional.of(started(new DueRule.WithinMonths(time.count()), met));
            case HOURS -> Optional.empty();
        };
    }

    private static DueClock started(DueRule rule, LocalDate met) {
        return DueClock.started(rule, met.atStartOfDay());
    }
}
