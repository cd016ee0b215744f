package yipanqi.loop;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.calendar.Calendars;
import yipanqi.journal.Journal;

/// Takes the loops whose alarm has come, zone by zone and in batches, and records the rung that has come;
/// each rung once, also when several processes watch or one is killed.
@Component
public class DeadlineWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final int BATCH = 500;

    private final LoopStore store;
    private final JdbcClient db;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DeadlineWatch(
            LoopStore store,
            JdbcClient db,
            Calendars calendars,
            Journal journal,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.db = db;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1_000)
    void watch() {
        for (var zone : zones()) {
            try {
                while (sweep(zone) == BATCH) {}
            } catch (RuntimeException e) {
                LOG.warn("alarms of zone {} will be tried again", zone, e);
            }
        }
    }

    private List<UUID> zones() {
        return db.sql("select distinct zone_id from loop.counter")
                .query(UUID.class)
                .list();
    }

    /// Handles at most one batch; answers how many alarms it held.
    public int sweep(UUID zone) {
        var taken = transaction.execute(_ -> {
            var now = clock.instant();
            var ladder = new Ladder(calendars.of(zone), clock.getZone());
            var loops = store.alarmed(zone, now, BATCH);
            var changes = new ArrayList<Change>();
            var quietIds = new ArrayList<UUID>();
            var quietAlarms = new ArrayList<@Nullable String>();
            for (var loop : loops) {
                var rung = ladder.rung(loop, now);
                if (rung.isPresent()) {
                    var next = loop.after(rung.get(), now, null, clock.getZone());
                    changes.add(new Change(next, rung.get(), now, null, null, ladder.alarm(next), null));
                } else {
                    quietIds.add(loop.id());
                    var alarm = ladder.alarm(loop);
                    quietAlarms.add(alarm == null ? null : alarm.toString());
                }
            }
            if (!changes.isEmpty()) store.update(zone, changes);
            if (!quietIds.isEmpty()) store.setAlarms(zone, quietIds, quietAlarms);
            if (!changes.isEmpty()) journal.wakeAfterCommit();
            return loops.size();
        });
        return taken == null ? 0 : taken;
    }
}
