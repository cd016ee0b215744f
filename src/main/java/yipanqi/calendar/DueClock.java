package yipanqi.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// A running clock: the rule that gives its budget, when it started, and for how many working days it stood
/// still.
public record DueClock(DueRule rule, LocalDateTime start, int suspendedWorkingDays) {
    public DueClock {
        if (suspendedWorkingDays < 0)
            throw new IllegalArgumentException("a clock cannot stand still for less than no time");
    }

    public static DueClock started(DueRule rule, LocalDateTime start) {
        return new DueClock(rule, start, 0);
    }

    /// The same clock after it stood still for so many more working days.
    public DueClock suspendedFor(int workingDays) {
        return new DueClock(rule, start, suspendedWorkingDays + workingDays);
    }

    /// Whether the same clock may end on another day once a calendar changes.
    public boolean movesWithTheCalendar() {
        return suspendedWorkingDays > 0
                || switch (rule) {
                    case DueRule.WithinWorkingDays _, DueRule.WithinNaturalDays _, DueRule.WithinMonths _ -> true;
                    case DueRule.On _,
                            DueRule.At _,
                            DueRule.EndOfMonth _,
                            DueRule.WithinHours _,
                            DueRule.Immediately _,
                            DueRule.Every _,
                            DueRule.Standing _ -> false;
                };
    }

    /// The clock in one line, the same in JSON and in a column: `working-days:15 from 2026-11-20T00:00`, behind
    /// it ` rested 2` if it stood still.
    @JsonValue
    @Override
    public String toString() {
        return rule.code() + " from " + start + (suspendedWorkingDays == 0 ? "" : " rested " + suspendedWorkingDays);
    }

    /// Reads the line back; anything else is an `IllegalArgumentException`.
    @JsonCreator
    public static DueClock of(String line) {
        var parts = line.split(" ");
        boolean rested = parts.length == 5 && parts[3].equals("rested");
        if (parts.length != 3 && !rested || !parts[1].equals("from"))
            throw new IllegalArgumentException("not a due clock: " + line);
        return new DueClock(
                DueRule.of(parts[0]), LocalDateTime.parse(parts[2]), rested ? Integer.parseInt(parts[4]) : 0);
    }

    /// When it runs out; empty for a duty without an end.
    public Optional<Deadline> due(WorkCalendar calendar) {
        return unsuspended(calendar)
                .map(base -> suspendedWorkingDays == 0
                        ? base
                        : base.onDay(calendar.plusWorkingDays(base.day(), suspendedWorkingDays)));
    }

    /// Every day that was counted or skipped, and why.
    public Explanation explain(WorkCalendar calendar) {
        return Explainer.explain(this, calendar);
    }

    Optional<Deadline> unsuspended(WorkCalendar calendar) {
        return switch (rule) {
            case DueRule.At(var moment) -> Optional.of(new Deadline(moment));
            case DueRule.WithinHours(var hours) -> Optional.of(new Deadline(start.plusHours(hours)));
            case DueRule.WithinWorkingDays(var days) ->
                end(calendar.plusWorkingDays(before(calendar.counting()), days));
            case DueRule.WithinNaturalDays _, DueRule.WithinMonths _ -> end(landed(nominalEnd(calendar), calendar));
            case DueRule.On _, DueRule.EndOfMonth _, DueRule.Immediately _, DueRule.Every _ ->
                end(nominalEnd(calendar));
            case DueRule.Standing() -> Optional.empty();
        };
    }

    /// The last day of the term before a rest day is moved.
    LocalDate nominalEnd(WorkCalendar calendar) {
        return switch (rule) {
            case DueRule.On(var day) -> day;
            case DueRule.EndOfMonth(var month) -> month.atEndOfMonth();
            case DueRule.WithinNaturalDays(var days) ->
                before(calendar.counting()).plusDays(days);
            case DueRule.WithinMonths(var months) -> before(calendar.counting()).plusMonths(months);
            case DueRule.Every(var period) -> endOf(period, start.toLocalDate());
            case DueRule.At _,
                    DueRule.WithinHours _,
                    DueRule.WithinWorkingDays _,
                    DueRule.Immediately _,
                    DueRule.Standing _ -> start.toLocalDate();
        };
    }

    /// The day before the first that counts.
    LocalDate before(Counting counting) {
        return switch (counting.firstDay()) {
            case NEXT_DAY -> start.toLocalDate();
            case SAME_DAY -> start.toLocalDate().minusDays(1);
        };
    }

    private static LocalDate landed(LocalDate end, WorkCalendar calendar) {
        return switch (calendar.counting().restDayEnd()) {
            case NEXT_WORKING_DAY -> calendar.workingDayFrom(end);
            case STAYS -> end;
        };
    }

    private static LocalDate endOf(DueRule.Period period, LocalDate day) {
        int month = day.getMonthValue();
        return switch (period) {
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER -> day.plusMonths((12 - month) % 3).with(TemporalAdjusters.lastDayOfMonth());
            case HALF_YEAR -> day.plusMonths((12 - month) % 6).with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    private static Optional<Deadline> end(LocalDate day) {
        return Optional.of(Deadline.endOf(day));
    }
}
