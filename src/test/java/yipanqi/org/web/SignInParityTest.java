package yipanqi.org.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.platform.Right.READER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.org.ZoneFixture;

/// Nobody learns from signing in which accounts exist.
@OfficeTest
class SignInParityTest {
    @LocalServerPort
    int port;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    JdbcClient sql;

    private final String login = "py" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void someoneExists() {
        ZoneFixture.open(beans).unit("甲局").post("甲局", "科员", READER).account("甲局/科员", login);
        sql.sql("delete from org.throttle").update();
    }

    @Test
    void answersTheSameForAWrongPasswordAndANameNobodyHas() {
        var browser = new Browser(port);

        var wrong = browser.signIn(login, "不是这个密码呀");
        var unknown = browser.signIn("nobody-" + login, "不是这个密码呀");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("org.wrong-sign-in");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(unknown.headers().keySet()).isEqualTo(wrong.headers().keySet());
    }

    @Test
    void locksANameNobodyHasLikeAnyOther() {
        for (var name : List.of(login, "nobody-" + login)) {
            var browser = new Browser(port);
            var last = browser.signIn(name, "不是这个密码呀");
            for (int i = 0; i < 3 && last.status() != 429; i++) last = browser.signIn(name, "不是这个密码呀");
            assertThat(last.status()).isEqualTo(429);
            assertThat(last.code()).isEqualTo("platform.too-many");
            assertThat(last.headers()).containsKey("retry-after");
        }
    }

    @Test
    void takesAsLongForANameNobodyHas() {
        var browser = new Browser(port);
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) {
            known.add(nanos(browser, login));
            unknown.add(nanos(browser, "nobody-" + login));
        }

        assertThat((double) median(unknown) / median(known)).isBetween(0.5, 2.0);
    }

    private long nanos(Browser browser, String name) {
        sql.sql("delete from org.throttle").update();
        long start = System.nanoTime();
        assertThat(browser.signIn(name, "不是这个密码呀").status()).isEqualTo(401);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
