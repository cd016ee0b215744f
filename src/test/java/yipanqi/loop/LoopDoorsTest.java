package yipanqi.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.VISITOR;
import static yipanqi.org.SampleZone.WEST;
import static yipanqi.org.SampleZone.WEST_DUTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Loops loops;

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
    void opensOneLoopByHandOnceHoweverOftenItIsAsked() {
        var key = UUID.randomUUID().toString();
        var asked = json.writeValueAsString(byHand.asked(WEST, "排查沿街门店"));
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
        assertThat(desks.of(WEST_DUTY)
                        .post("/api/loops", byHand.asked(WEST, "自己给自己"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void answersAMoveWithTheWholeSheetOrWithItsNewVersionAlone() {
        var opened = clerk.post("/api/loops", byHand.asked(WEST, "排查沿街门店")).json();
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
        var opened = clerk.post("/api/loops", byHand.asked(WEST, "排查沿街门店")).json();
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
        var id = byHand.open(WEST);
        var amend = "/api/loops/" + id + "/moves/amend";
        var answer = clerk.post(amend, Map.of("version", 1, "due", "9999-12-31", "words", "长期"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("calendar.due-out-of-range");
    }

    @Test
    void tellsWhereTheDeadlineComesFrom() {
        var opened = clerk.post("/api/loops", byHand.asked(WEST, "排查沿街门店")).json();
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
        var opened = clerk.post("/api/loops", byHand.asked(WEST, "排查沿街门店")).json();
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
        assertThat(opened(byHand.asked(SampleZone.ORPHAN, "无人负责"))).isEqualTo("loop.no-duty-post");
        assertThat(opened(byHand.asked(SampleZone.SUPERVISION, "自己核验自己"))).isEqualTo("loop.verifier-in-lead");
        assertThat(opened(byHand.asked(WEST, " "))).isEqualTo("loop.action-length");
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
        var asked = byHand.asked(WEST, "排查沿街门店");
        asked.put(part, value);
        return asked;
    }

    private String opened(Map<String, Object> asked) {
        return clerk.post("/api/loops", asked).code();
    }
}
