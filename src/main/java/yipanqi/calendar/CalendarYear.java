package yipanqi.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One year ready for counting: `upTo[d]` is the number of working days among its first `d` days,
/// `working[k]` the day of the year on which working day number k + 1 falls. Counting across years is then a
/// few look-ups.
final class CalendarYear {
    private final int year;
    private final @Nullable String title;
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final int[] upTo;
    private final int[] working;

    private CalendarYear(int year, @Nullable String title, List<SpecialDay> days) {
        this.year = year;
        this.title = title;
        days.forEach(day -> special.put(day.date(), day));
        int length = Year.of(year).length();
        upTo = new int[length + 1];
        working = IntStream.rangeClosed(1, length)
                .filter(day -> kind(LocalDate.ofYearDay(year, day)).isWorking())
                .toArray();
        for (int day : working) upTo[day] = 1;
        Arrays.parallelPrefix(upTo, Integer::sum);
    }

    static CalendarYear published(YearNotice notice) {
        return new CalendarYear(notice.year(), notice.title(), notice.days());
    }

    /// Plain weekends and what the law fixes without a notice.
    static CalendarYear provisional(int year, List<SpecialDay> legalDays) {
        return new CalendarYear(year, null, legalDays);
    }

    boolean isProvisional() {
        return title == null;
    }

    @Nullable
    String title() {
        return title;
    }

    DayKind kind(LocalDate date) {
        var named = special.get(date);
        if (named != null) return named.kind();
        return SpecialDay.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    CalendarDay day(LocalDate date) {
        var named = special.get(date);
        return new CalendarDay(date, kind(date), named == null ? null : named.name(), isProvisional());
    }

    int workingDays() {
        return working.length;
    }

    /// Working days of this year up to and including that date.
    int workingDaysUpTo(LocalDate date) {
        return upTo[date.getDayOfYear()];
    }

    /// The working day with that number, counted from 1.
    LocalDate workingDay(int number) {
        return LocalDate.ofYearDay(year, working[number - 1]);
    }
}
