package yipanqi.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// A deadline as people write it.
///
/// @param time `17:30`; null for the day's 24:00
public record Due(LocalDate date, @Nullable String time) {
    static @Nullable Due of(@Nullable Deadline deadline) {
        if (deadline == null) return null;
        var time = deadline.isEndOfDay()
                ? null
                : deadline.at().toLocalTime().withSecond(0).withNano(0);
        return new Due(deadline.day(), time == null ? null : time.toString());
    }

    public Deadline deadline() {
        return time == null ? Deadline.endOf(date) : new Deadline(date.atTime(LocalTime.parse(time)));
    }
}
