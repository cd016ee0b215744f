package yipanqi;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST_DUTY;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.WEST;
import static yipanqi.org.SampleZone.WEST_DUTY;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;
import yipanqi.platform.Problem;
import yipanqi.platform.ProblemTexts;

/// Whatever goes wrong leaves as one kind of answer, with a code for programs and a sentence for people.
@OfficeTest
class ErrorsTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    ProblemTexts texts;

    private SampleZone zone;
    private Desks desks;
    private String loop;

    @BeforeEach
    void aLoopOfTheWestStreet() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        desks = Desks.open(port, zone, db);
        var opened = desks.of(CLERK_POST)
                .post(
                        "/api/loops",
                        Map.of(
                                "what", "排查沿街门店",
                                "field", "fire-safety",
                                "leadUnitId", zone.id(WEST),
                                "verifierPostId", zone.id(VERIFIER_POST),
                                "due", "2099-11-30"));
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        loop = "/api/loops/" + opened.json().path("summary").path("id").asString();
    }

    @Test
    void whatIsNotThereAndWhatMustNotBeKnownLookAlike() {
        var elsewhere = SampleZone.of(Ids.next()).insertInto(db);
        var theirs = Desks.open(port, elsewhere, db);
        var missing = desks.of(WEST_DUTY).get("/api/loops/" + UUID.randomUUID());
        is(missing, 404, "platform.not-found");
        for (var hidden : List.of(
                desks.of(EAST_DUTY).get(loop),
                theirs.of(CLERK_POST).get(loop),
                sign(desks.of(EAST_DUTY), "{\"version\":1}"),
                sign(theirs.of(WEST_DUTY), "{\"version\":1}"))) {
            is(hidden, 404, "platform.not-found");
            assertThat(hidden.json().path("title")).isEqualTo(missing.json().path("title"));
        }
        is(desks.of(WEST_DUTY).get("/api/nowhere"), 404, "platform.not-found");
        is(desks.of(WEST_DUTY).post("/api/loops/batch/burn", Map.of()), 404, "platform.not-found");
        is(desks.of(WEST_DUTY).post(loop + "/moves/burn", Map.of("version", 1)), 404, "loop.no-such-move");
    }

    @Test
    void whatCannotBeReadNamesThePlace() {
        var duty = desks.of(WEST_DUTY);
        is(sign(duty, "{\"version\":1"), 400, "platform.bad-input");
        is(sign(duty, ""), 400, "platform.bad-input");
        is(sign(duty, "[]"), 400, "platform.bad-input");
        is(sign(duty, "{}"), 400, "platform.bad-input");
        is(sign(duty, "{\"version\":\"1\"}"), 400, "platform.bad-input");
        var unknown = sign(duty, "{\"version\":1,\"colour\":\"red\"}");
        is(unknown, 400, "platform.bad-input");
        assertThat(unknown.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/colour");
        var missing = desks.of(CLERK_POST).post("/api/loops", Map.of("what", "排查"));
        is(missing, 400, "platform.bad-input");
        assertThat(missing.json().path("title").asString()).contains("缺少领域");
        is(duty.get("/api/loops/not-an-id"), 400, "platform.bad-input");
        is(duty.get("/api/loops?size=many"), 400, "platform.bad-input");
        is(duty.get("/api/loops?field=magic"), 400, "platform.bad-input");
        is(duty.get("/api/loops?cursor=nonsense"), 400, "platform.bad-input");
        is(duty.get("/api/loops?dueFrom=30.11.2026"), 400, "platform.bad-input");
        is(duty.put(loop, Map.of()), 405, "platform.method-not-allowed");
        is(duty.upload(loop + "/moves/sign", "签收.bin", new byte[] {1}), 415, "platform.unsupported-type");
    }

    @Test
    void aCommandNeedsItsKeyItsTokenAndASession() {
        var duty = desks.of(WEST_DUTY);
        var csrf = duty.csrf().orElseThrow();
        var sign = loop + "/moves/sign";
        is(duty.send("POST", sign, "{\"version\":1}", "short", csrf), 400, "platform.key-missing");
        is(duty.send("POST", sign, "{\"version\":1}", "", csrf), 400, "platform.key-missing");
        is(
                duty.send("POST", sign, "{\"version\":1}", UUID.randomUUID().toString(), "forged"),
                403,
                "platform.form-expired");
        var stranger = new Browser(port);
        is(stranger.get(loop), 401, "platform.not-signed-in");
        is(stranger.get("/api/nowhere"), 401, "platform.not-signed-in");
        stranger.get("/api/session");
        is(stranger.post(sign, Map.of("version", 1)), 401, "platform.not-signed-in");
    }

    @Test
    void aStaleCommandHearsWhoWasFirst() {
        var reminded = desks.of(CLERK_POST).post(loop + "/moves/remind", Map.of("version", 1, "words", "请抓紧"));
        assertThat(reminded.status()).isEqualTo(200);
        var stale = sign(desks.of(WEST_DUTY), "{\"version\":1}");
        is(stale, 409, "platform.changed-meanwhile");
        assertThat(stale.json().path("title").asString()).contains(CLERK_POST, "催办");
    }

    @Test
    void aRefusalCarriesTheValuesOfItsSentence() {
        var duty = desks.of(WEST_DUTY);
        assertThat(sign(duty, "{\"version\":1}").status()).isEqualTo(200);
        var again = sign(duty, "{\"version\":2}");
        is(again, 409, "loop.wrong-stage");
        assertThat(values(again.json())).containsExactly("在办", "签收");
        var lengthy = duty.post(loop + "/moves/report", Map.of("version", 2, "words", "字".repeat(2001)));
        is(lengthy, 400, "loop.words-length");
        assertThat(values(lengthy.json())).containsExactly("2000");
        assertThat(lengthy.json().path("title").asString()).contains(" 2000 ");
        assertThat(duty.get("/api/nowhere").json().has("values")).isFalse();
    }

    @Test
    void aMoveThatHasToWaitSaysWhyAsARefusalDoes() {
        sign(desks.of(WEST_DUTY), "{\"version\":1}");
        var suspended = desks.of(CLERK_POST).post(loop + "/moves/suspend", Map.of("version", 2, "words", "等批复"));
        assertThat(suspended.status()).as(suspended.text()).isEqualTo(200);
        var moves = desks.of(WEST_DUTY).get(loop).json().path("moves");
        var submit = moves.valueStream()
                .filter(move -> move.path("name").asString().equals("submit"))
                .findFirst()
                .orElseThrow()
                .path("blocked");
        assertThat(submit.path("code").asString()).isEqualTo("loop.suspended");
        assertThat(submit.path("title").asString()).contains("提请核验");
        assertThat(values(submit)).containsExactly("提请核验");
    }

    @Test
    void aKeyIsGoodForOneCommand() {
        var duty = desks.of(WEST_DUTY);
        var key = UUID.randomUUID().toString();
        var csrf = duty.csrf().orElseThrow();
        assertThat(duty.send("POST", loop + "/moves/sign", "{\"version\":1}", key, csrf)
                        .status())
                .isEqualTo(200);
        is(
                duty.send("POST", loop + "/moves/report", "{\"version\":2,\"words\":\"已查\"}", key, csrf),
                409,
                "platform.key-used-for-another-command");
    }

    @Test
    void everyProblemHasItsSentence() throws ClassNotFoundException {
        var problems = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("yipanqi").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Problem.class))
                        .toList();
        assertThat(problems).hasSizeGreaterThan(5);
        for (var type : problems)
            for (var problem : Class.forName(type.getName()).getEnumConstants()) {
                var one = (Problem) problem;
                assertThat(texts.of(one, "甲", "乙", "丙").title()).as(one.code()).containsPattern("\\p{IsHan}{3}");
                assertThat(one.status()).as(one.code()).isBetween(400, 599);
            }
    }

    private static List<String> values(JsonNode refusal) {
        return refusal.path("values").valueStream().map(JsonNode::asString).toList();
    }

    private Browser.Answer sign(Browser browser, String body) {
        return browser.send("POST", loop + "/moves/sign", body);
    }

    private static void is(Browser.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.headers().getOrDefault("content-type", List.of()).toString())
                .contains("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asString()).containsPattern("\\p{IsHan}");
        assertThat(answer.json().path("type").asString()).startsWith("/problems/");
        assertThat(answer.text()).doesNotContainIgnoringCase("exception").doesNotContain("java.");
    }
}
