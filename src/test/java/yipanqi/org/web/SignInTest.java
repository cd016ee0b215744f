package yipanqi.org.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yipanqi.platform.Right.CLERK;
import static yipanqi.platform.Right.UNIT_DUTY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.org.Posts;
import yipanqi.org.ZoneFixture;
import yipanqi.org.account.Accounts;

@OfficeTest
class SignInTest {
    private static final String OWN = "山高月小水落石出江流有声";

    @LocalServerPort
    int port;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    Posts posts;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    private ZoneFixture zone;
    private String login;
    private String oneTime;
    private Browser browser;

    @BeforeEach
    void someoneHasTwoPosts() {
        zone = ZoneFixture.open(beans)
                .unit("督查办")
                .post("督查办", "督查员", ZoneFixture.ROOT, CLERK)
                .unit("经发局")
                .post("经发局", "联络员", UNIT_DUTY)
                .alsoHolds("督查办/督查员", "经发局/联络员");
        login = "dc" + UUID.randomUUID().toString().substring(0, 8);
        oneTime = zone.account("督查办/督查员", login);
        browser = new Browser(port);
        sql.sql("delete from org.throttle").update();
    }

    private void signInWithOwnPassword(Browser some) {
        some.signIn(login, oneTime);
        var changed = some.post("/api/session/password", Map.of("old", oneTime, "new", OWN));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        oneTime = OWN;
    }

    @Test
    void asksForAPasswordOfOnesOwnBeforeAnythingElse() {
        var first = browser.signIn(login, oneTime);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().path("mustChangePassword").asBoolean()).isTrue();
        assertThat(browser.get("/api/org/chart").code()).isEqualTo("org.must-change-password");
        assertThat(browser.get("/api/nowhere").code()).isEqualTo("org.must-change-password");
        assertThat(browser.put("/api/me", Map.of("name", "某", "version", 1)).status())
                .isEqualTo(403);
        var weak = browser.post("/api/session/password", Map.of("old", oneTime, "new", "1234567890"));
        assertThat(weak.code()).isEqualTo("org.weak-password");
        var wrong = browser.post("/api/session/password", Map.of("old", "不是这个密码", "new", OWN));
        assertThat(wrong.code()).isEqualTo("org.wrong-old-password");

        var old = browser.cookie("yipanqi").orElseThrow().getValue();
        var changed = browser.post("/api/session/password", Map.of("old", oneTime, "new", OWN));

        assertThat(changed.json().path("mustChangePassword").asBoolean()).isFalse();
        assertThat(browser.cookie("yipanqi").orElseThrow().getValue()).isNotEqualTo(old);
        assertThat(browser.get("/api/org/chart").status()).isEqualTo(200);
        assertThat(new Browser(port).signIn(login, oneTime).status()).isEqualTo(401);
        assertThat(new Browser(port).signIn(login, OWN).status()).isEqualTo(200);
    }

    @Test
    void saysWhoIsSignedInAndAsWhat() {
        signInWithOwnPassword(browser);

        var session = browser.get("/api/session").json();

        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("post").path("name").asString()).isEqualTo("督查员");
        assertThat(session.path("firstPage").asString()).isEqualTo("/intake");
        assertThat(session.path("posts").size()).isEqualTo(2);
        assertThat(session.path("insecure").asBoolean()).isFalse();
    }

    @Test
    void actsAsThePostHeChooses() {
        signInWithOwnPassword(browser);

        var chosen = browser.post("/api/session/post", Map.of("postId", zone.id("经发局/联络员")));

        assertThat(chosen.json().path("firstPage").asString()).isEqualTo("/duties");
        assertThat(browser.get("/api/session").json().path("rights").get(0).asString())
                .isEqualTo("UNIT_DUTY");
        var foreign = browser.post(
                "/api/session/post", Map.of("postId", zone.administrator().post()));
        assertThat(foreign.status()).isEqualTo(404);
    }

    @Test
    void endsAtOnceWithTheHolding() {
        signInWithOwnPassword(browser);
        var me = zone.person("督查办/督查员");

        posts.end(zone.administrator(), zone.id("督查办/督查员"), me, zone.today());
        assertThat(browser.get("/api/session").json().path("post").path("name").asString())
                .isEqualTo("联络员");
        posts.end(zone.administrator(), zone.id("经发局/联络员"), me, zone.today());

        assertThat(browser.get("/api/session").json().path("signedIn").asBoolean())
                .isFalse();
        assertThat(browser.get("/api/me").code()).isEqualTo("platform.not-signed-in");
        assertThat(new Browser(port).signIn(login, OWN).code()).isEqualTo("org.no-post");
    }

    @Test
    void signsOutHereOrEverywhere() {
        signInWithOwnPassword(browser);
        var phone = new Browser(port);
        phone.signIn(login, OWN);

        browser.post("/api/sign-out", Map.of());
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(phone.get("/api/me").status()).isEqualTo(200);
        browser.signIn(login, OWN);
        phone.post("/api/session/sign-out-everywhere", Map.of());

        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(phone.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void keepsThreeSessionsAndEndsTheOldest() {
        signInWithOwnPassword(browser);
        var second = new Browser(port);
        second.signIn(login, OWN);
        for (int i = 0; i < 2; i++) new Browser(port).signIn(login, OWN);

        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(second.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void endsAnIdleAndATooLongSession() {
        signInWithOwnPassword(browser);
        var other = new Browser(port);
        other.signIn(login, OWN);
        var account = "(select id from org.account where login = '" + login + "')";
        sql.sql("update org.session set seen_at = seen_at - interval '31 minutes' where account_id = " + account
                        + " and started_at = (select min(started_at) from org.session where account_id = " + account
                        + ")")
                .update();
        sql.sql("update org.session set ends_at = started_at where account_id = " + account
                        + " and started_at = (select max(started_at) from org.session where account_id = " + account
                        + ")")
                .update();

        await().untilAsserted(() -> {
            assertThat(browser.get("/api/me").status()).isEqualTo(401);
            assertThat(other.get("/api/me").status()).isEqualTo(401);
        });
    }

    @Test
    void isNotKeptAliveByAPageThatOnlyStandsOpen() {
        signInWithOwnPassword(browser);
        sql.sql("update org.session set seen_at = seen_at - interval '20 minutes' where account_id = "
                        + "(select id from org.account where login = '" + login + "')")
                .update();

        await().pollDelay(Duration.ofMillis(1_100)).until(() -> {
            browser.get("/api/live");
            browser.getInBackground("/api/session");
            browser.post("/api/meeting/reports/" + UUID.randomUUID() + "/here", Map.of());
            return minutesSinceSeen() >= 20;
        });
        browser.get("/api/session");
        await().untilAsserted(() -> {
            browser.get("/api/session");
            assertThat(minutesSinceSeen()).isZero();
        });
    }

    private long minutesSinceSeen() {
        return sql.sql("""
                        select floor(extract(epoch from now() - s.seen_at) / 60) from org.session s
                        join org.account a on a.id = s.account_id where a.login = ?""").param(login).query(Long.class).single();
    }

    @Test
    void endsEverythingWhenThePasswordIsReset() {
        signInWithOwnPassword(browser);

        var fresh = accounts.reset(zone.administrator(), zone.person("督查办/督查员"));

        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(new Browser(port).signIn(login, OWN).status()).isEqualTo(401);
        assertThat(new Browser(port)
                        .signIn(login, fresh)
                        .json()
                        .path("mustChangePassword")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void keepsNoTokenAndHidesTheCookieFromScripts() {
        var answer = browser.signIn(login, oneTime);

        var header = answer.headers().getOrDefault("set-cookie", List.of()).stream()
                .filter(cookie -> cookie.startsWith("yipanqi="))
                .findFirst()
                .orElseThrow();
        assertThat(header).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Domain");
        var token = browser.cookie("yipanqi").orElseThrow().getValue();
        assertThat(token).hasSize(43);
        assertThat(sql.sql("select count(*) from org.session where encode(token_hash, 'escape') like :token")
                        .param("token", "%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
