package yipanqi.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One year of a zone's calendar.
///
/// @param title the notice it rests on; null while that is not known
/// @param version of the zone's calendar, to be sent back with an edit
public record YearSheet(
        int year,
        @Nullable String title,
        boolean provisional,
        Source source,
        int workingDays,
        long version,
        List<CalendarDay> days) {
    public YearSheet {
        days = List.copyOf(days);
    }

    /// Where a year's days come from.
    public enum Source {
        /// A notice that comes with the product.
        NATIONAL,
        /// Entered or edited by the zone.
        ZONE,
        /// Not known yet: weekends and legal holidays.
        PROVISIONAL
    }
}
