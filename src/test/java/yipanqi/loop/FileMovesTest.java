package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yipanqi.loop.FileDesk.taken;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST_DUTY;
import static yipanqi.org.SampleZone.EMERGENCY_DUTY;
import static yipanqi.org.SampleZone.ISSUER_POST;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.WEST_DUTY;
import static yipanqi.org.SampleZone.WEST_INNER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.platform.Ids;

/// Files attached to a loop and withdrawn, as the office asks for it.
@OfficeTest
class FileMovesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Loops loops;

    private SampleZone zone;
    private FileDesk desk;

    @BeforeEach
    void aLoopUnderWay() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        desk = FileDesk.open(port, zone, db, loops);
    }

    @Test
    void theUnitWithdrawsWhatItsPostsAttachedAndEverybodySeesTypeTimePostAndReason() {
        taken(desk.move(WEST_DUTY, "hand", Map.of("postId", zone.id(WEST_INNER))));
        var file = desk.reportedBy(WEST_INNER);
        assertThat(desk.offers(WEST_DUTY, file)).containsExactly("withdraw");
        taken(desk.withdraw(WEST_DUTY, file));
        var sheet = desk.sheet(VERIFIER_POST);
        var shown = sheet.path("evidence").get(0);
        assertThat(shown.path("name").asString()).isEmpty();
        assertThat(shown.path("type").asString()).isEqualTo("text/plain");
        assertThat(shown.path("withdrawn").path("byPost").asString()).isEqualTo(WEST_DUTY);
        assertThat(shown.path("withdrawn").path("why").asString()).isEqualTo("传错了");
        var step = sheet.path("history").get(0);
        assertThat(step.path("label").asString()).isEqualTo("撤回材料");
        assertThat(step.path("words").asString()).isEqualTo("传错了");
        desk.assertFolded();
    }

    @Test
    void aWithdrawnFileIsGivenOutNoMoreAndSaysWhenAndWhy() {
        var file = desk.reportedBy(WEST_DUTY);
        assertThat(desk.get(VERIFIER_POST, file).status()).isEqualTo(200);
        taken(desk.withdraw(WEST_DUTY, file));
        for (var address : List.of(file, file + "/thumbnail")) {
            var answer = desk.get(VERIFIER_POST, address);
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.json().path("title").asString()).contains("撤回").contains("传错了");
        }
    }

    @Test
    void refusesToWithdrawWithoutAReasonAndASecondTime() {
        var file = desk.reportedBy(WEST_DUTY);
        for (var words : Arrays.asList(null, " "))
            assertThat(desk.file(WEST_DUTY, file, "withdraw", words).code()).isEqualTo("loop.words-missing");
        assertThat(desk.file(WEST_DUTY, file, "withdraw", "长".repeat(2_001)).code())
                .isEqualTo("loop.words-length");
        taken(desk.withdraw(WEST_DUTY, file));
        assertThat(desk.withdraw(CLERK_POST, file).code()).isEqualTo("evidence.withdrawn");
    }

    @Test
    void withdrawsOnceHoweverOftenItIsAsked() {
        var file = desk.reportedBy(WEST_DUTY);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) taken(desk.send(WEST_DUTY, file, "withdraw", "传错了", key));
        assertThat(desk.send(WEST_DUTY, file, "withdraw", "别的原因", key).code())
                .isEqualTo("platform.key-used-for-another-command");
        assertThat(desk.facts()).containsOnlyOnce("loop.evidence-withdrawn", "evidence.withdrawn");
    }

    @Test
    void letsNobodyWithdrawWhatAnotherUnitAttached() {
        var file = desk.reportedBy(WEST_DUTY);
        assertThat(desk.withdraw(EMERGENCY_DUTY, file).code()).isEqualTo("loop.not-who-attached");
        assertThat(desk.withdraw(VERIFIER_POST, file).code()).isEqualTo("loop.not-who-attached");
        assertThat(desk.offers(EMERGENCY_DUTY, file)).isEmpty();
        var unseen = desk.withdraw(EAST_DUTY, file);
        var missing = desk.withdraw(EAST_DUTY, UUID.randomUUID().toString());
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.json().path("title")).isEqualTo(missing.json().path("title"));
        assertThat(desk.withdraw(CLERK_POST, UUID.randomUUID().toString()).status())
                .isEqualTo(404);
        assertThat(desk.file(CLERK_POST, file, "burn", "传错了").status()).isEqualTo(404);
    }

    @Test
    void onlyClerkAndIssuerWithdrawOnceTheItemIsClosed() {
        var files = List.of(desk.attachable(WEST_DUTY), desk.attachable(WEST_DUTY));
        taken(desk.submit(files));
        taken(desk.move(VERIFIER_POST, "accept", Map.of()));
        taken(desk.move(LEADER, "confirm", Map.of()));
        assertThat(desk.withdraw(WEST_DUTY, files.getFirst()).code()).isEqualTo("loop.wrong-stage");
        assertThat(desk.offers(WEST_DUTY, files.getFirst())).isEmpty();
        taken(desk.withdraw(CLERK_POST, files.getFirst()));
        taken(desk.withdraw(ISSUER_POST, files.getLast()));
        desk.assertFolded();
    }

    @Test
    void acceptsNothingWhoseProofIsAllWithdrawnUntilItIsSubmittedAnew() {
        var files = List.of(desk.attachable(WEST_DUTY), desk.attachable(WEST_DUTY));
        taken(desk.submit(files));
        taken(desk.withdraw(WEST_DUTY, files.getFirst()));
        assertThat(desk.blocked("accept")).isEmpty();
        taken(desk.withdraw(WEST_DUTY, files.getLast()));
        var refused = desk.move(VERIFIER_POST, "accept", Map.of());
        assertThat(refused.code()).isEqualTo("loop.unproven");
        assertThat(refused.json().path("title").asString()).contains("退办");
        assertThat(desk.blocked("accept")).isEqualTo("loop.unproven");
        desk.assertFolded();
        taken(desk.move(VERIFIER_POST, "send-back", Map.of("words", "材料都撤回了")));
        var again = desk.attachable(WEST_DUTY);
        taken(desk.submit(List.of(again)));
        taken(desk.move(VERIFIER_POST, "accept", Map.of()));
        taken(desk.withdraw(CLERK_POST, again));
        assertThat(desk.move(LEADER, "confirm", Map.of()).code()).isEqualTo("loop.unproven");
        assertThat(desk.move(LEADER, "instruct", Map.of("words", "再查", "due", "2099-12-31"))
                        .code())
                .isEqualTo("loop.unproven");
    }

    @Test
    void acceptsWhatItsLastSubmissionStillProves() {
        var before = desk.reportedBy(WEST_DUTY);
        taken(desk.submit(List.of(desk.attachable(WEST_DUTY))));
        taken(desk.withdraw(WEST_DUTY, before));
        taken(desk.move(VERIFIER_POST, "accept", Map.of()));
    }

    @Test
    void whoLooksAtTheItemAsItWasIsToldThatAFileWasWithdrawn() {
        var file = desk.attachable(WEST_DUTY);
        taken(desk.submit(List.of(file)));
        long seen = desk.version(VERIFIER_POST);
        taken(desk.withdraw(WEST_DUTY, file));
        var late = desk.desks()
                .of(VERIFIER_POST)
                .post("/api/loops/" + desk.loop() + "/moves/accept", Map.of("version", seen));
        assertThat(late.code()).isEqualTo("platform.changed-meanwhile");
        assertThat(late.json().path("title").asString()).contains("撤回材料");
        await().untilAsserted(() -> assertThat(desk.notices(VERIFIER_POST)).contains("撤回材料"));
    }
}
