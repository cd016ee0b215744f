package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.VISITOR;
import static yipanqi.org.SampleZone.WEST;
import static yipanqi.org.SampleZone.WEST_DUTY;
import static yipanqi.org.SampleZone.WEST_INNER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;

/// The addresses that answer for many loops at once: batches, ledgers and the duties of the day.
@OfficeTest
class ManyLoopsDoorsTest {
    /// As offices keep it (督办台账).
    private static final String COLUMNS = "序号,事项编号,交办日期,来源,事项内容,牵头单位,配合单位,责任领导,责任人,联系电话,完成时限,目前进展,完成比例,状态,灯号,"
            + "存在问题,需协调事项,下步计划,反馈日期,核查人,核查结论,销号日期,延期次数,备注";

    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    private SampleZone zone;
    private Desks desks;
    private ByHand byHand;
    private Browser clerk;

    @BeforeEach
    void people() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        desks = Desks.open(port, zone, db);
        byHand = new ByHand(zone, desks);
        clerk = desks.of(CLERK_POST);
    }

    @Test
    void answersForEachItemOfABatchAndDoesItOnce() {
        var west = byHand.open(WEST);
        var east = byHand.open(EAST);
        var cancelled = byHand.open(WEST);
        clerk.post("/api/loops/" + cancelled + "/moves/cancel", Map.of("version", 1, "words", "不再办"));
        var nowhere = UUID.randomUUID().toString();
        var body = json.writeValueAsString(Map.of("ids", List.of(west, east, cancelled, nowhere), "words", "请抓紧"));
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var answer = clerk.send(
                    "POST", "/api/loops/batch/remind", body, key, clerk.csrf().orElseThrow());
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(outcomes(answer))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            west,
                            "taken",
                            east,
                            "taken",
                            cancelled,
                            "loop.wrong-stage",
                            nowhere,
                            "platform.not-found"));
        }
        assertThat(steps(west, "loop.reminded")).isEqualTo(1);
        assertThat(steps(east, "loop.reminded")).isEqualTo(1);
    }

    @Test
    void handsManyOverAtOnceButOnlyOnesOwn() {
        var west = byHand.open(WEST);
        var east = byHand.open(EAST);
        var body = Map.of("ids", List.of(west, east), "postId", zone.id(WEST_INNER), "words", "请办");
        var answer = desks.of(WEST_DUTY).post("/api/loops/batch/hand", body);
        assertThat(outcomes(answer)).isEqualTo(Map.of(west, "taken", east, "platform.not-found"));
        assertThat(desks.of(WEST_INNER).get("/api/loops/" + west).status()).isEqualTo(200);
        var many = Map.of("ids", Stream.generate(UUID::randomUUID).limit(201).toList());
        assertThat(clerk.post("/api/loops/batch/remind", many).code()).isEqualTo("loop.too-many-picked");
        assertThat(clerk.post("/api/loops/batch/remind", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void exportsTheCustomaryLedgerForTheSameQuestion() {
        byHand.open(WEST);
        byHand.open(EAST);
        clerk.post("/api/loops", byHand.asked(WEST, "=HYPERLINK(\"http://x\")"));
        var csv = clerk.get("/api/loops/export.csv?unit=" + zone.id(WEST));
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.headers().toString()).contains("text/csv", "attachment");
        var lines = csv.text().replace("\uFEFF", "").replace("\"", "").lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo(COLUMNS);
        assertThat(lines.get(1))
                .contains(
                        "1 号",
                        "排查沿街门店",
                        WEST,
                        LEADER,
                        WEST_DUTY + "的人（" + WEST_DUTY + "）",
                        "2099-11-30",
                        "未签收",
                        VERIFIER_POST);
        assertThat(lines.get(2)).contains("3 号").doesNotContain(",=");
        var xlsx = desks.of(VISITOR).get("/api/loops/export.xlsx");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.text()).startsWith("PK");
        assertThat(desks.of(VISITOR).get("/api/loops/export.csv").text().lines())
                .hasSize(2);
    }

    @Test
    void tellsInTheLedgerWhatWasLastReported() {
        var id = byHand.open(WEST);
        var duty = desks.of(WEST_DUTY);
        duty.post("/api/loops/" + id + "/moves/sign", Map.of("version", 1));
        var said = Map.of(
                "version", 2, "words", "已查 20 家", "blocker", "物业不配合", "coordination", "请住建局到场", "nextSteps", "下周复查");
        var sheet = duty.post("/api/loops/" + id + "/moves/report", said).json();
        assertThat(sheet.path("summary").path("coordination").asString()).isEqualTo("请住建局到场");
        assertThat(sheet.path("history")
                        .path(0)
                        .path("changes")
                        .valueStream()
                        .map(it -> it.path("code").asString()))
                .containsExactly("blocker", "coordination", "next-steps");
        assertThat(clerk.get("/api/loops/export.csv").text()).contains("物业不配合", "请住建局到场", "下周复查");
        duty.post("/api/loops/" + id + "/moves/report", Map.of("version", 3, "words", "已查完"));
        assertThat(clerk.get("/api/loops/export.csv").text()).contains("已查完").doesNotContain("物业不配合", "请住建局到场", "下周复查");
    }

    @Test
    void givesTheDutiesOfTheDay() {
        byHand.open(WEST);
        var groups = desks.of(WEST_DUTY).get("/api/duties").json().path("groups");
        assertThat(groups).hasSize(1);
        assertThat(groups.path(0).path("code").asString()).isEqualTo("to-sign");
        assertThat(groups.path(0).path("label").asString()).isEqualTo("待签收");
        var item = groups.path(0).path("items").path(0);
        assertThat(item.path("loop").path("what").asString()).isEqualTo("排查沿街门店");
        assertThat(item.path("posts").path(0).asString()).isEqualTo(WEST_DUTY);
    }

    private static Map<String, String> outcomes(Browser.Answer answer) {
        var outcomes = new HashMap<String, String>();
        for (var outcome : answer.json().path("outcomes")) {
            boolean taken = outcome.path("taken").asBoolean();
            outcomes.put(
                    outcome.path("id").asString(),
                    taken ? "taken" : outcome.path("code").asString());
            assertThat(outcome.path("title").asString("").isEmpty()).isEqualTo(taken);
            for (var value : outcome.path("values"))
                assertThat(outcome.path("title").asString()).contains(value.asString());
            if (outcome.path("code").asString("").equals("loop.wrong-stage"))
                assertThat(outcome.path("values").size()).isEqualTo(2);
        }
        return outcomes;
    }

    private long steps(String loop, String what) {
        return db.sql("select count(*) from journal.entry where zone_id = ? and subject = ? and what = ?")
                .params(zone.zone(), UUID.fromString(loop), what)
                .query(Long.class)
                .single();
    }
}
