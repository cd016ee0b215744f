package yipanqi.calendar;

import java.util.List;

/// What happened to a zone's calendar. Whoever keeps deadlines follows these and counts again.
public sealed interface CalendarFact {
    /// A yearly notice was entered or edited.
    record YearPublished(
            int year,
            String title,
            int workingDaysBefore,
            int workingDays,
            boolean wasProvisional,
            List<ChangedDay> changes)
            implements CalendarFact {}

    /// The zone counts first days or final rest days differently from now on.
    record CountingChanged(Counting before, Counting after) implements CalendarFact {}

    /// The stable name under which it is kept.
    default String what() {
        return switch (this) {
            case YearPublished _ -> "calendar.year-published";
            case CountingChanged _ -> "calendar.counting-changed";
        };
    }
}
