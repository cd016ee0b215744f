package yipanqi.org;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import yipanqi.platform.ZoneClock;

/// The door to each zone's [OrgChart], kept in memory and read anew when its version has moved; a change made
/// by another process is seen within a second.
@Service
public class OrgCharts {
    private static final long CHECK_EVERY = Duration.ofSeconds(1).toNanos();
    private final Map<UUID, Seen> charts = new ConcurrentHashMap<>();
    private final OrgStore store;
    private final ZoneClock clock;

    private record Seen(OrgChart chart, long checkedAt) {}

    OrgCharts(OrgStore store, ZoneClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The zone's chart; within a transaction that has changed it, with that change.
    public OrgChart chart(UUID zone) {
        if (changing().contains(zone)) return store.chart(zone);
        var seen = charts.get(zone);
        long now = System.nanoTime();
        if (seen != null && now - seen.checkedAt < CHECK_EVERY) return seen.chart;
        var chart = seen != null && seen.chart.version() == store.chartVersion(zone) ? seen.chart : store.chart(zone);
        charts.put(zone, new Seen(chart, now));
        return chart;
    }

    /// Today in the zone, by which holders are told.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Begins a change within the open transaction: lets one change of a zone at a time go on, and gives the
    /// chart it starts from.
    OrgChart change(UUID zone) {
        store.raiseChart(zone);
        changed(zone);
        return store.chart(zone);
    }

    private void changed(UUID zone) {
        if (!changing().isEmpty()) {
            changing().add(zone);
            return;
        }
        TransactionSynchronizationManager.bindResource(this, new HashSet<>(Set.of(zone)));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                changing().forEach(charts::remove);
                TransactionSynchronizationManager.unbindResource(OrgCharts.this);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> changing() {
        var zones = (Set<UUID>) TransactionSynchronizationManager.getResource(this);
        return zones == null ? Set.of() : zones;
    }
}
