package yipanqi.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;

/// By when, as a text says it. A rule becomes a deadline once its clock has a start: see [DueClock].
///
/// A rule is written as one short code (`working-days:15`), the same in JSON, in a column and in an address.
public sealed interface DueRule {
    /// 9月30日前: that day, wherever it falls.
    record On(LocalDate day) implements DueRule {}

    /// 9月30日15时前.
    record At(LocalDateTime moment) implements DueRule {}

    /// 9月底前、月内: the last calendar day of the month, rest day or not.
    record EndOfMonth(YearMonth month) implements DueRule {}

    /// 15个工作日内.
    record WithinWorkingDays(int days) implements DueRule {
        public WithinWorkingDays {
            DueRule.limit(days, 2_000);
        }
    }

    /// 20日内.
    record WithinNaturalDays(int days) implements DueRule {
        public WithinNaturalDays {
            DueRule.limit(days, 3_660);
        }
    }

    /// 3个月内: the day of the same number, or the month's last.
    record WithinMonths(int months) implements DueRule {
        public WithinMonths {
            DueRule.limit(months, 120);
        }
    }

    /// 24小时内: runs through nights and holidays.
    record WithinHours(int hours) implements DueRule {
        public WithinHours {
            DueRule.limit(hours, 10_000);
        }
    }

    /// 立即、即日: the day on which the clock starts.
    record Immediately() implements DueRule {}

    /// 每月、每季度: the end of the running period, again and again.
    record Every(Period period) implements DueRule {}

    /// 长期坚持: a duty without an end.
    record Standing() implements DueRule {}

    /// How often a repeated duty falls due.
    enum Period {
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    /// The rule as one word: `on:2026-09-30`, `at:2026-09-30T15:00`, `month-end:2026-09`, `working-days:15`,
    /// `days:20`, `months:3`, `hours:24`, `immediately`, `every:half-year`, `standing`.
    @JsonValue
    default String code() {
        return switch (this) {
            case On(var day) -> "on:" + day;
            case At(var moment) -> "at:" + moment;
            case EndOfMonth(var month) -> "month-end:" + month;
            case WithinWorkingDays(var days) -> "working-days:" + days;
            case WithinNaturalDays(var days) -> "days:" + days;
            case WithinMonths(var months) -> "months:" + months;
            case WithinHours(var hours) -> "hours:" + hours;
            case Immediately() -> "immediately";
            case Every(var period) ->
                "every:" + period.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Standing() -> "standing";
        };
    }

    /// Reads [#code()] back; anything else is an `IllegalArgumentException`.
    @JsonCreator
    static DueRule of(String code) {
        var value = code.substring(code.indexOf(':') + 1);
        try {
            return switch (code.substring(0, code.length() - value.length())) {
                case "on:" ->
                    new On(Deadline.of(LocalDate.parse(value).toString()).day());
                case "at:" -> new At(Deadline.of(value).at());
                case "month-end:" ->
                    new EndOfMonth(YearMonth.from(
                            Deadline.of(YearMonth.parse(value).atEndOfMonth().toString())
                                    .day()));
                case "working-days:" -> new WithinWorkingDays(Integer.parseInt(value));
                case "days:" -> new WithinNaturalDays(Integer.parseInt(value));
                case "months:" -> new WithinMonths(Integer.parseInt(value));
                case "hours:" -> new WithinHours(Integer.parseInt(value));
                case "every:" ->
                    new Every(Period.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')));
                case "" -> unlimited(code);
                default -> throw new IllegalArgumentException("not a due rule: " + code);
            };
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a due rule: " + code, e);
        }
    }

    /// The rule in the words of an official text.
    default String inChinese() {
        return switch (this) {
            case On(var day) -> ChineseDates.day(day) + "前";
            case At(var moment) -> new Deadline(moment).inChinese() + "前";
            case EndOfMonth(var month) -> month.getYear() + "年" + month.getMonthValue() + "月底前";
            case WithinWorkingDays(var days) -> days + "个工作日内";
            case WithinNaturalDays(var days) -> days + "日内";
            case WithinMonths(var months) -> months + "个月内";
            case WithinHours(var hours) -> hours + "小时内";
            case Immediately() -> "立即";
            case Every(var period) ->
                switch (period) {
                    case WEEK -> "每周";
                    case MONTH -> "每月";
                    case QUARTER -> "每季度";
                    case HALF_YEAR -> "每半年";
                    case YEAR -> "每年";
                };
            case Standing() -> "长期坚持";
        };
    }

    private static DueRule unlimited(String code) {
        return switch (code) {
            case "immediately" -> new Immediately();
            case "standing" -> new Standing();
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static void limit(int count, int most) {
        if (count < 1 || count > most) throw new IllegalArgumentException("not between 1 and " + most + ": " + count);
    }
}
