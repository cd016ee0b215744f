package yipanqi.notice.web;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import yipanqi.OfficeTest;
import yipanqi.notice.NewNotice;
import yipanqi.notice.Notices;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;

@OfficeTest
@AutoConfigureMockMvc
class NoticeControllerTest {
    @Autowired
    MockMvc web;

    @Autowired
    Notices notices;

    @Test
    void showsAndMarksNotices() throws Exception {
        var caller = holder();
        tell(caller, "1");
        tell(caller, "2");
        web.perform(get("/api/notices").with(as(caller)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].text").value("第2项已交办"))
                .andExpect(jsonPath("$.items[0].subjectKind").value("loop"))
                .andExpect(jsonPath("$.unread").value(2));
        web.perform(get("/api/notices/unread").with(as(caller)))
                .andExpect(jsonPath("$.unread").value(2));
        UUID oldest = notices.list(caller, null).items().getLast().id();
        read(caller, "{\"ids\":[\"" + oldest + "\"]}", 1);
        read(
                caller,
                "{\"upTo\":\"" + notices.list(caller, null).items().getFirst().id() + "\"}",
                0);
    }

    @Test
    void refusesWhatIsNoIdentifier() throws Exception {
        web.perform(get("/api/notices?cursor=first").with(as(holder()))).andExpect(status().isBadRequest());
    }

    private void read(Caller caller, String body, int left) throws Exception {
        web.perform(post("/api/notices/read")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(as(caller))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unread").value(left));
    }

    private void tell(Caller caller, String loop) {
        notices.tell(
                caller.zone(),
                caller.posts(),
                new NewNotice(loop, "loop.issued", "loop", loop, "第" + loop + "项已交办", Instant.EPOCH));
    }

    private static Caller holder() {
        UUID post = Ids.next();
        return new Caller(Ids.next(), Ids.next(), post, Ids.next(), Set.of(), Set.of(), Set.of(post), Set.of());
    }

    private static RequestPostProcessor as(Caller caller) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
    }
}
