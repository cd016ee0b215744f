package yipanqi.calendar;

import java.util.List;
import java.util.stream.IntStream;

/// What a notice would change, or did change, in a year.
public record YearChange(
        int year, int workingDaysBefore, int workingDays, boolean wasProvisional, List<ChangedDay> changes) {
    public YearChange {
        changes = List.copyOf(changes);
    }

    static YearChange between(int year, WorkCalendar before, WorkCalendar after) {
        var old = before.days(year);
        var fresh = after.days(year);
        var changes = IntStream.range(0, old.size())
                .filter(i -> old.get(i).kind() != fresh.get(i).kind())
                .mapToObj(i -> new ChangedDay(
                        fresh.get(i).date(),
                        old.get(i).kind(),
                        fresh.get(i).kind(),
                        fresh.get(i).reason()))
                .toList();
        return new YearChange(
                year, before.workingDaysIn(year), after.workingDaysIn(year), before.isProvisional(year), changes);
    }
}
