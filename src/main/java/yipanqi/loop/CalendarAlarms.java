package yipanqi.loop;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.journal.Follower;
import yipanqi.journal.SealedEntry;

/// When the working days of a year change, every open loop's next rung is looked for again: five working
/// days before a deadline are other days now. A promised date itself stays; only an amendment moves it.
@Component
class CalendarAlarms implements Follower {
    private final LoopStore store;

    CalendarAlarms(LoopStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "loop.calendar-alarms";
    }

    @Override
    public String prefix() {
        return "calendar.";
    }

    @Override
    public void on(UUID zone, List<SealedEntry> entries) {
        store.alarmAll(zone, entries.getLast().at());
    }
}
