package yipanqi.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Right;

@EvidenceTest
@AutoConfigureMockMvc
class EvidenceControllerTest {
    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient db;

    private static MockHttpServletRequestBuilder send(Caller caller, CommandKey key, String name, String content) {
        return post("/api/evidence")
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of())))
                .with(csrf())
                .header("Idempotency-Key", key.value())
                .header("X-File-Name", URLEncoder.encode(name, UTF_8))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content.getBytes(UTF_8));
    }

    @Test
    void takesAFileOnceHoweverOftenItIsSent() throws Exception {
        var caller = Sender.somebody();
        var key = CommandKey.fresh();
        var first = web.perform(send(caller, key, "整改报告.txt", "内容"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("整改报告.txt"))
                .andExpect(jsonPath("$.type").value("text/plain"))
                .andExpect(jsonPath("$.size").value(6))
                .andExpect(jsonPath("$.thumbnail").value(false))
                .andExpect(jsonPath("$.hash").isString())
                .andReturn();
        var again = web.perform(send(caller, key, "整改报告.txt", "内容")).andReturn();
        assertThat(again.getResponse().getContentAsString(UTF_8))
                .isEqualTo(first.getResponse().getContentAsString(UTF_8));
        web.perform(send(caller, key, "整改报告.txt", "别的内容")).andExpect(status().isConflict());
    }

    @Test
    void remembersNoNameBesideTheFileItself() throws Exception {
        var caller = Sender.somebody();
        web.perform(send(caller, CommandKey.fresh(), "李某某身份证.txt", "内容")).andExpect(status().isCreated());
        assertThat(db.sql("select answer from journal.command where zone_id = :zone")
                        .param("zone", caller.zone())
                        .query(String.class)
                        .single())
                .doesNotContain("李某某");
    }

    @Test
    void readsWhatAnEarlierVersionRemembered() throws Exception {
        var caller = Sender.somebody();
        var key = CommandKey.fresh();
        var first = web.perform(send(caller, key, "整改报告.txt", "内容")).andReturn();
        var answer = first.getResponse().getContentAsString(UTF_8);
        db.sql("update journal.command set answer = :answer where zone_id = :zone")
                .param("answer", answer)
                .param("zone", caller.zone())
                .update();
        var again = web.perform(send(caller, key, "整改报告.txt", "内容")).andReturn();
        assertThat(again.getResponse().getContentAsString(UTF_8)).isEqualTo(answer);
    }

    @Test
    void refusesWithASentence() throws Exception {
        web.perform(send(Sender.somebody(), CommandKey.fresh(), "x.html", "<html><body>"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("evidence.type-not-allowed"))
                .andExpect(jsonPath("$.title").isString());
    }

    @Test
    void takesNothingFromWhoeverOnlyManagesPeople() throws Exception {
        web.perform(send(Sender.with(Right.ADMINISTRATOR), CommandKey.fresh(), "x.txt", "内容"))
                .andExpect(status().isForbidden());
    }
}
