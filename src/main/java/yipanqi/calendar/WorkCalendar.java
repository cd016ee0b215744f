package yipanqi.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Which days an office works, year by year. Immutable and safe to share between threads.
///
/// A year without its notice is *provisional*: plain weekends plus the holidays that the law fixes by
/// themselves.
public final class WorkCalendar {
    private final Map<Integer, CalendarYear> published = new TreeMap<>();
    private final ConcurrentHashMap<Integer, CalendarYear> provisional = new ConcurrentHashMap<>();
    private final Counting counting;

    private WorkCalendar(Collection<YearNotice> notices, Counting counting) {
        this.counting = counting;
        notices.forEach(notice -> published.put(notice.year(), CalendarYear.published(notice)));
    }

    /// The calendar made of these notices; of two for one year the later in the list wins.
    public static WorkCalendar of(Collection<YearNotice> notices, Counting counting) {
        return new WorkCalendar(notices, counting);
    }

    /// The national notices that come with the product, counted in the usual way.
    public static WorkCalendar national() {
        return of(NationalNotices.all(), Counting.USUAL);
    }

    public Counting counting() {
        return counting;
    }

    public boolean isWorkingDay(LocalDate date) {
        return year(date.getYear()).kind(date).isWorking();
    }

    public CalendarDay day(LocalDate date) {
        return year(date.getYear()).day(date);
    }

    public List<CalendarDay> days(int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).map(this::day).toList();
    }

    /// True while the year's notice is not known.
    public boolean isProvisional(int year) {
        return year(year).isProvisional();
    }

    public Optional<String> noticeTitle(int year) {
        return Optional.ofNullable(year(year).title());
    }

    public int workingDaysIn(int year) {
        return year(year).workingDays();
    }

    /// The years whose notice is known, in order.
    public List<Integer> publishedYears() {
        return List.copyOf(published.keySet());
    }

    /// The n-th working day after `from` (before it when negative); `from` itself when 0.
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days == 0) return from;
        int year = from.getYear();
        int number = days > 0
                ? year(year).workingDaysUpTo(from) + days
                : year(year).workingDaysUpTo(from) - (isWorkingDay(from) ? 1 : 0) + days + 1;
        while (number > year(year).workingDays()) number -= year(year++).workingDays();
        while (number < 1) number += year(--year).workingDays();
        return year(year).workingDay(number);
    }

    /// The working days after `from` up to and including `to`; when `to` is earlier, those from `to` up to
    /// before `from`, negative.
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -workingDaysBetween(to.minusDays(1), from.minusDays(1));
        int sum = year(to.getYear()).workingDaysUpTo(to) - year(from.getYear()).workingDaysUpTo(from);
        for (int year = from.getYear(); year < to.getYear(); year++)
            sum += year(year).workingDays();
        return sum;
    }

    /// That day if it is worked, else the next that is.
    public LocalDate workingDayFrom(LocalDate date) {
        return isWorkingDay(date) ? date : plusWorkingDays(date, 1);
    }

    private CalendarYear year(int year) {
        var known = published.get(year);
        if (known != null) return known;
        // A mistyped year is answered, but not kept.
        if (year < 2000 || year > 2100) return CalendarYear.provisional(year, LegalDays.of(year));
        return provisional.computeIfAbsent(year, y -> CalendarYear.provisional(y, LegalDays.of(y)));
    }
}
