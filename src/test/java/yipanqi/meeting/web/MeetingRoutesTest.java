package yipanqi.meeting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;

@OfficeTest
@AutoConfigureMockMvc
class MeetingRoutesTest {
    private static final String REPORTS = "/api/meeting/reports";
    private static final String TEXT = """
            青岚高新区召开消防安全工作会议

            2026年11月20日，青岚高新区召开消防安全工作会议。会议要求，各街道要在2039年11月30日前完成沿街门店整改；应急管理局要每月通报一次整改进度。
            """;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    private MockMvc web;
    private SampleZone zone;

    @BeforeEach
    void aZone() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        zone = SampleZone.of(Ids.next()).insertInto(db);
    }

    @Test
    void pastedTextComesBackAsAReport() throws Exception {
        paste().andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("OPEN"))
                .andExpect(jsonPath("$.articles[0].meeting.date").value("2026-11-20"))
                .andExpect(jsonPath("$.directives[0].responsible[0].name").value("各街道"))
                .andExpect(jsonPath("$.directives[0].responsible[0].units.length()")
                        .value(2))
                .andExpect(jsonPath("$.directives[0].due.date").value("2039-11-30"))
                .andExpect(jsonPath("$.directives[0].due.time").value((Object) null))
                .andExpect(jsonPath("$.directives[0].mode").value("EACH"))
                .andExpect(jsonPath("$.directives[0].field").isString())
                .andExpect(jsonPath("$.directives[1].standing").value(true))
                .andExpect(jsonPath("$.sentences[0].as").isString())
                .andExpect(jsonPath("$.map[0].length()").value(2))
                .andExpect(jsonPath("$.approval.state").value("NONE"))
                .andExpect(jsonPath("$.issued").value((Object) null))
                .andExpect(jsonPath("$.mayIssue").value(false));
        web.perform(as(SampleZone.ISSUER_POST, get(REPORTS)))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].stateLabel").value("受理中"))
                .andExpect(jsonPath("$.items[0].directives").value(2));
    }

    @Test
    void anUploadedFileIsReadAndKept() throws Exception {
        var bytes = TEXT.getBytes(Charset.forName("GB18030"));
        var report = read(upload("会议纪要.txt", bytes).andExpect(status().isOk()));
        assertThat(report.path("directives").size()).isEqualTo(2);
        web.perform(as(
                        SampleZone.CLERK_POST,
                        get(REPORTS + "/" + report.path("id").asString() + "/source")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(bytes));
    }

    @Test
    void whatCannotBeReadIsRefusedInAClearSentenceAndNothingIsKept() throws Exception {
        upload("扫描件.pdf", "%PDF-1.7\n not really".getBytes(UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("source.damaged"));
        upload("空.txt", new byte[0]).andExpect(jsonPath("$.code").value("source.empty"));
        web.perform(as(SampleZone.CLERK_POST, get(REPORTS)))
                .andExpect(jsonPath("$.items.length()").value(0));
        assertThat(db.sql("select count(*) from evidence.file where zone_id = ?")
                        .params(zone.zone())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aDirectiveIsEditedAcceptedAndRejected() throws Exception {
        var report = read(paste());
        var base = REPORTS + "/" + report.path("id").asString();
        var first = report.path("directives").get(0);
        var directive = base + "/directives/" + first.path("id").asString();
        var edit = """
                {"version": 1, "action": "完成沿街门店整改", "responsible": [{"name": "石桥街道", "units": ["%s"]}],
                 "assisting": [], "due": {"date": "2039-12-01", "time": "17:30"}, "standing": false,
                 "field": "fire-safety", "kind": "TASK", "sponsorPostId": null, "verifierPostId": "%s",
                 "mode": "LEAD", "reportEvery": "WEEKLY", "proof": "整改照片"}
                """.formatted(zone.id(SampleZone.WEST), zone.id(SampleZone.VERIFIER_POST));
        web.perform(as(SampleZone.CLERK_POST, json(put(directive), edit)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.directives[0].due.time").value("17:30"))
                .andExpect(jsonPath("$.directives[0].loops").value(1));
        post(directive + "/accept", Map.of("version", 1))
                .andExpect(jsonPath("$.code").value("platform.changed-meanwhile"));
        post(directive + "/accept", Map.of("version", 2))
                .andExpect(jsonPath("$.directives[0].state").value("ACCEPTED"));
        var second = base + "/directives/"
                + report.path("directives").get(1).path("id").asString();
        post(second + "/reject", Map.of("version", 1, "why", " "))
                .andExpect(jsonPath("$.code").value("meeting.why-missing"));
        post(second + "/reject", Map.of("version", 1, "why", "已有制度"))
                .andExpect(jsonPath("$.directives[1].why").value("已有制度"));
        var no = report.path("sentences").get(0).path("no").asInt();
        post(base + "/sentences/" + no, Map.of("as", "BACKGROUND"))
                .andExpect(jsonPath("$.sentences[0].as").value("BACKGROUND"));
        post(base + "/sentences", Map.of("numbers", List.of(no), "as", "TITLE"))
                .andExpect(jsonPath("$.sentences[0].as").value("TITLE"));
        var version = read(post(base + "/here", Map.of())).path("version").asInt();
        post(base + "/issue", Map.of("version", version, "confirmed", List.of()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.issued.loops[0].no").isString());
        post(base + "/take-back", Map.of()).andExpect(jsonPath("$.state").value("OPEN"));
        post(base + "/withdraw", Map.of("why", "重复读入"))
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
    }

    @Test
    void whoMayNotReadIsKeptOut() throws Exception {
        var id = read(paste()).path("id").asString();
        web.perform(as(SampleZone.WEST_DUTY, get(REPORTS + "/" + id))).andExpect(status().isNotFound());
        web.perform(as(SampleZone.WEST_DUTY, get(REPORTS))).andExpect(status().isForbidden());
        web.perform(as(SampleZone.LEADER, get(REPORTS + "/" + id))).andExpect(status().isOk());
        web.perform(as(SampleZone.LEADER, json(MockMvcRequestBuilders.post(REPORTS + "/" + id + "/ask"), "{}")))
                .andExpect(status().isForbidden());
    }

    private ResultActions paste() throws Exception {
        return post(REPORTS, Map.of("name", "消防会议", "text", TEXT));
    }

    private ResultActions upload(String name, byte[] bytes) throws Exception {
        return web.perform(
                as(SampleZone.CLERK_POST, multipart(REPORTS).file(new MockMultipartFile("file", name, null, bytes))));
    }

    private ResultActions post(String path, Map<String, ?> body) throws Exception {
        return web.perform(
                as(SampleZone.CLERK_POST, json(MockMvcRequestBuilders.post(path), json.writeValueAsString(body))));
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private AbstractMockHttpServletRequestBuilder<?> as(String post, AbstractMockHttpServletRequestBuilder<?> request) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(zone.caller(post), null, List.of());
        return request.with(authentication(signedIn))
                .with(csrf())
                .header("Idempotency-Key", CommandKey.fresh().value());
    }

    private JsonNode read(ResultActions answer) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsString(UTF_8));
    }
}
