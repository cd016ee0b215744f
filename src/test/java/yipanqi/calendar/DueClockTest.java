package yipanqi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yipanqi.calendar.Explanation.Basis;
import yipanqi.calendar.Explanation.Share;

class DueClockTest {
    private final WorkCalendar calendar = WorkCalendar.national();

    @ParameterizedTest
    @CsvSource({
        // one working day is one working day, never 24 office hours
        "working-days:1,  2026-11-20T17:50, 2026-11-23T24:00",
        "working-days:1,  2026-11-20T08:00, 2026-11-23T24:00",
        "working-days:1,  2026-11-21T10:00, 2026-11-23T24:00",
        "working-days:1,  2026-11-19T03:00, 2026-11-20T24:00",
        // from a make-up Sunday, and onto one
        "working-days:1,  2026-09-20T09:00, 2026-09-21T24:00",
        "working-days:1,  2026-09-18T23:59, 2026-09-20T24:00",
        // a make-up Saturday is day 1; a holiday Monday is none
        "working-days:1,  2026-05-08T09:00, 2026-05-09T24:00",
        "working-days:1,  2026-04-03T09:00, 2026-04-07T24:00",
        "working-days:15, 2026-09-24T09:00, 2026-10-22T24:00",
        // natural days that end on a rest day move on, over a whole holiday if need be
        "days:20, 2026-11-02T09:00, 2026-11-23T24:00",
        "days:3,  2026-11-18T09:00, 2026-11-23T24:00",
        "days:5,  2026-09-28T09:00, 2026-10-08T24:00",
        "days:1,  2026-05-08T09:00, 2026-05-09T24:00",
        "months:1, 2026-01-31T09:00, 2026-02-28T24:00",
        "months:3, 2026-08-30T09:00, 2026-11-30T24:00",
        // a fixed day stays where it is
        "on:2026-10-03,     2026-09-01T09:00, 2026-10-03T24:00",
        "month-end:2026-10, 2026-09-01T09:00, 2026-10-31T24:00",
        "at:2026-10-03T15:00, 2026-09-01T09:00, 2026-10-03T15:00",
        // hours run through nights and holidays
        "hours:24, 2026-10-01T17:50, 2026-10-02T17:50",
        "immediately, 2026-10-03T08:00, 2026-10-03T24:00",
        "every:week, 2026-11-18T08:00, 2026-11-22T24:00",
        "every:month, 2026-11-30T08:00, 2026-11-30T24:00",
        "every:quarter, 2026-08-15T08:00, 2026-09-30T24:00",
        "every:half-year, 2026-01-15T08:00, 2026-06-30T24:00",
        "every:year, 2026-01-15T08:00, 2026-12-31T24:00"
    })
    void fallsDue(String rule, LocalDateTime start, String due) {
        assertThat(DueClock.started(DueRule.of(rule), start).due(calendar)).contains(Deadline.of(due));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "working-days:15 from 2026-11-20T00:00",
                "days:20 from 2026-11-20T09:30 rested 2",
                "at:2026-09-30T15:00 from 2026-09-01T08:00"
            })
    void isOneLine(String line) {
        assertThat(DueClock.of(line)).hasToString(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "working-days:15",
                "working-days:15 since 2026-11-20T00:00",
                "days:2 from 2026-11-20T00:00 rested"
            })
    void refusesAnotherLine(String line) {
        assertThatThrownBy(() -> DueClock.of(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStandingDutyHasNoEnd() {
        var clock = DueClock.started(new DueRule.Standing(), LocalDateTime.of(2026, 11, 18, 9, 0));
        assertThat(clock.due(calendar)).isEmpty();
        assertThat(clock.explain(calendar).summary()).isEqualTo("长期坚持，不设截止日期。");
    }

    @ParameterizedTest
    @CsvSource({
        "working-days:5,   2026-11-25T24:00, 2026-11-30T24:00",
        "on:2026-11-28,    2026-11-28T24:00, 2026-12-02T24:00",
        "at:2026-11-20T15:00, 2026-11-20T15:00, 2026-11-25T15:00"
    })
    void standingStillForThreeWorkingDaysMovesTheEndByThree(String rule, String before, String after) {
        var clock = DueClock.started(DueRule.of(rule), LocalDateTime.of(2026, 11, 18, 9, 0));
        assertThat(clock.due(calendar)).contains(Deadline.of(before));
        assertThat(clock.suspendedFor(2).suspendedFor(1).due(calendar)).contains(Deadline.of(after));
    }

    @Test
    void aZoneMayCountTheFirstDayAndLeaveRestDaysAlone() {
        var start = LocalDateTime.of(2026, 11, 18, 9, 0);
        var sameDay = WorkCalendar.of(
                NationalNotices.all(), new Counting(Counting.FirstDay.SAME_DAY, Counting.RestDayEnd.STAYS));
        assertThat(DueClock.started(new DueRule.WithinWorkingDays(1), start).due(sameDay))
                .contains(Deadline.of("2026-11-18"));
        assertThat(DueClock.started(new DueRule.WithinNaturalDays(4), start).due(sameDay))
                .contains(Deadline.of("2026-11-21"));
    }

    @Test
    void explainsEachDayOfAFixedDeadline() {
        var slip = DueClock.started(DueRule.of("on:2026-11-30"), LocalDateTime.of(2026, 11, 19, 8, 47))
                .explain(calendar);
        assertThat(slip.budget()).isEqualTo(7);
        assertThat(slip.days())
                .extracting(day -> day.date().getDayOfMonth())
                .containsExactly(20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
        assertThat(slip.days().stream().filter(day -> day.share() == Share.SKIPPED))
                .extracting(Explanation.Day::kind)
                .containsOnly(DayKind.WEEKEND)
                .hasSize(4);
        assertThat(slip.summary()).isEqualTo("期限为2026年11月30日（星期一） 24:00。自2026年11月19日次日起共 7 个工作日。");
        assertThat(slip.basis()).containsExactly(new Basis(2026, "国务院办公厅关于2026年部分节假日安排的通知"));
        assertThat(slip.provisional()).isFalse();
    }

    @Test
    void explainsWhyATermMovedOverAHoliday() {
        var slip = DueClock.started(DueRule.of("days:5"), LocalDateTime.of(2026, 9, 28, 9, 0))
                .explain(calendar);
        assertThat(slip.days().stream().filter(day -> day.share() == Share.MOVED))
                .extracting(day -> day.date().getDayOfMonth() + " " + day.kind() + " " + day.name())
                .containsExactly("4 HOLIDAY 国庆节", "5 HOLIDAY 国庆节", "6 HOLIDAY 国庆节", "7 HOLIDAY 国庆节", "8 WORKING null");
        assertThat(slip.summary()).isEqualTo("自2026年9月28日次日起 5 日，期满之日2026年10月3日（星期六）为休息日，顺延至2026年10月8日（星期四） 24:00止。");
    }

    @Test
    void explainsWhatAHolidayTookAndASuspensionGave() {
        var slip = DueClock.started(DueRule.of("working-days:3"), LocalDateTime.of(2026, 9, 17, 9, 0))
                .suspendedFor(1)
                .explain(calendar);
        assertThat(slip.days())
                .extracting(day -> day.date().getDayOfMonth() + " " + day.share() + " " + day.kind() + " " + day.name())
                .containsExactly(
                        "18 COUNTED WORKING null",
                        "19 SKIPPED WEEKEND null",
                        "20 COUNTED MAKE_UP 国庆节",
                        "21 COUNTED WORKING null",
                        "22 SUSPENDED WORKING null");
        assertThat(slip.summary())
                .isEqualTo("自2026年9月17日次日起第 3 个工作日，至2026年9月21日（星期一） 24:00止。其间暂停 1 个工作日，顺延至2026年9月22日（星期二） 24:00。");
    }

    @Test
    void aNewHolidayMovesAnOpenClockAndMakesItFirm() {
        var clock = DueClock.started(DueRule.of("working-days:5"), LocalDateTime.of(2026, 12, 29, 9, 0));
        var before = clock.explain(calendar);
        assertThat(before.provisional()).isTrue();
        assertThat(before.due()).isEqualTo(Deadline.of("2027-01-06"));
        assertThat(before.basis()).containsExactly(new Basis(2026, "国务院办公厅关于2026年部分节假日安排的通知"), new Basis(2027, null));

        var notices = new ArrayList<>(NationalNotices.all());
        notices.add(new YearNotice(
                2027,
                "通知",
                List.of(
                        new SpecialDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 1, 4), DayKind.HOLIDAY, "元旦"))));
        var after = clock.explain(WorkCalendar.of(notices, Counting.USUAL));
        assertThat(after.provisional()).isFalse();
        assertThat(after.due()).isEqualTo(Deadline.of("2027-01-07"));
    }

    @Test
    void aFixedDateIsFirmEvenInAProvisionalYear() {
        var slip = DueClock.started(DueRule.of("on:2027-01-29"), LocalDateTime.of(2026, 12, 29, 9, 0))
                .explain(calendar);
        assertThat(slip.provisional()).isFalse();
    }
}
