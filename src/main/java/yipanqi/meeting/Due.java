package yipanqi.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.platform.Given;
import yipanqi.platform.PlatformProblem;

/// A deadline as people write it.
///
/// @param time `17:30`; null for the day's 24:00
public record Due(LocalDate date, @Nullable String time) {
    public Due {
        date = Given.present(date, "期限的日期");
        if (time != null && !time.matches("([01]\\d|2[0-3]):[0-5]\\d"))
            throw PlatformProblem.BAD_INPUT.because("时间请写成 17:30 的样子");
    }

    static @Nullable Due of(@Nullable Deadline deadline) {
        if (deadline == null) return null;
        var time = deadline.isEndOfDay()
                ? null
                : deadline.at().toLocalTime().withSecond(0).withNano(0);
        return new Due(deadline.day(), time == null ? null : time.toString());
    }

    public Deadline deadline() {
        return Deadline.of(time == null ? date.toString() : date + "T" + time);
    }
}
