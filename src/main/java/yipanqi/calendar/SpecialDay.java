package yipanqi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// One day that a yearly notice names: off (放假) or worked in exchange (调休上班).
public record SpecialDay(LocalDate date, DayKind kind, String name) {
    public SpecialDay {
        if (kind != DayKind.HOLIDAY && kind != DayKind.MAKE_UP)
            throw new IllegalArgumentException("a notice names holidays and make-up days only: " + date);
        if (kind == DayKind.MAKE_UP && !isWeekend(date))
            throw new IllegalArgumentException("a make-up day lies on a weekend: " + date);
        if (name.isBlank()) throw new IllegalArgumentException("a special day has a name: " + date);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
