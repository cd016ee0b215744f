package yipanqi.calendar.web;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import yipanqi.OfficeTest;
import yipanqi.calendar.CallerFixture;
import yipanqi.org.ZoneFixture;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;

@OfficeTest
@AutoConfigureMockMvc
class CalendarControllerTest {
    private static final String NOTICE = """
            {"title": "关于2027年放假安排的通知", "version": 0,
             "days": [{"date": "2027-01-04", "kind": "HOLIDAY", "name": "元旦"}]}
            """;

    @Autowired
    MockMvc web;

    @Autowired
    ListableBeanFactory beans;

    private Caller administrator = CallerFixture.clerk();

    @BeforeEach
    void inAZoneOfItsOwn() {
        administrator = ZoneFixture.open(beans).administrator();
    }

    @Test
    void showsAYearDayByDay() throws Exception {
        web.perform(get("/api/calendar/2026").with(as(administrator)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.workingDays").value(248))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.days", hasSize(365)))
                .andExpect(jsonPath("$.days[3].kind").value("MAKE_UP"))
                .andExpect(jsonPath("$.days[3].name").value("元旦"));
        web.perform(get("/api/calendar").with(as(administrator)))
                .andExpect(jsonPath("$[*].year", hasItem(2019)))
                .andExpect(jsonPath("$[0].provisional").value(false));
    }

    @Test
    void explainsADeadline() throws Exception {
        web.perform(get("/api/calendar/count")
                        .param("from", "2026-11-19T08:47")
                        .param("rule", "on:2026-11-30")
                        .with(as(administrator)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2026-11-30T24:00"))
                .andExpect(jsonPath("$.rule").value("on:2026-11-30"))
                .andExpect(jsonPath("$.budget").value(7))
                .andExpect(jsonPath("$.days", hasSize(11)))
                .andExpect(jsonPath("$.days[1].kind").value("WEEKEND"));
    }

    @Test
    void countsOverNoCenturies() throws Exception {
        for (var query : List.of(
                "from=2026-01-01&rule=days:3&suspended=2147483647",
                "from=1026-01-01&rule=days:3",
                "from=2026-01-01&rule=on:2099-01-01"))
            web.perform(get("/api/calendar/count?" + query).with(as(administrator)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("calendar.too-far"));
    }

    @Test
    void refusesWhatIsNoRuleOrNoDay() throws Exception {
        for (var query : List.of(
                "from=2026-11-19&rule=soon",
                "from=gestern&rule=days:3",
                "from=2026-11-19&rule=days:0",
                "from=2026-01-01&rule=on:-999999998-01-01",
                "from=2026-01-01&rule=month-end:9999-12"))
            web.perform(get("/api/calendar/count?" + query).with(as(administrator)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("calendar.not-a-rule"));
    }

    @Test
    void previewsThenPublishesOnce() throws Exception {
        web.perform(edit("/api/calendar/2027?preview=true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes[*].date", hasItem("2027-01-04")));
        var key = CommandKey.fresh().value();
        for (int sent = 0; sent < 2; sent++)
            web.perform(edit("/api/calendar/2027").header("Idempotency-Key", key))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.wasProvisional").value(true));
        web.perform(get("/api/calendar/2027").with(as(administrator)))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.version").value(1));
        web.perform(edit("/api/calendar/2027")
                        .header("Idempotency-Key", CommandKey.fresh().value()))
                .andExpect(status().isConflict());
    }

    @Test
    void refusesAnIncompleteNotice() throws Exception {
        for (var body : List.of("{}", "{\"title\":\"通知\",\"version\":0,\"days\":[{}]}", "[]"))
            web.perform(put("/api/calendar/2027?preview=true")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body)
                            .with(as(administrator))
                            .with(csrf()))
                    .andExpect(status().isBadRequest());
    }

    @Test
    void setsHowDaysAreCounted() throws Exception {
        web.perform(put("/api/calendar/counting")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"firstDay\":\"SAME_DAY\",\"restDayEnd\":\"STAYS\",\"version\":0}")
                        .header("Idempotency-Key", CommandKey.fresh().value())
                        .with(as(administrator))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.firstDay").value("SAME_DAY"));
    }

    private MockHttpServletRequestBuilder edit(String address) {
        return put(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(NOTICE)
                .with(as(administrator))
                .with(csrf());
    }

    private static RequestPostProcessor as(Caller caller) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
    }
}
