package yipanqi.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Dates as people type them into spreadsheets: `2026.9.30`, `2026年9月30日`, `9月30日`, `9月底前`, in
/// full-width digits too.
final class LenientDates {
    private static final Pattern FULL = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern MONTH_END = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月[底末]");
    private static final Pattern YEAR_END = Pattern.compile("(?:(\\d{4}))?年[底末]");
    private static final Pattern TIME = Pattern.compile("(?:[T日]|\\s)\\s*(\\d{1,2}):(\\d{2})(?::\\d{2})?$");

    private LenientDates() {}

    /// @param today gives the year that is not written
    static Optional<LocalDate> day(String words, LocalDate today) {
        return moment(words, today).map(LocalDateTime::toLocalDate);
    }

    static Optional<LocalDateTime> moment(String words, LocalDate today) {
        var text = Plain.narrow(words);
        var time = TIME.matcher(text);
        try {
            if (!time.find()) return date(text, today).map(LocalDate::atStartOfDay);
            var at = LocalTime.of(number(time, 1), number(time, 2));
            return date(text.substring(0, time.start()), today).map(day -> day.atTime(at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String words, LocalDate today) {
        var text = words.replaceAll("\\s", "").replaceAll("(之前|以前|前|止)$", "");
        for (var pattern : new Pattern[] {FULL, PACKED}) {
            var full = pattern.matcher(text);
            if (full.matches()) return sane(LocalDate.of(number(full, 1), number(full, 2), number(full, 3)));
        }
        var brief = WITHOUT_YEAR.matcher(text);
        if (brief.matches()) return sane(LocalDate.of(today.getYear(), number(brief, 1), number(brief, 2)));
        var month = MONTH_END.matcher(text);
        if (month.matches())
            return sane(YearMonth.of(year(month, today), number(month, 2)).atEndOfMonth());
        var end = YEAR_END.matcher(text);
        if (end.matches()) return sane(LocalDate.of(year(end, today), 12, 31));
        return Optional.empty();
    }

    static Optional<LocalDate> sane(LocalDate date) {
        return date.getYear() < 1900 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date);
    }

    private static int year(MatchResult found, LocalDate today) {
        return found.group(1) == null ? today.getYear() : number(found, 1);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
