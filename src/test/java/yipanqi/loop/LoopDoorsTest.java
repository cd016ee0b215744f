package yipanqi.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.VISITOR;
import static yipanqi.org.SampleZone.WEST;
import static yipanqi.org.SampleZone.WEST_DUTY;
import static yipanqi.org.SampleZone.WEST_INNER;

import java.time.LocalDate;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;

/// The loops' addresses, as the office uses them.
@OfficeTest
class LoopDoorsTest {
    /// As offices keep it (督办台账).
    private static final String COLUMNS = "序号,事项编号,交办日期,来源,事项内容,牵头单位,配合单位,责任领导,责任人,联系电话,完成时限,目前进展,完成比例,状态,灯号,"
            + "存在问题,需协调事项,下步计划,反馈日期,核查人,核查结论,销号日期,延期次数,备注";

    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Loops loops;

    private SampleZone zone;
    private Desks desks;
    private Browser clerk;

    @BeforeEach
    void people() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        desks = Desks.open(port, zone, db);
        clerk = desks.of(CLERK_POST);
    }

    @Test
    void opensOneLoopByHandOnceHoweverOftenItIsAsked() {
        var key = UUID.randomUUID().toString();
        var asked = json.writeValueAsString(asked(WEST, "排查沿街门店"));
        var first = clerk.send("POST", "/api/loops", asked, key, clerk.csrf().orElseThrow());
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        var again = clerk.send("POST", "/api/loops", asked, key, clerk.csrf().orElseThrow());
        assertThat(again.json().path("summary").path("id"))
                .isEqualTo(first.json().path("summary").path("id"));
        assertThat(clerk.get("/api/loops").json().path("total").asInt()).isEqualTo(1);
        var summary = first.json().path("summary");
        assertThat(summary.path("no").asString()).matches("督〔\\d{4}〕1 号");
        assertThat(summary.path("source").path("title").asString()).isEqualTo("领导交办");
        assertThat(summary.path("due").path("date").asString()).isEqualTo("2099-11-30");
        assertThat(desks.of(WEST_DUTY).get("/api/loops").json().path("items")).hasSize(1);
        assertThat(desks.of(WEST_DUTY).post("/api/loops", asked(WEST, "自己给自己")).status())
                .isEqualTo(403);
    }

    @Test
    void answersAMoveWithTheWholeSheetOrWithItsNewVersionAlone() {
        var opened = clerk.post("/api/loops", asked(WEST, "排查沿街门店")).json();
        var moves = "/api/loops/" + opened.path("summary").path("id").asString() + "/moves/";
        var duty = desks.of(WEST_DUTY);
        var signed = duty.postBriefly(moves + "sign", Map.of("version", 1)).json();
        assertThat(signed.propertyNames()).containsExactlyInAnyOrder("id", "version");
        assertThat(signed.path("version").asLong()).isEqualTo(2);
        var reported = duty.post(moves + "report", Map.of("version", 2, "words", "已查 20 家", "evidence", List.of()));
        assertThat(reported.json().path("history")).hasSize(3);
    }

    @Test
    void tellsWhatEachStepSettled() {
        var opened = clerk.post("/api/loops", asked(WEST, "排查沿街门店")).json();
        var moves = "/api/loops/" + opened.path("summary").path("id").asString() + "/moves/";
        clerk.post(moves + "amend", Map.of("version", 1, "due", "2099-12-15", "words", "推迟半月"));
        var duty = desks.of(WEST_DUTY);
        duty.post(moves + "sign", Map.of("version", 2));
        var asked = Map.of("version", 3, "until", "2099-12-20T15:00", "words", "等设备到货");
        var sheet = duty.post(moves + "ask-extension", asked).json();
        var details = sheet.path("history")
                .valueStream()
                .flatMap(step -> step.path("changes").valueStream())
                .map(Object::toString);
        assertThat(details)
                .containsExactly(
                        "{\"code\":\"until\",\"values\":[\"2099-12-20T15:00\"]}",
                        "{\"code\":\"due\",\"values\":[\"2099-11-30\",\"2099-12-15\"]}");
        assertThat(sheet.path("why").isNull())
                .as("day by day over seventy years")
                .isTrue();
    }

    @Test
    void refusesDaysOfAnotherAge() {
        for (var day : List.of("%2B999999999-12-31", "9999-12-31", "0001-01-01", "tomorrow"))
            assertThat(clerk.get("/api/loops?dueTo=" + day).status()).as(day).isEqualTo(400);
        var id = open(WEST);
        var amend = "/api/loops/" + id + "/moves/amend";
        var answer = clerk.post(amend, Map.of("version", 1, "due", "9999-12-31", "words", "长期"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("calendar.due-out-of-range");
    }

    @Test
    void tellsWhereTheDeadlineComesFrom() {
        var opened = clerk.post("/api/loops", asked(WEST, "排查沿街门店")).json();
        var amend = "/api/loops/" + opened.path("summary").path("id").asString() + "/moves/amend";
        int year = LocalDate.now().getYear() + 3;
        var why = clerk.post(amend, Map.of("version", 1, "due", year + "-06-30", "words", "提前"))
                .json()
                .path("why");
        assertThat(why.path("firstDay").asString()).isEqualTo("NEXT_DAY");
        assertThat(why.path("budget").asInt()).isPositive();
        assertThat(why.path("lines")
                        .valueStream()
                        .anyMatch(line -> line.path("name").asString("").equals("国庆节")))
                .isTrue();
        var last = why.path("basis").valueStream().toList().getLast();
        assertThat(last.path("year").asInt()).isEqualTo(year);
        assertThat(last.path("title").isNull()).isTrue();
    }

    @Test
    void putsNoMoveFirstThatEndsAnItemOrTurnsItAside() {
        var opened = clerk.post("/api/loops", asked(WEST, "排查沿街门店")).json();
        assertThat(first(opened)).isEqualTo("remind");
        var path = "/api/loops/" + opened.path("summary").path("id").asString();
        var duty = desks.of(WEST_DUTY);
        assertThat(first(duty.get(path).json())).isEqualTo("sign");
        duty.post(path + "/moves/sign", Map.of("version", 1));
        var file = duty.upload("/api/evidence", "登记册.txt", "登记册".getBytes(UTF_8))
                .json()
                .path("id")
                .asString();
        duty.post(path + "/moves/submit", Map.of("version", 2, "words", "已办", "evidence", List.of(file)));
        var sheet = clerk.get(path).json();
        assertThat(sheet.path("moves").findValuesAsString("name")).contains("cancel");
        assertThat(first(sheet)).isEmpty();
    }

    private static String first(JsonNode sheet) {
        return sheet.path("moves")
                .valueStream()
                .filter(move -> move.path("primary").asBoolean())
                .map(move -> move.path("name").asString())
                .collect(joining());
    }

    @Test
    void refusesToOpenWhatCannotBeKept() {
        assertThat(opened(asked(SampleZone.ORPHAN, "无人负责"))).isEqualTo("loop.no-duty-post");
        assertThat(opened(asked(SampleZone.SUPERVISION, "自己核验自己"))).isEqualTo("loop.verifier-in-lead");
        assertThat(opened(asked(WEST, " "))).isEqualTo("loop.action-length");
        assertThat(opened(with("due", null))).isEqualTo("loop.standing-needs-reports");
        assertThat(opened(with("due", "2020-01-01"))).isEqualTo("loop.due-past");
        assertThat(opened(with("leadUnitId", UUID.randomUUID()))).isEqualTo("loop.unit-unknown");
        assertThat(opened(with("sponsorPostId", zone.id(VISITOR)))).isEqualTo("loop.post-unknown");
        for (var part : List.of("what", "field", "leadUnitId", "verifierPostId"))
            assertThat(clerk.post("/api/loops", with(part, null)).status())
                    .as(part)
                    .isEqualTo(400);
        assertThat(clerk.get("/api/loops").json().path("total").asInt()).isZero();
    }

    @Test
    void showsTheWayIntoTheReportToThoseWhoReadReports() {
        var from = new Origin("meeting.directive", Ids.next(), Ids.next(), "第22次党工委会议", "各街道要排查", 12, 18);
        var group = new OpenGroup(from, List.of(LoopFixture.terms(zone)));
        var id = loops.open(zone.caller(CLERK_POST), List.of(group), Telling.AT_ONCE)
                .getFirst()
                .id();
        for (var reader : List.of(CLERK_POST, LEADER, VERIFIER_POST))
            assertThat(reportOf(reader, id)).isNotNull();
        assertThat(reportOf(WEST_DUTY, id)).isNull();
    }

    private String reportOf(String post, UUID loop) {
        var quote = desks.of(post).get("/api/loops/" + loop).json().path("quote");
        assertThat(quote.path("text").asString()).isEqualTo("各街道要排查");
        return quote.path("reportId").isNull() ? null : quote.path("reportId").asString();
    }

    private Map<String, Object> with(String part, Object value) {
        var asked = asked(WEST, "排查沿街门店");
        asked.put(part, value);
        return asked;
    }

    private String opened(Map<String, Object> asked) {
        return clerk.post("/api/loops", asked).code();
    }

    @Test
    void answersForEachItemOfABatchAndDoesItOnce() {
        var west = open(WEST);
        var east = open(EAST);
        var cancelled = open(WEST);
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
        var west = open(WEST);
        var east = open(EAST);
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
        open(WEST);
        open(EAST);
        clerk.post("/api/loops", asked(WEST, "=HYPERLINK(\"http://x\")"));
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
        var id = open(WEST);
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
        open(WEST);
        var groups = desks.of(WEST_DUTY).get("/api/duties").json().path("groups");
        assertThat(groups).hasSize(1);
        assertThat(groups.path(0).path("code").asString()).isEqualTo("to-sign");
        assertThat(groups.path(0).path("label").asString()).isEqualTo("待签收");
        var item = groups.path(0).path("items").path(0);
        assertThat(item.path("loop").path("what").asString()).isEqualTo("排查沿街门店");
        assertThat(item.path("posts").path(0).asString()).isEqualTo(WEST_DUTY);
    }

    private Map<String, Object> asked(String lead, String what) {
        return new HashMap<>(Map.of(
                "what",
                what,
                "field",
                "fire-safety",
                "leadUnitId",
                zone.id(lead),
                "sponsorPostId",
                zone.id(LEADER),
                "verifierPostId",
                zone.id(VERIFIER_POST),
                "due",
                "2099-11-30"));
    }

    private String open(String lead) {
        var answer = clerk.post("/api/loops", asked(lead, "排查沿街门店"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("summary").path("id").asString();
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
