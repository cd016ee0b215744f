package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.loop.FileDesk.taken;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.ISSUER_POST;
import static yipanqi.org.SampleZone.WEST_DUTY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.platform.Ids;

/// The purge of a withdrawn file, as the office asks for it.
@OfficeTest
class PurgeMovesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Loops loops;

    private FileDesk desk;

    @BeforeEach
    void aLoopUnderWay() {
        desk = FileDesk.open(port, SampleZone.of(Ids.next()).insertInto(db), db, loops);
    }

    @Test
    void aPurgeNeedsTwoPersonsWhoOverseeTheItem() {
        var file = desk.reportedBy(WEST_DUTY);
        assertThat(desk.file(CLERK_POST, file, "ask-purge", "拍到了身份证").code()).isEqualTo("evidence.not-withdrawn");
        taken(desk.withdraw(WEST_DUTY, file));
        assertThat(desk.offers(WEST_DUTY, file)).isEmpty();
        assertThat(desk.file(WEST_DUTY, file, "ask-purge", "拍到了身份证").code()).isEqualTo("loop.not-the-overseer");
        assertThat(desk.file(CLERK_POST, file, "ask-purge", "").code()).isEqualTo("loop.words-missing");
        assertThat(desk.offers(CLERK_POST, file)).containsExactly("ask-purge");
        taken(desk.file(CLERK_POST, file, "ask-purge", "拍到了身份证"));
        assertThat(desk.notices(ISSUER_POST)).contains("申请清除文件");
        assertThat(desk.notices(CLERK_POST)).doesNotContain("申请清除文件");
        assertThat(desk.offers(CLERK_POST, file)).isEmpty();
        assertThat(desk.offers(ISSUER_POST, file)).containsExactly("purge", "decline-purge");
        assertThat(desk.file(CLERK_POST, file, "purge", null).code()).isEqualTo("evidence.asked-himself");
        assertThat(desk.file(WEST_DUTY, file, "purge", null).code()).isEqualTo("loop.not-the-overseer");
        taken(desk.file(ISSUER_POST, file, "purge", null));
        var purge =
                desk.sheet(WEST_DUTY).path("evidence").get(0).path("withdrawn").path("purge");
        assertThat(purge.path("why").asString()).isEqualTo("拍到了身份证");
        assertThat(purge.path("askedByPost").asString()).isEqualTo(CLERK_POST);
        assertThat(purge.path("doneByPost").asString()).isEqualTo(ISSUER_POST);
        assertThat(desk.offers(CLERK_POST, file)).isEmpty();
        var gone = desk.get(CLERK_POST, file);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.json().path("title").asString()).contains("清除").contains("拍到了身份证");
        desk.assertFolded();
    }

    @Test
    void aDeclinedPurgeLeavesTheFileWithdrawn() {
        var file = desk.reportedBy(WEST_DUTY);
        taken(desk.withdraw(WEST_DUTY, file));
        taken(desk.file(ISSUER_POST, file, "ask-purge", "拍到了身份证"));
        assertThat(desk.file(CLERK_POST, file, "decline-purge", " ").code()).isEqualTo("loop.words-missing");
        taken(desk.file(CLERK_POST, file, "decline-purge", "是样证"));
        assertThat(desk.sheet(WEST_DUTY)
                        .path("evidence")
                        .get(0)
                        .path("withdrawn")
                        .path("purge")
                        .isNull())
                .isTrue();
        assertThat(desk.offers(ISSUER_POST, file)).containsExactly("ask-purge");
        assertThat(desk.facts()).contains("evidence.purge-asked", "evidence.purge-declined");
    }
}
