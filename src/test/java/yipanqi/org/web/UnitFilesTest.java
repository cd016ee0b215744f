package yipanqi.org.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.org.UnitSheets;
import yipanqi.org.ZoneFixture;

@OfficeTest
class UnitFilesTest {
    private static final String PATH = "/api/org/units/import";

    @LocalServerPort
    int port;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    JdbcClient sql;

    private ZoneFixture zone;
    private Browser browser;

    @BeforeEach
    void anAdministrator() {
        zone = ZoneFixture.open(beans);
        sql.sql("delete from org.throttle").update();
        var login = "gl" + UUID.randomUUID().toString().substring(0, 8);
        var oneTime = zone.account(ZoneFixture.ROOT + "/系统管理岗", login);
        browser = new Browser(port);
        browser.signIn(login, oneTime);
        browser.post("/api/session/password", Map.of("old", oneTime, "new", Desks.PASSWORD));
    }

    private Browser.Answer upload(String path, byte[] xlsx, String key) {
        return browser.upload(path, "units.xlsx", xlsx, key, browser.csrf().orElseThrow());
    }

    private String root() {
        return zone.chart().units().getFirst().name();
    }

    @Test
    void takesATableThatIsSentTwiceInOnce() throws IOException {
        var key = UUID.randomUUID().toString();
        var xlsx = UnitSheets.units("青山局|青山||" + root() + "|部门||值守岗");

        var first = upload(PATH, xlsx, key);
        var version = zone.chart().version();
        var again = upload(PATH, xlsx, key);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().path("added").asInt()).isEqualTo(1);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(zone.chart().version()).isEqualTo(version);
        assertThat(entries("org.unit-added")).isEqualTo(1);
    }

    private long entries(String what) {
        return sql.sql("select count(*) from journal.entry where zone_id = :zone and what = :what")
                .param("zone", zone.zone())
                .param("what", what)
                .query(Long.class)
                .single();
    }

    @Test
    void takesNoOtherTableUnderTheSameKey() throws IOException {
        var key = UUID.randomUUID().toString();
        upload(PATH, UnitSheets.units("青山局|||" + root() + "|部门||"), key);

        var other = upload(PATH, UnitSheets.units("绿水局|||" + root() + "|部门||"), key);

        assertThat(other.code()).isEqualTo("platform.key-used-for-another-command");
        assertThat(zone.chart().unitNamed("绿水局")).isEmpty();
    }

    @Test
    void tellsTheCellThatIsWrong() throws IOException {
        var seen = upload(PATH + "?preview=true", UnitSheets.units("青山局|||没有的局|部门||"), "");

        var fault = seen.json().path("rows").path(0).path("errors").path(0);
        assertThat(fault.path("cell").asString()).isEqualTo("D3");
        assertThat(fault.path("column").asString()).isEqualTo("上级单位");
        assertThat(fault.path("code").asString()).isEqualTo("platform.bad-input");
    }
}
