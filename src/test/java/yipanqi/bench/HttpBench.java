package yipanqi.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.loop.Loops;
import yipanqi.loop.Move;
import yipanqi.org.SampleZone;
import yipanqi.org.account.Accounts;
import yipanqi.org.web.Browser;
import yipanqi.platform.CommandKey;

/// The same step as a POST over HTTP with a session, CSRF and an idempotency key, against (b).
final class HttpBench {
    private final ApplicationContext office;
    private final SampleZone zone;

    HttpBench(ApplicationContext office, SampleZone zone) {
        this.office = office;
        this.zone = zone;
    }

    void run() throws Exception {
        var loops = office.getBean(Loops.class);
        var browser = signedIn();
        var ids = StepBench.open(loops, zone, Limit.CALLERS);
        var versions = new long[Limit.CALLERS];
        for (int i = 0; i < versions.length; i++)
            versions[i] = loops.move(
                            zone.caller(SampleZone.WEST_DUTY), CommandKey.fresh(), ids.get(i), 1, new Move.Sign())
                    .version();
        var limit = new Limit(office.getBean(DataSource.class));
        var json = new JsonMapper();
        Rounds.compare(
                "step by POST, 8 clients", "(b) at 8", Limit.CALLERS, limit::step, Limit.CALLERS, (me, number) -> {
                    var body = Map.of("version", versions[me], "words", "已查 " + number + " 家", "evidence", List.of());
                    var answer = browser.post("/api/loops/" + ids.get(me) + "/moves/report", body);
                    if (answer.status() != 200) throw new IllegalStateException(answer.text());
                    versions[me] = json.readTree(answer.text()).path("version").asLong();
                });
        limit.close();
    }

    private Browser signedIn() {
        int port = ((WebServerApplicationContext) office).getWebServer().getPort();
        var login = "bench" + UUID.randomUUID().toString().substring(0, 8);
        var oneTime = office.getBean(Accounts.class).openFirst(zone.zone(), zone.person(SampleZone.WEST_DUTY), login);
        var browser = new Browser(port);
        browser.signIn(login, oneTime);
        var changed = browser.post("/api/session/password", Map.of("old", oneTime, "new", "河边三棵垂柳一棵枇杷树"));
        if (changed.status() != 200) throw new IllegalStateException(changed.text());
        return browser;
    }
}
