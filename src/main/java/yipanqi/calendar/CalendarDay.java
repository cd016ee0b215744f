package yipanqi.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One day as the office keeps it.
///
/// @param name the holiday this day belongs to or makes up for
/// @param provisional the year's notice is not known yet, the day may still change
public record CalendarDay(
        LocalDate date, DayKind kind, @Nullable String name, boolean provisional) {
    /// Why the day counts or not, in the words of the office.
    public String reason() {
        return switch (kind) {
            case WORKING -> "工作日";
            case MAKE_UP -> name + "调休上班";
            case WEEKEND -> "周末";
            case HOLIDAY -> name + "放假";
        };
    }
}
