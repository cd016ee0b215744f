package yipanqi.calendar;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// The yearly notice on holidays (放假安排): its title and every day off or worked in exchange. Plain
/// weekends go unnamed.
public record YearNotice(int year, String title, List<SpecialDay> days) {
    public YearNotice {
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
        var seen = new HashSet<>();
        for (var day : days) {
            if (day.date().getYear() != year)
                throw new IllegalArgumentException(day.date() + " lies outside the year " + year);
            if (!seen.add(day.date())) throw new IllegalArgumentException(day.date() + " is named twice");
        }
        if (title.isBlank()) throw new IllegalArgumentException("a notice has a title");
    }
}
