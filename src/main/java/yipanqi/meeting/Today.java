package yipanqi.meeting;

import java.time.LocalDateTime;
import java.util.UUID;
import yipanqi.calendar.WorkCalendar;
import yipanqi.org.OrgChart;

/// What a directive is seen against: today's organisation, calendar and hour.
record Today(OrgChart chart, WorkCalendar calendar, LocalDateTime now, UUID home) {
    Naming naming() {
        return new Naming(chart);
    }

    Verifiers verifiers() {
        return new Verifiers(chart, home);
    }
}
