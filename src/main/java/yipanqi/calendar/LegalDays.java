package yipanqi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The holidays of the law itself (全国年节及纪念日放假办法, as amended from 2025): 13 days, without the
/// bridges and make-up days that only the yearly notice can set. Dates that follow the moon are known for the
/// years in `legal-days.txt`.
final class LegalDays {
    private static final Map<Integer, List<LocalDate>> BY_MOON = NationalNotices.lines("legal-days.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(
                    words -> Integer.valueOf(words[0]),
                    words -> Stream.of(words).skip(1).map(LocalDate::parse).toList()));

    private LegalDays() {}

    static List<SpecialDay> of(int year) {
        var days = new ArrayList<SpecialDay>();
        add(days, "元旦", LocalDate.of(year, 1, 1), 1);
        add(days, "劳动节", LocalDate.of(year, 5, 1), 2);
        add(days, "国庆节", LocalDate.of(year, 10, 1), 3);
        var moon = BY_MOON.get(year);
        if (moon != null) {
            add(days, "春节", moon.get(0).minusDays(1), 4);
            add(days, "清明节", moon.get(1), 1);
            add(days, "端午节", moon.get(2), 1);
            add(days, "中秋节", moon.get(3), 1);
        }
        return days;
    }

    private static void add(List<SpecialDay> days, String name, LocalDate first, int count) {
        first.datesUntil(first.plusDays(count))
                .filter(date -> days.stream().noneMatch(day -> day.date().equals(date)))
                .forEach(date -> days.add(new SpecialDay(date, DayKind.HOLIDAY, name)));
    }
}
