package yipanqi.calendar;

import static yipanqi.calendar.CalendarProblem.ALREADY_WORKING;
import static yipanqi.calendar.CalendarProblem.KIND_MISSING;
import static yipanqi.calendar.CalendarProblem.NAMED_TWICE;
import static yipanqi.calendar.CalendarProblem.NAME_MISSING;
import static yipanqi.calendar.CalendarProblem.OUTSIDE_YEAR;
import static yipanqi.calendar.CalendarProblem.TITLE_MISSING;
import static yipanqi.calendar.CalendarProblem.YEAR_OUT_OF_RANGE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// The wish to enter a year's notice, or to edit it, as an administrator typed it.
///
/// @param version of the zone's calendar when he opened it
public record PublishYear(int year, String title, List<Day> days, long version) {
    public PublishYear {
        days = List.copyOf(days);
    }

    /// A day off (`HOLIDAY`) or worked in exchange (`MAKE_UP`), and the festival it belongs to.
    public record Day(LocalDate date, DayKind kind, String name) {
        public Day {
            // Comes straight from a client's JSON, where any part may be missing.
            Objects.requireNonNull(date);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(name);
        }
    }

    YearNotice notice() {
        if (year < 2000 || year > 2100) throw YEAR_OUT_OF_RANGE.because();
        if (title.isBlank()) throw TITLE_MISSING.because();
        var seen = new HashSet<LocalDate>();
        for (var day : days) if (!seen.add(day.date())) throw NAMED_TWICE.because(ChineseDates.day(day.date()));
        return new YearNotice(
                year, title.strip(), days.stream().map(this::special).toList());
    }

    private SpecialDay special(Day day) {
        var words = ChineseDates.day(day.date());
        if (day.date().getYear() != year) throw OUTSIDE_YEAR.because(words, String.valueOf(year));
        if (day.name().isBlank()) throw NAME_MISSING.because(words);
        return switch (day.kind()) {
            case HOLIDAY -> new SpecialDay(day.date(), day.kind(), day.name().strip());
            case MAKE_UP -> {
                if (!SpecialDay.isWeekend(day.date())) throw ALREADY_WORKING.because(words);
                yield new SpecialDay(day.date(), day.kind(), day.name().strip());
            }
            case WORKING, WEEKEND -> throw KIND_MISSING.because(words);
        };
    }
}
