package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static yipanqi.loop.FileDesk.taken;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EMERGENCY;
import static yipanqi.org.SampleZone.EMERGENCY_DUTY;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.WEST;
import static yipanqi.org.SampleZone.WEST_DUTY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser;
import yipanqi.platform.Ids;

/// One file attached to several loops.
@OfficeTest
class SharedFilesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Loops loops;

    @Autowired
    FileMoves moves;

    @Autowired
    TransactionTemplate transaction;

    private SampleZone zone;
    private FileDesk desk;
    private FileDesk other;

    @BeforeEach
    void twoLoopsOfTheWest() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        Actor.insertInto(zone, db);
        desk = FileDesk.open(port, zone, db, loops);
        other = desk.open(LoopFixture.standing(zone, WEST).dueBy(LoopFixture.FAR), WEST_DUTY);
    }

    @Test
    void whatIsWithdrawnFromOneProvesNoOtherEither() {
        var file = desk.attachable(WEST_DUTY);
        for (var each : List.of(desk, other)) taken(each.submit(List.of(file)));
        taken(desk.withdraw(WEST_DUTY, file));
        for (var each : List.of(desk, other)) {
            assertThat(each.move(VERIFIER_POST, "accept", Map.of()).code()).isEqualTo("loop.unproven");
            assertThat(each.blocked("accept")).isEqualTo("loop.unproven");
            assertThat(each.sheet(VERIFIER_POST)
                            .path("history")
                            .get(0)
                            .path("label")
                            .asString())
                    .isEqualTo("撤回材料");
            each.assertFolded();
        }
        assertThat(desk.facts().stream().filter("loop.evidence-withdrawn"::equals))
                .hasSize(2);
        await().untilAsserted(() -> assertThat(desk.notices(VERIFIER_POST))
                .contains(desk.loop().toString(), other.loop().toString()));
        taken(other.move(VERIFIER_POST, "send-back", Map.of("words", "材料撤回了")));
        taken(other.submit(List.of(other.attachable(WEST_DUTY))));
        taken(other.move(VERIFIER_POST, "accept", Map.of()));
    }

    @Test
    void anotherThatHasMoreProofIsToldAndStaysProven() {
        var file = desk.attachable(WEST_DUTY);
        taken(desk.submit(List.of(file)));
        taken(other.submit(List.of(file, other.attachable(WEST_DUTY))));
        taken(desk.withdraw(WEST_DUTY, file));
        assertThat(desk.facts().stream().filter("loop.evidence-withdrawn"::equals))
                .hasSize(2);
        taken(other.move(VERIFIER_POST, "accept", Map.of()));
        other.assertFolded();
    }

    @Test
    void whoWithdrawsItHearsNothingOfALoopThatHeMayNotSee() {
        var theirs = desk.open(LoopFixture.standing(zone, EMERGENCY, WEST), EMERGENCY_DUTY);
        var file = theirs.reportedBy(WEST_DUTY);
        taken(other.submit(List.of(file)));
        var unseen = other.sheet(CLERK_POST).path("summary").path("no").asString();
        var answer = theirs.withdraw(Actor.EMERGENCY_CLERK, file);
        taken(answer);
        assertThat(answer.text()).doesNotContain(other.loop().toString()).doesNotContain(unseen);
        assertThat(other.blocked("accept")).isEqualTo("loop.unproven");
        await().untilAsserted(() ->
                assertThat(desk.notices(VERIFIER_POST)).contains(other.loop().toString()));
        assertThat(desk.notices(Actor.EMERGENCY_CLERK))
                .doesNotContain(other.loop().toString());
        assertThat(other.desks()
                        .of(Actor.EMERGENCY_CLERK)
                        .get("/api/loops/" + other.loop())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodySubmitsWhatIsBeingWithdrawn() throws Exception {
        var file = desk.reportedBy(WEST_DUTY);
        var submitted = new CompletableFuture<Browser.Answer>();
        transaction.executeWithoutResult(_ -> {
            moves.make(zone.caller(WEST_DUTY), desk.loop(), UUID.fromString(file), FileMove.WITHDRAW, "传错了");
            Thread.ofVirtual().start(() -> submitted.complete(other.submit(List.of(file))));
            assertThatThrownBy(() -> submitted.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThat(Objects.requireNonNull(submitted.get(20, TimeUnit.SECONDS)).code())
                .isEqualTo("loop.evidence-unknown");
    }

    @Test
    void nobodyAttachesToHisOwnLoopWhatAnotherHandedIn() {
        var file = desk.reportedBy(WEST_DUTY);
        taken(desk.move(EMERGENCY_DUTY, "report", Map.of("words", "配合查过", "evidence", List.of(file))));
        var own = desk.open(LoopFixture.standing(zone, EMERGENCY), EMERGENCY_DUTY);
        for (var strange : List.of(file, own.attachable(CLERK_POST)))
            assertThat(own.report(EMERGENCY_DUTY, strange).code()).isEqualTo("loop.evidence-unknown");
        assertThat(own.withdraw(EMERGENCY_DUTY, file).status()).isEqualTo(404);
        taken(own.report(EMERGENCY_DUTY, own.attachable(EMERGENCY_DUTY)));
        assertThat(desk.withdraw(EMERGENCY_DUTY, file).code()).isEqualTo("loop.not-who-attached");
    }
}
