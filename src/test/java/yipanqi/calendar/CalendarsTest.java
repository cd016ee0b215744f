package yipanqi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.OfficeTest;
import yipanqi.journal.Journal;
import yipanqi.org.UnitKind;
import yipanqi.org.ZoneFixture;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Problem;
import yipanqi.platform.Refusal;
import yipanqi.platform.Right;

@OfficeTest
class CalendarsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate BRIDGE = LocalDate.of(2027, 1, 4);
    private static final LocalDate MAKE_UP = LocalDate.of(2027, 1, 9);

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    Calendars calendars;

    @Autowired
    CalendarStore store;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private Caller administrator = CallerFixture.clerk();

    @BeforeEach
    void inAZoneOfItsOwn() {
        administrator = ZoneFixture.open(beans).administrator();
    }

    @Test
    void aZoneStartsWithTheNationalYears() {
        assertThat(calendars.of(administrator.zone()).workingDaysIn(2026)).isEqualTo(248);
        assertThat(calendars.year(administrator.zone(), 2026).source()).isEqualTo(YearSheet.Source.NATIONAL);
        assertThat(calendars.years(administrator.zone()))
                .extracting(YearSummary::year)
                .startsWith(2019, 2020)
                .contains(2026, 2027);
    }

    @Test
    void aPublishedYearIsFirmAndMovesOpenClocks() {
        var started = DueClock.started(DueRule.of("working-days:5"), LocalDateTime.of(2026, 12, 29, 9, 0));
        assertThat(calendars.explain(administrator.zone(), started).provisional())
                .isTrue();

        var change = calendars.publish(administrator, notice(0));

        assertThat(change.wasProvisional()).isTrue();
        assertThat(change.changes())
                .contains(
                        new ChangedDay(BRIDGE, DayKind.WORKING, DayKind.HOLIDAY, "元旦放假"),
                        new ChangedDay(MAKE_UP, DayKind.WEEKEND, DayKind.MAKE_UP, "元旦调休上班"));
        var slip = calendars.explain(administrator.zone(), started);
        assertThat(slip.provisional()).isFalse();
        assertThat(slip.due()).isEqualTo(Deadline.of("2027-01-07"));
        var sheet = calendars.year(administrator.zone(), 2027);
        assertThat(sheet.source()).isEqualTo(YearSheet.Source.ZONE);
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(sheet.title()).isEqualTo("关于2027年放假安排的通知");
        assertThat(calendars.of(CallerFixture.clerk().zone()).isProvisional(2027))
                .isTrue();
    }

    @Test
    void publishingIsKeptInTheJournal() {
        calendars.publish(administrator, notice(0));
        assertThat(db.sql("select what, body from journal.entry where zone_id = :zone and what like 'calendar.%'")
                        .param("zone", administrator.zone())
                        .query((row, _) -> row.getString("what") + " " + row.getString("body"))
                        .list())
                .singleElement()
                .asString()
                .startsWith("calendar.year-published {")
                .contains("\"year\":2027", "\"wasProvisional\":true", "\"date\":\"2027-01-09\"");
    }

    @Test
    void previewChangesNothing() {
        var change = calendars.preview(administrator, notice(0));
        assertThat(change.changes()).extracting(ChangedDay::date).contains(BRIDGE, MAKE_UP);
        assertThat(calendars.of(administrator.zone()).isProvisional(2027)).isTrue();
        assertThat(calendars.publish(administrator, notice(0))).isEqualTo(change);
    }

    @Test
    void anEditReplacesTheWholeYear() {
        calendars.publish(administrator, notice(0));
        calendars.publish(administrator, new PublishYear(2027, "更正的通知", List.of(day(NEW_YEAR, DayKind.HOLIDAY)), 1));
        var calendar = calendars.of(administrator.zone());
        assertThat(calendar.isWorkingDay(BRIDGE)).isTrue();
        assertThat(calendar.isWorkingDay(MAKE_UP)).isFalse();
        assertThat(calendar.noticeTitle(2027)).contains("更正的通知");
    }

    @Test
    void anotherProcessSeesTheEdit() {
        var elsewhere = new Calendars(store, journal, _ -> {}, transaction, clock, Duration.ZERO);
        assertThat(elsewhere.of(administrator.zone()).isProvisional(2027)).isTrue();
        calendars.publish(administrator, notice(0));
        assertThat(elsewhere.of(administrator.zone()).isProvisional(2027)).isFalse();
        assertThat(elsewhere.of(administrator.zone())).isSameAs(elsewhere.of(administrator.zone()));
    }

    @Test
    void anEditThatIsRolledBackLeavesNoTrace() {
        transaction.executeWithoutResult(status -> {
            calendars.publish(administrator, notice(0));
            assertThat(calendars.of(administrator.zone()).isProvisional(2027)).isFalse();
            status.setRollbackOnly();
        });
        assertThat(calendars.of(administrator.zone()).isProvisional(2027)).isTrue();
    }

    @Test
    void refusesAnEditOfWhatChangedMeanwhile() {
        calendars.publish(administrator, notice(0));
        assertRefused(CalendarProblem.CHANGED_MEANWHILE, () -> calendars.publish(administrator, notice(0)));
    }

    @Test
    void onlyAnAdministratorEdits() {
        var clerk = CallerFixture.clerk();
        assertRefused(PlatformProblem.NOT_ALLOWED, () -> calendars.publish(clerk, notice(0)));
        assertRefused(PlatformProblem.NOT_ALLOWED, () -> calendars.preview(clerk, notice(0)));
        assertRefused(PlatformProblem.NOT_ALLOWED, () -> calendars.count(clerk, Counting.USUAL, 0));
    }

    @Test
    void onlyWhoAdministersTheWholeZoneEdits() {
        var zone = ZoneFixture.open(beans)
                .unit("松涛街道", ZoneFixture.ROOT, UnitKind.SUBDISTRICT)
                .post("松涛街道", "街道管理岗", Right.ADMINISTRATOR);
        var small = zone.caller("松涛街道/街道管理岗");
        assertRefused(PlatformProblem.NOT_ALLOWED, () -> calendars.publish(small, notice(0)));
        assertRefused(PlatformProblem.NOT_ALLOWED, () -> calendars.preview(small, notice(0)));
        assertRefused(PlatformProblem.NOT_ALLOWED, () -> calendars.count(small, Counting.USUAL, 0));
        assertThat(calendars.count(zone.administrator(), Counting.USUAL, 0)).isEqualTo(Counting.USUAL);
    }

    @Test
    void aZoneMayCountOtherwise() {
        var counting = new Counting(Counting.FirstDay.SAME_DAY, Counting.RestDayEnd.STAYS);
        assertThat(calendars.count(administrator, counting, 0)).isEqualTo(counting);
        assertThat(calendars.of(administrator.zone()).counting()).isEqualTo(counting);
    }

    @Test
    void saysWhatIsWrongWithANotice() {
        assertWrong(CalendarProblem.OUTSIDE_YEAR, day(LocalDate.of(2026, 12, 31), DayKind.HOLIDAY));
        assertWrong(CalendarProblem.ALREADY_WORKING, day(BRIDGE, DayKind.MAKE_UP));
        assertWrong(CalendarProblem.KIND_MISSING, day(BRIDGE, DayKind.WORKING));
        assertWrong(CalendarProblem.NAME_MISSING, new PublishYear.Day(BRIDGE, DayKind.HOLIDAY, " "));
        assertWrong(CalendarProblem.NAMED_TWICE, day(BRIDGE, DayKind.HOLIDAY), day(BRIDGE, DayKind.HOLIDAY));
        assertRefused(
                CalendarProblem.TITLE_MISSING,
                () -> calendars.publish(administrator, new PublishYear(2027, "", List.of(), 0)));
        assertRefused(CalendarProblem.YEAR_OUT_OF_RANGE, () -> calendars.year(administrator.zone(), 1999));
    }

    @Test
    void refusesToExplainADeadlineInAnotherAge() {
        var clock = DueClock.started(DueRule.of("on:2099-12-31"), LocalDateTime.of(2026, 11, 18, 9, 0));
        assertRefused(CalendarProblem.TOO_FAR, () -> calendars.explain(administrator.zone(), clock));
    }

    private void assertWrong(Problem problem, PublishYear.Day... days) {
        assertRefused(problem, () -> calendars.publish(administrator, new PublishYear(2027, "通知", List.of(days), 0)));
    }

    private static void assertRefused(Problem problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static PublishYear notice(long version) {
        return new PublishYear(
                2027,
                "关于2027年放假安排的通知",
                List.of(day(NEW_YEAR, DayKind.HOLIDAY), day(BRIDGE, DayKind.HOLIDAY), day(MAKE_UP, DayKind.MAKE_UP)),
                version);
    }

    private static PublishYear.Day day(LocalDate date, DayKind kind) {
        return new PublishYear.Day(date, kind, "元旦");
    }
}
