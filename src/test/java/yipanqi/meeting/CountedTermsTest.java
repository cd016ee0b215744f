package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yipanqi.meeting.DeskFixture.about;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.calendar.Calendars;
import yipanqi.calendar.Counting;
import yipanqi.calendar.DayKind;
import yipanqi.calendar.PublishYear;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;

/// Terms told in days, from the text to the loop. 20 November 2039 is a Sunday.
@OfficeTest
class CountedTermsTest {
    private static final String MINUTES = """
            2039年11月20日，青岚高新区召开安全生产工作例会。

            会议要求，应急管理局要在10个工作日内完成复查；石桥街道要在13日内报送整改清单；望湖街道要在2039年12月2日前完成整改。
            """;

    @Autowired
    Reports reports;

    @Autowired
    Intake intake;

    @Autowired
    Issuing issuing;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient db;

    private DeskFixture desk;

    @BeforeEach
    void aDesk() {
        desk = new DeskFixture(reports, SampleZone.of(Ids.next()).insertInto(db));
    }

    @Test
    void daysThatEndOnARestDayMoveToTheNextWorkingDay() {
        var read = desk.read(MINUTES);
        assertThat(due(read, "复查")).isEqualTo("2039-12-02");
        assertThat(due(read, "清单")).isEqualTo("2039-12-05");
        assertThat(due(read, "完成整改")).isEqualTo("2039-12-02");
    }

    @Test
    void theZoneMayLeaveRestDaysAloneAndCountTheFirstDay() {
        calendars.count(admin(), new Counting(Counting.FirstDay.SAME_DAY, Counting.RestDayEnd.STAYS), 0);
        var read = desk.read(MINUTES);
        assertThat(due(read, "复查")).isEqualTo("2039-12-02");
        assertThat(due(read, "清单")).isEqualTo("2039-12-02");
    }

    @Test
    void whatWentOutIsCountedAgainWhenTheYearsHolidaysAreKnown() {
        var read = issued(desk.read(MINUTES));
        calendars.publish(
                admin(),
                new PublishYear(
                        2039,
                        "2039年放假安排",
                        List.of(new PublishYear.Day(LocalDate.of(2039, 11, 28), DayKind.HOLIDAY, "庆典")),
                        0));
        await().untilAsserted(() -> assertThat(dues(read)).containsExactly("2039-12-03", "2039-12-06", "2039-12-06"));
    }

    private ReportSheet issued(ReportSheet read) {
        desk.decideAll(intake, read.id());
        return desk.issue(issuing, read.id());
    }

    /// As they are stored: a day's 24:00 is the next day's beginning.
    private List<String> dues(ReportSheet report) {
        return db
                .sql("select due::text from loop.loop where zone_id = ? and origin_file = ? order by due")
                .params(desk.zone.zone(), report.id())
                .query(String.class)
                .list()
                .stream()
                .map(moment -> moment.substring(0, 10))
                .toList();
    }

    private static String due(ReportSheet report, String words) {
        return Objects.requireNonNull(about(report, words).due()).date().toString();
    }

    private Caller admin() {
        return desk.zone.caller(SampleZone.ADMIN);
    }
}
