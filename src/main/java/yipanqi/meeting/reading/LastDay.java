package yipanqi.meeting.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// On which day a term ends; a zone hands in its calendar and its way of counting, otherwise only weekends
/// rest and every other day is taken as it falls.
@FunctionalInterface
public interface LastDay {

    /// The last day of a term that is counted from a day.
    LocalDate of(LocalDate day, TimeAllowed time);

    /// Monday to Friday are working days.
    static LastDay plain() {
        return (day, time) -> switch (time.unit()) {
            case WORKING_DAYS -> weekday(day, time.count());
            case DAYS -> day.plusDays(time.count());
            case MONTHS -> day.plusMonths(time.count());
            case HOURS -> day.plusDays((time.count() + 23) / 24);
        };
    }

    private static LocalDate weekday(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            if (last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
        }
        return last;
    }
}
