package yipanqi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.SampleZone.CLERK_POST;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.FormContentFilter;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser;
import yipanqi.org.web.Desks;

/// Nobody fills the memory with a body, signed in or not.
@OfficeTest
class BodyFilterTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationContext context;

    private Browser stranger;

    @BeforeEach
    void aStrangerAtTheDoor() {
        stranger = new Browser(port);
        stranger.get("/api/session");
        db.sql("delete from org.throttle").update();
    }

    private Browser.Answer signIn(String account, String password) {
        return stranger.post("/api/sign-in", Map.of("account", account, "password", password));
    }

    private static void tooLarge(Browser.Answer answer, String most) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("platform.too-large");
        assertThat(answer.json().path("title").asString()).contains(most);
        assertThat(answer.headers()).containsKey("x-content-type-options");
    }

    @Test
    void aBodyLargerThanItsRouteTakesIsRefused() {
        tooLarge(signIn("甲".repeat(6_000), "乙"), "16 KB");
        tooLarge(stranger.post("/api/session/post", Map.of("postId", "x".repeat(1 << 20))), "1 MB");
        tooLarge(stranger.put("/api/me", Map.of("name", "x".repeat(1 << 20))), "1 MB");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCountedAsItIsRead() throws Exception {
        var body = "{\"account\":\"" + "甲".repeat(6_000) + "\",\"password\":\"乙\"}";
        assertThat(inPieces(body, StandardCharsets.UTF_8)).startsWith("413").contains("platform.too-large", "16 KB");
        assertThat(inPieces("{\"account\":\"甲\",\"password\":\"乙\"}", StandardCharsets.UTF_8))
                .startsWith("401");
    }

    @Test
    void onlyThePastedTextOfAMeetingMayBeLong() {
        var zone = SampleZone.of(Ids.next()).insertInto(db);
        var clerk = Desks.open(port, zone, db).of(CLERK_POST);
        var lengthy = clerk.post("/api/meeting/reports", Map.of("name", "长文", "text", "x".repeat(210_000)));
        assertThat(lengthy.code()).isEqualTo("meeting.paste-length");
        tooLarge(clerk.post("/api/meeting/reports", Map.of("name", "长文", "text", "x".repeat(4 << 20))), "4 MB");
    }

    @Test
    void aFormIsNotReadIntoMemory() {
        assertThat(context.getBeanNamesForType(FormContentFilter.class)).isEmpty();
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        var deep = stranger.send("POST", "/api/sign-in", "[".repeat(40) + "]".repeat(40));
        assertThat(deep.status()).isEqualTo(400);
        assertThat(deep.code()).isEqualTo("platform.bad-input");
    }

    @Test
    void theCharacterThatNoTextCanHoldIsRefusedWhereverItStands() throws Exception {
        for (var answer :
                new Browser.Answer[] {signIn("甲\0", "乙"), signIn("甲", "\0乙"), stranger.get("/api/session?text=%00")}) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.json().path("title").asString()).contains("U+0000");
        }
        assertThat(signIn("甲\\u0000", "乙\\").code()).isEqualTo("org.wrong-sign-in");
        assertThat(inPieces("{\"account\":\"甲\",\"password\":\"乙\"}", StandardCharsets.UTF_16LE))
                .startsWith("400")
                .contains("U+0000");
    }

    @Test
    void anAccountOrPasswordLongerThanAnyIsWrongAndCostsNothing() {
        assertThat(signIn("甲".repeat(201), "乙").code()).isEqualTo("org.wrong-sign-in");
        assertThat(signIn("甲", "\uFDFA".repeat(201)).code()).isEqualTo("org.wrong-sign-in");
        assertThat(db.sql("select count(*) from org.throttle").query(Long.class).single())
                .isZero();
        assertThat(signIn("甲", "乙".repeat(200)).code()).isEqualTo("org.wrong-sign-in");
        assertThat(db.sql("select count(*) from org.throttle").query(Long.class).single())
                .isPositive();
    }

    /// What the server answers to a sign-in sent in chunks.
    private String inPieces(String body, Charset charset) throws IOException, InterruptedException {
        var csrf = stranger.csrf().orElseThrow();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/sign-in"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header("Cookie", "XSRF-TOKEN=" + csrf)
                .header("X-XSRF-TOKEN", csrf)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(charset))));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }
}
