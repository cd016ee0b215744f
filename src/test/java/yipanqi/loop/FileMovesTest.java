package yipanqi.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST_DUTY;
import static yipanqi.org.SampleZone.EMERGENCY;
import static yipanqi.org.SampleZone.EMERGENCY_DUTY;
import static yipanqi.org.SampleZone.ISSUER_POST;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.WEST_DUTY;
import static yipanqi.org.SampleZone.WEST_INNER;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser.Answer;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;

/// What becomes of the files attached to a loop, as the office asks for it.
@OfficeTest
class FileMovesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Loops loops;

    private SampleZone zone;
    private Desks desks;
    private String loop = "";

    @BeforeEach
    void aLoopUnderWay() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        desks = Desks.open(port, zone, db);
        var group = new OpenGroup(LoopFixture.origin(), List.of(LoopFixture.askingSponsor(LoopFixture.terms(zone))));
        loop = loops.open(zone.caller(CLERK_POST), List.of(group), Telling.AT_ONCE)
                .getFirst()
                .id()
                .toString();
        taken(move(WEST_DUTY, "sign", Map.of()));
    }

    @Test
    void theUnitWithdrawsWhatItsPostsAttachedAndEverybodySeesTypeTimePostAndReason() {
        taken(move(WEST_DUTY, "hand", Map.of("postId", zone.id(WEST_INNER))));
        var file = reportedBy(WEST_INNER);
        assertThat(offers(WEST_DUTY, file)).containsExactly("withdraw");
        taken(withdraw(WEST_DUTY, file));
        var sheet = sheet(VERIFIER_POST);
        var shown = sheet.path("evidence").get(0);
        assertThat(shown.path("name").asString()).isEmpty();
        assertThat(shown.path("type").asString()).isEqualTo("text/plain");
        assertThat(shown.path("withdrawn").path("byPost").asString()).isEqualTo(WEST_DUTY);
        assertThat(shown.path("withdrawn").path("why").asString()).isEqualTo("传错了");
        var step = sheet.path("history").get(0);
        assertThat(step.path("label").asString()).isEqualTo("撤回材料");
        assertThat(step.path("words").asString()).isEqualTo("传错了");
        Folds.assertEqual(db, zone.zone(), UUID.fromString(loop));
    }

    @Test
    void aWithdrawnFileIsGivenOutNoMoreAndSaysWhenAndWhy() {
        var file = reportedBy(WEST_DUTY);
        assertThat(get(VERIFIER_POST, file).status()).isEqualTo(200);
        taken(withdraw(WEST_DUTY, file));
        for (var address : List.of(file, file + "/thumbnail")) {
            var answer = get(VERIFIER_POST, address);
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.json().path("title").asString()).contains("撤回").contains("传错了");
        }
    }

    @Test
    void refusesToWithdrawWithoutAReasonAndASecondTime() {
        var file = reportedBy(WEST_DUTY);
        for (var words : Arrays.asList(null, " "))
            assertThat(file(WEST_DUTY, file, "withdraw", words).code()).isEqualTo("loop.words-missing");
        assertThat(file(WEST_DUTY, file, "withdraw", "长".repeat(2_001)).code()).isEqualTo("loop.words-length");
        taken(withdraw(WEST_DUTY, file));
        assertThat(withdraw(CLERK_POST, file).code()).isEqualTo("evidence.withdrawn");
    }

    @Test
    void withdrawsOnceHoweverOftenItIsAsked() {
        var file = reportedBy(WEST_DUTY);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) taken(send(WEST_DUTY, file, "withdraw", "传错了", key));
        assertThat(send(WEST_DUTY, file, "withdraw", "别的原因", key).code())
                .isEqualTo("platform.key-used-for-another-command");
        assertThat(facts()).containsOnlyOnce("loop.evidence-withdrawn", "evidence.withdrawn");
    }

    @Test
    void letsNobodyWithdrawWhatAnotherUnitAttached() {
        var file = reportedBy(WEST_DUTY);
        assertThat(withdraw(EMERGENCY_DUTY, file).code()).isEqualTo("loop.not-who-attached");
        assertThat(withdraw(VERIFIER_POST, file).code()).isEqualTo("loop.not-who-attached");
        assertThat(offers(EMERGENCY_DUTY, file)).isEmpty();
        var unseen = withdraw(EAST_DUTY, file);
        var missing = withdraw(EAST_DUTY, UUID.randomUUID().toString());
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.json().path("title")).isEqualTo(missing.json().path("title"));
        assertThat(withdraw(CLERK_POST, UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(file(CLERK_POST, file, "burn", "传错了").status()).isEqualTo(404);
    }

    @Test
    void onlyClerkAndIssuerWithdrawOnceTheItemIsClosed() {
        var files = List.of(attachable(WEST_DUTY), attachable(WEST_DUTY));
        taken(submit(files));
        taken(move(VERIFIER_POST, "accept", Map.of()));
        taken(move(LEADER, "confirm", Map.of()));
        assertThat(withdraw(WEST_DUTY, files.getFirst()).code()).isEqualTo("loop.wrong-stage");
        assertThat(offers(WEST_DUTY, files.getFirst())).isEmpty();
        taken(withdraw(CLERK_POST, files.getFirst()));
        taken(withdraw(ISSUER_POST, files.getLast()));
        Folds.assertEqual(db, zone.zone(), UUID.fromString(loop));
    }

    @Test
    void acceptsNothingWhoseProofIsAllWithdrawnUntilItIsSubmittedAnew() {
        var files = List.of(attachable(WEST_DUTY), attachable(WEST_DUTY));
        taken(submit(files));
        taken(withdraw(WEST_DUTY, files.getFirst()));
        assertThat(blocked("accept")).isEmpty();
        taken(withdraw(WEST_DUTY, files.getLast()));
        var refused = move(VERIFIER_POST, "accept", Map.of());
        assertThat(refused.code()).isEqualTo("loop.unproven");
        assertThat(refused.json().path("title").asString()).contains("退办");
        assertThat(blocked("accept")).isEqualTo("loop.unproven");
        Folds.assertEqual(db, zone.zone(), UUID.fromString(loop));
        taken(move(VERIFIER_POST, "send-back", Map.of("words", "材料都撤回了")));
        var again = attachable(WEST_DUTY);
        taken(submit(List.of(again)));
        taken(move(VERIFIER_POST, "accept", Map.of()));
        taken(withdraw(CLERK_POST, again));
        assertThat(move(LEADER, "confirm", Map.of()).code()).isEqualTo("loop.unproven");
        assertThat(move(LEADER, "instruct", Map.of("words", "再查", "due", "2099-12-31"))
                        .code())
                .isEqualTo("loop.unproven");
    }

    @Test
    void acceptsWhatItsLastSubmissionStillProves() {
        var before = reportedBy(WEST_DUTY);
        taken(submit(List.of(attachable(WEST_DUTY))));
        taken(withdraw(WEST_DUTY, before));
        taken(move(VERIFIER_POST, "accept", Map.of()));
    }

    @Test
    void whoLooksAtTheItemAsItWasIsToldThatAFileWasWithdrawn() {
        var file = attachable(WEST_DUTY);
        taken(submit(List.of(file)));
        long seen = version(VERIFIER_POST);
        taken(withdraw(WEST_DUTY, file));
        var late = desks.of(VERIFIER_POST).post("/api/loops/" + loop + "/moves/accept", Map.of("version", seen));
        assertThat(late.code()).isEqualTo("platform.changed-meanwhile");
        assertThat(late.json().path("title").asString()).contains("撤回材料");
        await().untilAsserted(() -> assertThat(notices(VERIFIER_POST)).contains("撤回材料"));
    }

    @Test
    void aPurgeNeedsTwoPersonsWhoOverseeTheItem() {
        var file = reportedBy(WEST_DUTY);
        assertThat(file(CLERK_POST, file, "ask-purge", "拍到了身份证").code()).isEqualTo("evidence.not-withdrawn");
        taken(withdraw(WEST_DUTY, file));
        assertThat(offers(WEST_DUTY, file)).isEmpty();
        assertThat(file(WEST_DUTY, file, "ask-purge", "拍到了身份证").code()).isEqualTo("loop.not-the-overseer");
        assertThat(file(CLERK_POST, file, "ask-purge", "").code()).isEqualTo("loop.words-missing");
        assertThat(offers(CLERK_POST, file)).containsExactly("ask-purge");
        taken(file(CLERK_POST, file, "ask-purge", "拍到了身份证"));
        assertThat(notices(ISSUER_POST)).contains("申请清除文件");
        assertThat(notices(CLERK_POST)).doesNotContain("申请清除文件");
        assertThat(offers(CLERK_POST, file)).isEmpty();
        assertThat(offers(ISSUER_POST, file)).containsExactly("purge", "decline-purge");
        assertThat(file(CLERK_POST, file, "purge", null).code()).isEqualTo("evidence.asked-himself");
        assertThat(file(WEST_DUTY, file, "purge", null).code()).isEqualTo("loop.not-the-overseer");
        taken(file(ISSUER_POST, file, "purge", null));
        var purge = sheet(WEST_DUTY).path("evidence").get(0).path("withdrawn").path("purge");
        assertThat(purge.path("why").asString()).isEqualTo("拍到了身份证");
        assertThat(purge.path("askedByPost").asString()).isEqualTo(CLERK_POST);
        assertThat(purge.path("doneByPost").asString()).isEqualTo(ISSUER_POST);
        assertThat(offers(CLERK_POST, file)).isEmpty();
        var gone = get(CLERK_POST, file);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.json().path("title").asString()).contains("清除").contains("拍到了身份证");
        Folds.assertEqual(db, zone.zone(), UUID.fromString(loop));
    }

    @Test
    void aDeclinedPurgeLeavesTheFileWithdrawn() {
        var file = reportedBy(WEST_DUTY);
        taken(withdraw(WEST_DUTY, file));
        taken(file(ISSUER_POST, file, "ask-purge", "拍到了身份证"));
        assertThat(file(CLERK_POST, file, "decline-purge", " ").code()).isEqualTo("loop.words-missing");
        taken(file(CLERK_POST, file, "decline-purge", "是样证"));
        assertThat(sheet(WEST_DUTY)
                        .path("evidence")
                        .get(0)
                        .path("withdrawn")
                        .path("purge")
                        .isNull())
                .isTrue();
        assertThat(offers(ISSUER_POST, file)).containsExactly("ask-purge");
        assertThat(facts()).contains("evidence.purge-asked", "evidence.purge-declined");
    }

    @Test
    void nobodyAttachesToHisOwnLoopWhatAnotherHandedIn() {
        var file = reportedBy(WEST_DUTY);
        taken(move(EMERGENCY_DUTY, "report", Map.of("words", "配合查过", "evidence", List.of(file))));
        var theirs = loop;
        var terms = new Terms(
                "检查器材",
                Field.FIRE_SAFETY,
                zone.id(EMERGENCY),
                List.of(),
                null,
                zone.id(VERIFIER_POST),
                "",
                null,
                null,
                ReportEvery.MONTHLY,
                "",
                false);
        var group = new OpenGroup(LoopFixture.origin(), List.of(terms));
        loop = loops.open(zone.caller(CLERK_POST), List.of(group), Telling.AT_ONCE)
                .getFirst()
                .id()
                .toString();
        taken(move(EMERGENCY_DUTY, "sign", Map.of()));
        for (var strange : List.of(file, attachable(CLERK_POST)))
            assertThat(move(EMERGENCY_DUTY, "report", Map.of("words", "见附件", "evidence", List.of(strange)))
                            .code())
                    .isEqualTo("loop.evidence-unknown");
        assertThat(withdraw(EMERGENCY_DUTY, file).status()).isEqualTo(404);
        taken(move(EMERGENCY_DUTY, "report", Map.of("words", "见附件", "evidence", List.of(attachable(EMERGENCY_DUTY)))));
        loop = theirs;
        assertThat(withdraw(EMERGENCY_DUTY, file).code()).isEqualTo("loop.not-who-attached");
    }

    private String attachable(String post) {
        var content = ("登记册 " + UUID.randomUUID()).getBytes(UTF_8);
        return desks.of(post)
                .upload("/api/evidence", "登记册.txt", content)
                .json()
                .path("id")
                .asString();
    }

    private String reportedBy(String post) {
        var file = attachable(post);
        taken(move(post, "report", Map.of("words", "见附件", "evidence", List.of(file))));
        return file;
    }

    private Answer submit(List<String> files) {
        return move(WEST_DUTY, "submit", Map.of("words", "已完成", "evidence", files));
    }

    private Answer move(String post, String name, Map<String, ?> body) {
        var whole = new HashMap<String, Object>(body);
        whole.put("version", version(CLERK_POST));
        return desks.of(post).post("/api/loops/" + loop + "/moves/" + name, whole);
    }

    private Answer withdraw(String post, String file) {
        return file(post, file, "withdraw", "传错了");
    }

    private Answer file(String post, String file, String move, String words) {
        return send(post, file, move, words, UUID.randomUUID().toString());
    }

    private Answer send(String post, String file, String move, String words, String key) {
        var desk = desks.of(post);
        var body = words == null ? "{}" : "{\"words\":\"" + words + "\"}";
        var address = "/api/loops/" + loop + "/evidence/" + file + "/moves/" + move;
        return desk.send("POST", address, body, key, desk.csrf().orElseThrow());
    }

    private Answer get(String post, String file) {
        return desks.of(post).get("/api/loops/" + loop + "/evidence/" + file);
    }

    private JsonNode sheet(String post) {
        return desks.of(post).get("/api/loops/" + loop).json();
    }

    private long version(String post) {
        return sheet(post).path("version").asLong();
    }

    private List<String> offers(String post, String file) {
        return sheet(post)
                .path("evidence")
                .valueStream()
                .filter(one -> one.path("fileId").asString().equals(file))
                .flatMap(one -> one.path("moves").valueStream())
                .map(move -> move.path("name").asString())
                .toList();
    }

    /// Why the verifier cannot make the move now; empty when he can.
    private String blocked(String move) {
        return sheet(VERIFIER_POST)
                .path("moves")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(move))
                .map(one -> one.path("blocked").path("code").asString(""))
                .findFirst()
                .orElse("not offered");
    }

    private String notices(String post) {
        return desks.of(post).get("/api/notices").text();
    }

    private List<String> facts() {
        return db.sql("select what from journal.entry where zone_id = :zone")
                .param("zone", zone.zone())
                .query(String.class)
                .list();
    }

    private static void taken(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
