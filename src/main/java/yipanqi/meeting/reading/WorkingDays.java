package yipanqi.meeting.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// How working days are counted; a zone hands in its calendar, otherwise only weekends rest.
@FunctionalInterface
public interface WorkingDays {

    /// The working day that is `count` working days after a day.
    LocalDate after(LocalDate day, int count);

    /// Counts Monday to Friday.
    static WorkingDays weekdays() {
        return (day, count) -> {
            LocalDate last = day;
            for (int left = count; left > 0; ) {
                last = last.plusDays(1);
                if (last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
            }
            return last;
        };
    }
}
