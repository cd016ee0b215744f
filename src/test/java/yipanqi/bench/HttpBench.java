package yipanqi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.loop.Loops;
import yipanqi.org.SampleZone;
import yipanqi.org.account.Accounts;
import yipanqi.org.web.Browser;

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
        var signed = new StepBench.Signed(loops, zone, Limit.CALLERS);
        var limit = new Limit(office.getBean(DataSource.class));
        Limit.settle(office.getBean(DataSource.class));
        compare("step by POST, 8 clients", limit, signed, browser, "return=minimal");
        compare("the same, answered with the whole sheet", limit, signed, browser, "return=representation");
        limit.close();
    }

    private void compare(String what, Limit limit, StepBench.Signed signed, Browser browser, String prefer)
            throws InterruptedException, IOException {
        var json = new JsonMapper();
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < Limit.CALLERS; i++) wires.add(new Wire(port(), cookie(browser), csrf(browser), prefer));
        Rounds.compare(what, "(b) at 8", Limit.CALLERS, limit::step, Limit.CALLERS, (me, number) -> {
            int at = signed.next(me, number);
            var body = Map.of("version", signed.version(at), "words", "已查 " + number + " 家", "evidence", List.of());
            var path = "/api/loops/" + signed.id(at) + "/moves/report";
            var answer = json.readTree(wires.get(me).post(path, json.writeValueAsString(body)));
            signed.moved(at, answer.path("version").asLong());
        });
        for (var wire : wires) wire.close();
    }

    private static String cookie(Browser browser) {
        return browser.cookie("yipanqi").orElseThrow().getValue();
    }

    private static String csrf(Browser browser) {
        return browser.csrf().orElseThrow();
    }

    private int port() {
        return ((WebServerApplicationContext) office).getWebServer().getPort();
    }

    private Browser signedIn() {
        var login = "bench" + UUID.randomUUID().toString().substring(0, 8);
        var oneTime = office.getBean(Accounts.class).openFirst(zone.zone(), zone.person(SampleZone.WEST_DUTY), login);
        var browser = new Browser(port());
        browser.signIn(login, oneTime);
        var changed = browser.post("/api/session/password", Map.of("old", oneTime, "new", "河边三棵垂柳一棵枇杷树"));
        if (changed.status() != 200) throw new IllegalStateException(changed.text());
        return browser;
    }
}
