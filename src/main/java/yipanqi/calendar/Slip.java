package yipanqi.calendar;

import org.jspecify.annotations.Nullable;

/// The sentence of a deadline's slip.
final class Slip {
    private Slip() {}

    static String summary(DueClock clock, WorkCalendar calendar, @Nullable Deadline due, int budget) {
        if (due == null) return clock.rule().inChinese() + "，不设截止日期。";
        var base = clock.unsuspended(calendar).orElse(due);
        var suspended = clock.suspendedWorkingDays() == 0
                ? ""
                : "其间暂停 %d 个工作日，顺延至%s。".formatted(clock.suspendedWorkingDays(), moment(due));
        return term(clock, calendar, base, budget) + suspended;
    }

    private static String term(DueClock clock, WorkCalendar calendar, Deadline base, int budget) {
        var from = ChineseDates.day(clock.start().toLocalDate())
                + switch (calendar.counting().firstDay()) {
                    case NEXT_DAY -> "次日起";
                    case SAME_DAY -> "当日起";
                };
        return switch (clock.rule()) {
            case DueRule.WithinWorkingDays(var days) -> "自%s第 %d 个工作日，至%s止。".formatted(from, days, moment(base));
            case DueRule.WithinNaturalDays _, DueRule.WithinMonths _ ->
                "自%s %d 日，%s至%s止。".formatted(from, budget, moved(clock, calendar, base), moment(base));
            case DueRule.WithinHours(var hours) ->
                "自%s %s 起满 %d 小时，至%s止。"
                        .formatted(
                                ChineseDates.day(clock.start().toLocalDate()),
                                clock.start().toLocalTime().withSecond(0).withNano(0),
                                hours,
                                moment(base));
            case DueRule.Immediately() -> "当日办理，至%s止。".formatted(moment(base));
            case DueRule.Every _ -> "%s一次，本期至%s止。".formatted(clock.rule().inChinese(), moment(base));
            case DueRule.On _, DueRule.At _, DueRule.EndOfMonth _, DueRule.Standing _ ->
                "期限为%s。自%s共 %d 个工作日。".formatted(moment(base), from, budget);
        };
    }

    private static String moved(DueClock clock, WorkCalendar calendar, Deadline base) {
        var end = clock.nominalEnd(calendar);
        return end.equals(base.day()) ? "" : "期满之日%s为休息日，顺延".formatted(ChineseDates.dayOfWeek(end));
    }

    private static String moment(Deadline deadline) {
        return ChineseDates.dayOfWeek(deadline.day()) + " " + deadline.time();
    }
}
