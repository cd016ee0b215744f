package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import yipanqi.OfficeTest;
import yipanqi.org.ZoneFixture;
import yipanqi.platform.Right;

@OfficeTest
@AutoConfigureMockMvc
class LoopFilesTest {
    @Autowired
    MockMvc web;

    @Autowired
    ListableBeanFactory beans;

    @Test
    void aRegisterHasHalfAnHourToGoOut() throws Exception {
        var clerk = ZoneFixture.open(beans)
                .unit("督查办")
                .post("督查办", "督查员", ZoneFixture.ROOT, Right.CLERK)
                .caller("督查办/督查员");
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(clerk, null, List.of());

        var export = web.perform(get("/api/loops/export.csv").with(authentication(signedIn)))
                .andReturn();

        var async = export.getRequest().getAsyncContext();
        assertThat(async).isNotNull();
        assertThat(Duration.ofMillis(async.getTimeout())).isEqualTo(Duration.ofMinutes(30));
    }
}
