package yipanqi.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.org.OrgCharts;
import yipanqi.org.People;
import yipanqi.org.ZoneFixture;
import yipanqi.org.account.Sessions;
import yipanqi.org.web.Browser;
import yipanqi.org.web.Browser.Answer;
import yipanqi.platform.Right;

/// Two zones with everybody who plays a part in the matrix: in 甲局 one post for each right over that unit
/// alone, 乙局 beside it, and the same units in another zone.
final class MatrixScene {
    private static final String OWN = "甲局";
    private static final String OTHER = "乙局";
    private static final List<Things> ALL = List.of(new OrgThings(), new LoopThings(), new MeetingThings());

    private final int port;
    private final JdbcClient sql;
    private final Sessions sessions;
    private final People people;
    private final OrgCharts charts;
    private final ZoneFixture zone;
    private final ZoneFixture foreign;
    private final Map<String, Things.Maker> makers = new HashMap<>();
    private final Map<String, UUID> accounts = new HashMap<>();

    /// Where the thing belongs that a route is called on.
    private enum Place {
        OWN_UNIT,
        OTHER_UNIT,
        OTHER_ZONE
    }

    MatrixScene(ListableBeanFactory beans, int port) {
        this.port = port;
        this.sql = beans.getBean(JdbcClient.class);
        this.sessions = beans.getBean(Sessions.class);
        this.people = beans.getBean(People.class);
        this.charts = beans.getBean(OrgCharts.class);
        for (var things : ALL) makers.putAll(things.makers(beans));
        this.zone = units(ZoneFixture.open(beans));
        this.foreign = units(ZoneFixture.open(beans));
        for (var right : Right.values()) openAccount(right.name());
        zone.post(OWN, "one-time", Right.READER);
        openAccount("one-time");
        sql.sql("update org.account set one_time_until = null where id = any(:ids)")
                .param(
                        "ids",
                        accounts.entrySet().stream()
                                .filter(account -> !account.getKey().equals("one-time"))
                                .map(Map.Entry::getValue)
                                .toArray(UUID[]::new))
                .update();
    }

    private static ZoneFixture units(ZoneFixture fixture) {
        fixture.unit(OWN).unit(OTHER).unit("督查办").post("督查办", "核验岗", ZoneFixture.ROOT, Right.VERIFIER, Right.CLERK);
        for (var right : Right.values()) fixture.post(OWN, right.name(), right);
        return fixture.post(OTHER, "联络员", Right.UNIT_DUTY).post(OTHER, "CLERK", Right.CLERK);
    }

    private void openAccount(String post) {
        var login = OrgThings.fresh("m");
        zone.account(OWN + "/" + post, login);
        accounts.put(
                post,
                sql.sql("select id from org.account where login = :login")
                        .param("login", login)
                        .query(UUID.class)
                        .single());
    }

    /// What every caller is really answered, in the form of the table.
    Map<String, List<String>> play(RouteRow row) {
        var actual = new LinkedHashMap<String, List<String>>();
        for (var caller : RouteRow.CALLERS) actual.put(caller, play(row, caller));
        return actual;
    }

    private List<String> play(RouteRow row, String caller) {
        if (caller.equals("wrong-csrf") && row.method().equals("GET")) return List.of("-");
        if (row.names().stream().noneMatch(this::isThing)) return List.of(play(row, caller, Place.OWN_UNIT));
        var statuses = new ArrayList<String>();
        for (var place : Place.values()) statuses.add(play(row, caller, place));
        return statuses.stream().distinct().count() == 1 ? List.of(statuses.getFirst()) : List.copyOf(statuses);
    }

    private String play(RouteRow row, String caller, Place place) {
        sql.sql("delete from org.throttle").update();
        var values = values(row, caller, place);
        var answer = call(row, caller, values);
        assertThat(answer.status())
                .as(row.route() + " by " + caller + ": " + answer.text())
                .isLessThan(500);
        if (answer.status() == 404 && row.names().stream().anyMatch(this::isThing))
            assertThat(withoutAddress(answer))
                    .as("%s by %s on %s looks like a missing one", row.route(), caller, place)
                    .isEqualTo(withoutAddress(call(row, caller, missing(values))));
        return String.valueOf(answer.status());
    }

    private Map<String, Object> values(RouteRow row, String caller, Place place) {
        var values = new HashMap<String, Object>();
        var where = place == Place.OTHER_ZONE ? foreign : zone;
        for (var name : row.names()) {
            var maker = makers.get(thing(name));
            if (maker != null && !values.containsKey(thing(name)))
                values.putAll(maker.make(where, place == Place.OTHER_UNIT ? OTHER : OWN));
        }
        values.put("fresh", OrgThings.fresh("f"));
        values.put("today", charts.today());
        values.put("me.verifier", zone.id("督查办/核验岗"));
        if (accounts.containsKey(caller))
            values.put(
                    "me.version",
                    people.get(zone.zone(), zone.person(OWN + "/" + caller)).version());
        return values;
    }

    private boolean isThing(String name) {
        return makers.containsKey(thing(name));
    }

    /// `loop.version` belongs to `loop`.
    private static String thing(String name) {
        return name.replaceAll("\\..*", "");
    }

    private static Map<String, Object> missing(Map<String, Object> values) {
        var missing = new HashMap<String, Object>();
        values.forEach((name, value) -> missing.put(name, value instanceof UUID ? UUID.randomUUID() : value));
        return missing;
    }

    private Answer call(RouteRow row, String caller, Map<String, Object> values) {
        var browser = browser(caller);
        var csrf = caller.equals("wrong-csrf") ? "wrong" : browser.csrf().orElse("none");
        var path = row.path(values);
        if (row.method().equals("GET")) return browser.get(path);
        var key = UUID.randomUUID().toString();
        var content = "内容".getBytes(StandardCharsets.UTF_8);
        if (row.body().startsWith("file:"))
            return browser.upload(path, row.body().substring(5), content, key, csrf);
        if (row.body().startsWith("octets:"))
            return browser.octets(path, row.body().substring(7), content, key, csrf);
        return browser.send(row.method(), path, row.body(values), key, csrf);
    }

    private Browser browser(String caller) {
        var browser = new Browser(port);
        if (caller.equals("anonymous")) {
            browser.get("/api/session");
            return browser;
        }
        var account = accounts.get(caller.equals("wrong-csrf") ? "READER" : caller);
        return browser.withSession(sessions.start(account).value());
    }

    private static List<String> withoutAddress(Answer answer) {
        var problem = answer.json();
        return Arrays.asList(
                String.valueOf(answer.status()),
                problem.path("type").asString(""),
                problem.path("title").asString(""),
                problem.path("code").asString(""),
                String.valueOf(problem.size()));
    }
}
