package yipanqi.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.org.OrgCharts;
import yipanqi.org.account.DemoAccounts;
import yipanqi.platform.ZoneClock;

/// Adds the demonstration, once, when the application is started with it (`--demo`, `make run`). It is told
/// in two transactions, so that it is there as a whole or not at all and no clockwork meets it half-told.
@Component
@ConditionalOnProperty("yipanqi.demo")
class DemoZone {
    private static final Logger LOG = LoggerFactory.getLogger(DemoZone.class);
    private static final int[] DAYS_AGO = {36, 21, 8};

    private final DemoOrganisation organisation;
    private final DemoMeetings meetings;
    private final DemoLife life;
    private final DemoAccounts accounts;
    private final OrgCharts charts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoZone(
            DemoOrganisation organisation,
            DemoMeetings meetings,
            DemoLife life,
            DemoAccounts accounts,
            OrgCharts charts,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisation = organisation;
        this.meetings = meetings;
        this.life = life;
        this.accounts = accounts;
        this.charts = charts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    void add() {
        if (organisation.exists()) return;
        LOG.info("正在准备演示区…");
        var zone = transaction.execute(_ -> organisation.build().zone());
        if (zone == null) throw new IllegalStateException("a zone was built");
        transaction.executeWithoutResult(_ -> live(zone));
        accounts.renew();
    }

    void live(UUID zone) {
        var cast = new DemoCast(charts.chart(zone), charts.today());
        var batches = new ArrayList<DemoLife.Batch>();
        for (int number = 1; number <= DAYS_AGO.length; number++) {
            var at = morning(DAYS_AGO[number - 1]);
            batches.add(issued(number, at, cast));
        }
        life.play(zone, List.copyOf(batches), cast);
        meetings.read(cast.clerk(), DAYS_AGO.length + 1, LocalDate.now(clock).minusDays(1));
    }

    private DemoLife.Batch issued(int number, Instant at, DemoCast cast) {
        var loops = new ArrayList<UUID>();
        ZoneClock.at(at, () -> {
            var report = meetings.read(cast.clerk(), number, LocalDate.ofInstant(at, clock.getZone()));
            loops.addAll(meetings.issue(cast.clerk(), report, cast));
        });
        return new DemoLife.Batch(at, loops);
    }

    private Instant morning(int daysAgo) {
        return LocalDate.now(clock)
                .minusDays(daysAgo)
                .atTime(10, 20)
                .atZone(clock.getZone())
                .toInstant();
    }
}
