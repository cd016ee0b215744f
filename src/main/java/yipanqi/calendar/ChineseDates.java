package yipanqi.calendar;

import java.time.LocalDate;

final class ChineseDates {
    private ChineseDates() {}

    /// `2026年9月3日（星期四）`
    static String dayOfWeek(LocalDate date) {
        return day(date) + "（星期" + "一二三四五六日".charAt(date.getDayOfWeek().ordinal()) + "）";
    }

    /// `2026年9月3日`
    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
