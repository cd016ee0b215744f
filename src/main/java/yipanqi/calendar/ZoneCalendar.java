package yipanqi.calendar;

import java.util.ArrayList;
import java.util.List;

/// A zone's calendar with the years it entered itself laid over the national notices.
record ZoneCalendar(long version, Counting counting, List<YearNotice> own, WorkCalendar calendar) {
    static ZoneCalendar of(long version, Counting counting, List<YearNotice> own) {
        return new ZoneCalendar(version, counting, own, WorkCalendar.of(over(own), counting));
    }

    ZoneCalendar with(YearNotice notice) {
        var all = new ArrayList<>(own);
        all.removeIf(known -> known.year() == notice.year());
        all.add(notice);
        return of(version, counting, all);
    }

    YearSheet.Source source(int year) {
        if (own.stream().anyMatch(notice -> notice.year() == year)) return YearSheet.Source.ZONE;
        return calendar.isProvisional(year) ? YearSheet.Source.PROVISIONAL : YearSheet.Source.NATIONAL;
    }

    YearSheet sheet(int year) {
        return new YearSheet(
                year,
                calendar.noticeTitle(year).orElse(null),
                calendar.isProvisional(year),
                source(year),
                calendar.workingDaysIn(year),
                version,
                calendar.days(year));
    }

    YearSummary summary(int year) {
        return new YearSummary(
                year,
                calendar.noticeTitle(year).orElse(null),
                calendar.isProvisional(year),
                source(year),
                calendar.workingDaysIn(year));
    }

    private static List<YearNotice> over(List<YearNotice> own) {
        var all = new ArrayList<>(NationalNotices.all());
        all.addAll(own);
        return all;
    }
}
