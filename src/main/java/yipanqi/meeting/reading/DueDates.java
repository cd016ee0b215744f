package yipanqi.meeting.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Computes the day a deadline falls on, seen from the day of the meeting.
///
/// A month's end is its last calendar day. What depends on an event, a rhythm or an unknown year gives no
/// day.
final class DueDates {

    private static final String N = "([\\d一二两三四五六七八九十半]+)";
    private static final Pattern FULL = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern DATE = Pattern.compile("(?:(\\d{4})年|(今年|明年))?" + N + "月份?(?:" + N
            + "[日号](?:(?:至|到|-|—|~)(?:" + N + "月)?" + N + "[日号])?|([底末初]|[上中下]旬))?(之?前|以前)?");
    private static final Pattern YEAR_END = Pattern.compile("(?:(\\d{4})年|(今年|明年|本年)|)(?:年?[底末内]|全年|度)?(前)?");
    private static final Pattern QUARTER = Pattern.compile("(?:(\\d{4})年|(今年|明年))?第?([一二三四1-4])季度");
    private static final Pattern HALF = Pattern.compile("(?:(\\d{4})年|(今年|明年))?([上下])半年");
    private static final Pattern MONTH_END = Pattern.compile("(本|当|这个|下个?)?月[底末内]?");
    private static final Pattern WEEK = Pattern.compile("(本|这个?|下个?)?(?:周|星期|礼拜)([一二三四五六日天末])?");
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("今晚", 0),
            Map.entry("今夜", 0),
            Map.entry("当天", 0),
            Map.entry("当日", 0),
            Map.entry("当晚", 0),
            Map.entry("明天", 1),
            Map.entry("明日", 1),
            Map.entry("明早", 1),
            Map.entry("明晚", 1),
            Map.entry("后天", 2));
    private static final Map<String, int[]> FEASTS = Map.of(
            "元旦",
            new int[] {12, 31},
            "国庆",
            new int[] {9, 30},
            "五一",
            new int[] {4, 30},
            "七一",
            new int[] {6, 30},
            "八一",
            new int[] {7, 31});

    private final LocalDate meeting;
    private final LastDay lastDay;

    DueDates(LocalDate meeting, LastDay lastDay) {
        this.meeting = meeting;
        this.lastDay = lastDay;
    }

    /// A date that names its own year needs no meeting.
    static Optional<LocalDate> withoutMeeting(String deadline) {
        var full = FULL.matcher(Fold.fold(deadline));
        return full.find()
                ? day(number(full.group(1)), number(full.group(2)), number(full.group(3)))
                : Optional.empty();
    }

    Optional<LocalDate> of(String deadline) {
        String said = Fold.fold(deadline).replace(" ", "");
        if (said.startsWith("每") || said.startsWith("按") || said.startsWith("逐")) return Optional.empty();
        try {
            return withoutMeeting(said)
                    .or(() -> TimeAllowed.of(said).map(time -> lastDay.of(meeting, time)))
                    .or(() -> date(said))
                    .or(() -> soon(said))
                    .or(() -> season(said))
                    .or(() -> week(said))
                    .or(() -> yearOrMonth(said))
                    .filter(DueDates::isMeant);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date(String said) {
        var date = DATE.matcher(said);
        if (!date.find()) return Optional.empty();
        boolean range = date.group(6) != null;
        int month = number(range && date.group(5) != null ? date.group(5) : date.group(3));
        if (month < 1 || month > 12) return Optional.empty();
        YearMonth in = YearMonth.of(year(date.group(1), date.group(2), month), month);
        if (range) return day(in.getYear(), month, number(date.group(6)));
        if (date.group(4) != null) return day(in.getYear(), month, number(date.group(4)));
        String part = date.group(7);
        if (part == null)
            return Optional.of(date.group(8) != null ? in.minusMonths(1).atEndOfMonth() : in.atEndOfMonth());
        return switch (part) {
            case "底", "末", "下旬" -> Optional.of(in.atEndOfMonth());
            case "上旬" -> Optional.of(in.atDay(10));
            case "中旬" -> Optional.of(in.atDay(20));
            default -> Optional.empty();
        };
    }

    private int year(String written, String spoken, int month) {
        if (written != null) return number(written);
        if ("明年".equals(spoken)) return meeting.getYear() + 1;
        if ("今年".equals(spoken)) return meeting.getYear();
        return month < meeting.getMonthValue() ? meeting.getYear() + 1 : meeting.getYear();
    }

    private Optional<LocalDate> soon(String said) {
        for (var soon : DAYS.entrySet())
            if (said.startsWith(soon.getKey())) return Optional.of(meeting.plusDays(soon.getValue()));
        for (var feast : FEASTS.entrySet()) {
            if (!said.contains(feast.getKey()) || !said.endsWith("前")) continue;
            LocalDate eve = LocalDate.of(meeting.getYear(), feast.getValue()[0], feast.getValue()[1]);
            return Optional.of(eve.isBefore(meeting) ? eve.plusYears(1) : eve);
        }
        return Optional.empty();
    }

    private Optional<LocalDate> season(String said) {
        var quarter = QUARTER.matcher(said);
        if (quarter.find()) {
            int month = number(quarter.group(3)) * 3;
            return Optional.of(YearMonth.of(year(quarter.group(1), quarter.group(2), month), month)
                    .atEndOfMonth());
        }
        var half = HALF.matcher(said);
        if (!half.find()) return Optional.empty();
        int month = half.group(3).equals("上") ? 6 : 12;
        return Optional.of(
                YearMonth.of(year(half.group(1), half.group(2), month), month).atEndOfMonth());
    }

    private Optional<LocalDate> week(String said) {
        var week = WEEK.matcher(said);
        if (!week.lookingAt()) return Optional.empty();
        LocalDate monday = meeting.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean next = week.group(1) != null && week.group(1).startsWith("下");
        int day = week.group(2) == null ? 7 : "一二三四五六日天末".indexOf(week.group(2)) + 1;
        LocalDate due = monday.plusDays(Math.min(day, 7) - 1L).plusWeeks(next ? 1 : 0);
        return Optional.of(due.isBefore(meeting) ? due.plusWeeks(1) : due);
    }

    private Optional<LocalDate> yearOrMonth(String said) {
        var month = MONTH_END.matcher(said.replaceFirst("(之?前|以前)$", ""));
        if (month.matches()) {
            boolean next = month.group(1) != null && month.group(1).startsWith("下");
            return Optional.of(YearMonth.from(meeting).plusMonths(next ? 1 : 0).atEndOfMonth());
        }
        var year = YEAR_END.matcher(said);
        if (!year.matches() || said.isEmpty()) return Optional.empty();
        int of = year(year.group(1), year.group(2), 12);
        boolean beforeItBegins = said.matches("\\d{4}年前");
        return Optional.of(LocalDate.of(beforeItBegins ? of - 1 : of, 12, 31));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day)).filter(DueDates::isMeant);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// No meeting sets a day in another century; such a year is a slip of the pen.
    private static boolean isMeant(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() <= 2100;
    }

    private static int number(String said) {
        return Numerals.read(said);
    }
}
