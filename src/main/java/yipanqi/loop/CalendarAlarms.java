package yipanqi.loop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.calendar.Calendars;
import yipanqi.calendar.WorkCalendar;
import yipanqi.journal.Follower;
import yipanqi.journal.Journal;
import yipanqi.journal.SealedEntry;

/// When the calendar changes, every open loop whose deadline is counted (“15个工作日内”) gets the day on which
/// it now ends, with a fact of its own, and each post concerned is told once; a promised date itself stays.
/// Then every loop's next rung is looked for again: five working days before a deadline are other days now.
@Component
class CalendarAlarms implements Follower {
    private static final int BATCH = 500;

    private final LoopStore store;
    private final Calendars calendars;
    private final RecountDigest digest;
    private final Journal journal;
    private final Clock clock;

    CalendarAlarms(LoopStore store, Calendars calendars, RecountDigest digest, Journal journal, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.digest = digest;
        this.journal = journal;
        this.clock = clock;
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
        var last = entries.getLast();
        var recounted = recount(zone, last.at());
        if (!recounted.isEmpty()) {
            digest.tell(zone, recounted, last);
            journal.wakeAfterCommit();
        }
        store.alarmAll(zone, last.at());
    }

    private List<Change> recount(UUID zone, Instant at) {
        var calendar = calendars.latest(zone);
        var changes = new ArrayList<Change>();
        for (var loop : store.clocked(zone)) change(loop, calendar, at).ifPresent(changes::add);
        for (int from = 0; from < changes.size(); from += BATCH)
            store.update(zone, changes.subList(from, Math.min(from + BATCH, changes.size())));
        return changes;
    }

    private Optional<Change> change(Loop loop, WorkCalendar calendar, Instant at) {
        var due = loop.due();
        var counted = loop.terms().clock();
        if (due == null || counted == null) return Optional.empty();
        return counted.due(calendar).filter(now -> !now.equals(due)).map(now -> {
            var fact = new LoopFact.Recounted(due, now);
            var next = loop.after(fact, at, null, clock.getZone());
            return new Change(next, fact, at, null, null, new Ladder(calendar, clock.getZone()).alarm(next), null);
        });
    }
}
