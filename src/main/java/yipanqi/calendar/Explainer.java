package yipanqi.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Explanation.Share;
import yipanqi.calendar.Explanation.Unit;

/// Writes a deadline's slip: walks from the clock's start to the deadline and says of each day what it was
/// taken for.
final class Explainer {
    private final DueClock clock;
    private final WorkCalendar calendar;
    private final List<Explanation.Day> days = new ArrayList<>();

    private Explainer(DueClock clock, WorkCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    static Explanation explain(DueClock clock, WorkCalendar calendar) {
        return new Explainer(clock, calendar).explanation();
    }

    private Explanation explanation() {
        var due = clock.due(calendar).orElse(null);
        var unit = unit();
        clock.unsuspended(calendar).ifPresent(base -> {
            walk(base, unit);
            if (due != null) suspended(base.day(), due.day());
        });
        int budget = budget(due);
        boolean provisional = clock.movesWithTheCalendar() && days.stream().anyMatch(Explanation.Day::provisional);
        return new Explanation(
                clock.rule(),
                clock.rule().inChinese(),
                clock.start(),
                due,
                Slip.summary(clock, calendar, due, budget),
                unit,
                budget,
                clock.suspendedWorkingDays(),
                provisional,
                basis(),
                days);
    }

    private Unit unit() {
        return switch (clock.rule()) {
            case DueRule.WithinNaturalDays _, DueRule.WithinMonths _, DueRule.Immediately _ -> Unit.NATURAL_DAYS;
            case DueRule.WithinHours _ -> Unit.MINUTES;
            case DueRule.On _,
                    DueRule.At _,
                    DueRule.EndOfMonth _,
                    DueRule.WithinWorkingDays _,
                    DueRule.Every _,
                    DueRule.Standing _ -> Unit.WORKING_DAYS;
        };
    }

    private int budget(@Nullable Deadline due) {
        return switch (clock.rule()) {
            case DueRule.WithinWorkingDays(var allowed) -> allowed;
            case DueRule.WithinNaturalDays(var allowed) -> allowed;
            case DueRule.WithinMonths _ ->
                (int) ChronoUnit.DAYS.between(clock.before(calendar.counting()), clock.nominalEnd(calendar));
            case DueRule.WithinHours(var hours) -> hours * 60;
            case DueRule.Immediately() -> 1;
            case DueRule.On _, DueRule.At _, DueRule.EndOfMonth _, DueRule.Every _, DueRule.Standing _ ->
                due == null ? 0 : workingDaysLeft(clock.unsuspended(calendar).orElse(due));
        };
    }

    private int workingDaysLeft(Deadline due) {
        return Math.max(0, calendar.workingDaysBetween(clock.before(calendar.counting()), due.day()));
    }

    private List<Explanation.Basis> basis() {
        return days.stream()
                .map(day -> day.date().getYear())
                .distinct()
                .map(year ->
                        new Explanation.Basis(year, calendar.noticeTitle(year).orElse(null)))
                .toList();
    }

    private void walk(Deadline base, Unit unit) {
        var first = clock.rule() instanceof DueRule.Immediately || unit == Unit.MINUTES
                ? clock.start().toLocalDate()
                : clock.before(calendar.counting()).plusDays(1);
        for (var date = first; !date.isAfter(base.day()); date = date.plusDays(1)) {
            switch (unit) {
                case WORKING_DAYS -> add(date, working(date) ? Share.COUNTED : Share.SKIPPED, working(date) ? 1 : 0);
                case NATURAL_DAYS -> natural(date);
                case MINUTES -> add(date, Share.COUNTED, minutes(date, base.at()));
            }
        }
    }

    private void natural(LocalDate date) {
        var end = clock.nominalEnd(calendar);
        var moved = date.isAfter(end);
        add(date, moved ? Share.MOVED : Share.COUNTED, moved ? 0 : 1);
    }

    private int minutes(LocalDate date, LocalDateTime due) {
        var from = max(clock.start(), date.atStartOfDay());
        var to =
                date.plusDays(1).atStartOfDay().isBefore(due) ? date.plusDays(1).atStartOfDay() : due;
        // Cut to whole minutes at both ends, so that the days still add up to the hours.
        return (int) Duration.between(whole(from), whole(to)).toMinutes();
    }

    private void suspended(LocalDate base, LocalDate due) {
        for (var date = base.plusDays(1); !date.isAfter(due); date = date.plusDays(1))
            add(date, working(date) ? Share.SUSPENDED : Share.SKIPPED, 0);
    }

    private void add(LocalDate date, Share share, int amount) {
        var day = calendar.day(date);
        days.add(new Explanation.Day(date, day.kind(), day.name(), share, amount, day.provisional()));
    }

    private boolean working(LocalDate date) {
        return calendar.isWorkingDay(date);
    }

    private static LocalDateTime max(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime whole(LocalDateTime moment) {
        return moment.withSecond(0).withNano(0);
    }
}
