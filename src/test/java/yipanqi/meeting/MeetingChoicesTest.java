package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.meeting.DeskFixture.MORNING;
import static yipanqi.org.SampleZone.ADMIN;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST_DUTY;
import static yipanqi.org.SampleZone.WEST_DUTY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.loop.DeadlineWatch;
import yipanqi.org.SampleZone;
import yipanqi.platform.Ids;
import yipanqi.platform.ZoneClock;

/// By which meetings somebody may narrow his register: those his own items came from.
@OfficeTest
class MeetingChoicesTest {
    @Autowired
    MeetingChoices choices;

    @Autowired
    Reports reports;

    @Autowired
    Intake intake;

    @Autowired
    Issuing issuing;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    JdbcClient db;

    private DeskFixture desk;

    @BeforeEach
    void aDesk() {
        desk = new DeskFixture(reports, SampleZone.of(Ids.next()).insertInto(db));
    }

    @Test
    void aUnitFindsTheMeetingsOfItsOwnItems() {
        var west = issued("石桥街道", "安全生产工作例会");
        issued("望湖街道", "营商环境座谈会");
        assertThat(found(WEST_DUTY, "")).as("in the first minute").isEmpty();
        ZoneClock.at(MORNING.plusSeconds(61), () -> watch.sweep(desk.zone.zone()));
        assertThat(found(WEST_DUTY, ""))
                .containsExactly(new MeetingChoice(west, "青岚高新区安全生产工作例会", LocalDate.of(2039, 11, 20)));
        assertThat(found(CLERK_POST, ""))
                .extracting(MeetingChoice::name)
                .containsExactly("青岚高新区营商环境座谈会", "青岚高新区安全生产工作例会");
        assertThat(found(ADMIN, "")).isEmpty();
    }

    @Test
    void wordsNarrowThem() {
        issued("石桥街道", "安全生产工作例会");
        issued("石桥街道", "营商环境座谈会");
        assertThat(found(CLERK_POST, " 营商 ")).extracting(MeetingChoice::name).containsExactly("青岚高新区营商环境座谈会");
        assertThat(found(CLERK_POST, "没有这样的会")).isEmpty();
    }

    @Test
    void oneIsAskedForByWhoSeesItsItemsAlone() {
        var west = issued("石桥街道", "安全生产工作例会");
        ZoneClock.at(MORNING.plusSeconds(61), () -> watch.sweep(desk.zone.zone()));
        assertThat(choices.of(desk.zone.caller(WEST_DUTY), west)).hasSize(1);
        assertThat(choices.of(desk.zone.caller(EAST_DUTY), west)).isEmpty();
        assertThat(choices.of(desk.zone.caller(WEST_DUTY), UUID.randomUUID())).isEmpty();
    }

    @Test
    void thoseBehindManyOthersAreFoundToo() {
        var first = issued("石桥街道", "安全生产工作例会");
        for (int i = 0; i < 3; i++) issued("望湖街道", "营商环境座谈会");
        db.sql("update loop.loop set told = true where zone_id = ?")
                .param(desk.zone.zone())
                .update();
        assertThat(choices.find(desk.zone.caller(WEST_DUTY), "", 2))
                .extracting(MeetingChoice::id)
                .containsExactly(first);
    }

    private List<MeetingChoice> found(String post, String text) {
        return choices.find(desk.zone.caller(post), text);
    }

    private UUID issued(String unit, String meeting) {
        var read = desk.read("2039年11月20日，青岚高新区召开" + meeting + "。\n\n会议要求，" + unit + "要在2039年12月10日前完成整改。");
        desk.decideAll(intake, read.id());
        desk.issue(issuing, read.id());
        return read.id();
    }
}
