package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EMERGENCY;
import static yipanqi.org.SampleZone.ISSUER_POST;
import static yipanqi.org.SampleZone.VERIFIER_POST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.org.OrgCharts;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;
import yipanqi.platform.ZoneClock;

/// The minute in which an issue can be taken back: nobody but the issuing side hears of it.
@OfficeTest
class UntoldTest {
    @LocalServerPort
    int port;

    @Autowired
    Loops loops;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    OrgCharts charts;

    @Autowired
    JdbcClient db;

    private SampleZone zone;
    private Desks desks;

    @BeforeEach
    void people() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        Actor.insertInto(zone, db);
        desks = Desks.open(port, zone, db);
    }

    @Test
    void aClerkOfTheLeadUnitSeesTheLoopOnlyWhenItIsTold() {
        var id = issue(CLERK_POST);
        var inside = desks.of(Actor.EMERGENCY_CLERK);
        assertThat(sees(desks.of(CLERK_POST), id)).isTrue();
        assertThat(sees(desks.of(ISSUER_POST), id)).isTrue();
        assertThat(sees(inside, id)).isFalse();
        minuteIsOver();
        assertThat(sees(inside, id)).isTrue();
    }

    @Test
    void aClerkOfOneUnitSeesWhatHeIssuedHimself() {
        var id = issue(Actor.EMERGENCY_CLERK);
        assertThat(sees(desks.of(Actor.EMERGENCY_CLERK), id)).isTrue();
        assertThat(sees(desks.of(CLERK_POST), id)).isTrue();
    }

    @Test
    void aReaderOfTheWholeZoneFindsItsEntryOnlyWhenItIsTold() {
        var id = issue(CLERK_POST);
        var entries = "/api/journal?subject=" + id;
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(items(desks.of(CLERK_POST), entries)).isEqualTo(1));
        assertThat(items(desks.of(VERIFIER_POST), entries)).isZero();
        minuteIsOver();
        assertThat(items(desks.of(VERIFIER_POST), entries)).isPositive();
    }

    @Test
    void whatWasTakenBackStandsInTheJournalForEverybody() {
        var id = issue(CLERK_POST);
        loops.takeBack(zone.caller(CLERK_POST), List.of(id));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(items(desks.of(VERIFIER_POST), "/api/journal?subject=" + id))
                        .isEqualTo(2));
    }

    private UUID issue(String post) {
        var group = new OpenGroup(LoopFixture.origin(), List.of(LoopFixture.standing(zone, EMERGENCY)));
        var caller = charts.chart(zone.zone())
                .caller(zone.person(post), zone.id(post), charts.today())
                .orElseThrow();
        return loops.open(caller, List.of(group), Telling.AFTER_A_MINUTE)
                .getFirst()
                .id();
    }

    private void minuteIsOver() {
        ZoneClock.at(Instant.now().plusSeconds(61), () -> watch.sweep(zone.zone()));
    }

    /// In the list and on its own page alike.
    private static boolean sees(Browser desk, UUID id) {
        boolean listed = items(desk, "/api/loops") == 1;
        int sheet = desk.get("/api/loops/" + id).status();
        assertThat(sheet).isEqualTo(listed ? 200 : 404);
        return listed;
    }

    private static int items(Browser desk, String path) {
        return desk.get(path).json().path("items").size();
    }
}
