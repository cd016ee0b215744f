package yipanqi.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/// The local moment at which a promise is late: it is kept as long as it is earlier.
///
/// Where only a day is named the moment is that day's 24:00, which is the next day's 00:00: stored as that
/// (`timestamp`), so that every comparison is a plain one, and written `2026-11-30T24:00`, so that everybody
/// reads the day that was meant. A midnight is therefore always the end of the day before, never the
/// beginning of a day.
public record Deadline(LocalDateTime at) implements Comparable<Deadline> {
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ISO_LOCAL_DATE_TIME.withResolverStyle(ResolverStyle.SMART);

    /// That day's 24:00.
    public static Deadline endOf(LocalDate day) {
        return new Deadline(day.plusDays(1).atStartOfDay());
    }

    /// Reads `2026-11-30T24:00`, `2026-11-30T15:00` or, for its end, `2026-11-30`; refuses years outside 2000 to
    /// 2100.
    @JsonCreator
    public static Deadline of(String text) {
        var deadline =
                text.length() == 10 ? endOf(LocalDate.parse(text)) : new Deadline(LocalDateTime.parse(text, TEXT));
        int year = deadline.day().getYear();
        if (year < 2000 || year > 2100) throw CalendarProblem.DUE_OUT_OF_RANGE.because();
        return deadline;
    }

    /// As a `timestamp` column gives it; found by name when a row is read into a record.
    public static Deadline from(Timestamp stored) {
        return new Deadline(stored.toLocalDateTime());
    }

    /// The last day on which the promise can still be kept.
    public LocalDate day() {
        return at.minusNanos(1).toLocalDate();
    }

    public boolean isEndOfDay() {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    public boolean hasPassed(LocalDateTime now) {
        return !now.isBefore(at);
    }

    /// The same time of day on another day.
    public Deadline onDay(LocalDate day) {
        return isEndOfDay() ? endOf(day) : new Deadline(day.atTime(at.toLocalTime()));
    }

    /// `2026年11月30日 24:00`
    public String inChinese() {
        return ChineseDates.day(day()) + " " + time();
    }

    String time() {
        return isEndOfDay()
                ? "24:00"
                : at.toLocalTime().withSecond(0).withNano(0).toString();
    }

    @Override
    public int compareTo(Deadline other) {
        return at.compareTo(other.at);
    }

    @JsonValue
    @Override
    public String toString() {
        return isEndOfDay() ? day() + "T24:00" : at.toString();
    }
}
