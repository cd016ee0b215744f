package yipanqi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.national();

    @ParameterizedTest
    @CsvSource({
        "2019, 250, 6", "2020, 249, 6", "2021, 250, 7", "2022, 249, 7",
        "2023, 249, 7", "2024, 251, 8", "2025, 248, 5", "2026, 248, 6"
    })
    void everyYearHasTheWorkingDaysOfItsNotice(int year, int workingDays, int makeUpDays) {
        assertThat(calendar.workingDaysIn(year)).isEqualTo(workingDays);
        assertThat(calendar.days(year).stream().filter(CalendarDay::provisional))
                .isEmpty();
        assertThat(calendar.days(year).stream().filter(day -> day.kind() == DayKind.MAKE_UP))
                .hasSize(makeUpDays);
        assertThat(calendar.noticeTitle(year))
                .hasValueSatisfying(title -> assertThat(title).contains("国务院办公厅关于" + year + "年部分节假日安排的通知"));
    }

    @ParameterizedTest
    @CsvSource({
        // 2019: the second notice made 1 May four days long
        "2019-05-03, HOLIDAY", "2019-04-28, MAKE_UP", "2019-02-02, MAKE_UP", "2019-10-12, MAKE_UP",
        // 2020: Spring Festival was extended to 2 February, so 1 February was not worked after all
        "2020-01-31, HOLIDAY", "2020-02-01, HOLIDAY", "2020-02-03, WORKING", "2020-10-08, HOLIDAY",
        "2021-09-18, MAKE_UP", "2021-10-08, WORKING", "2022-04-02, MAKE_UP", "2022-10-09, MAKE_UP",
        "2023-04-05, HOLIDAY", "2023-04-06, WORKING", "2023-06-25, MAKE_UP", "2024-02-09, WORKING",
        "2024-02-18, MAKE_UP", "2024-09-16, HOLIDAY", "2025-01-26, MAKE_UP", "2025-10-08, HOLIDAY",
        "2025-12-31, WORKING", "2026-01-04, MAKE_UP", "2026-02-14, MAKE_UP", "2026-02-15, HOLIDAY",
        "2026-02-23, HOLIDAY", "2026-02-24, WORKING", "2026-02-28, MAKE_UP", "2026-04-06, HOLIDAY",
        "2026-05-05, HOLIDAY", "2026-05-09, MAKE_UP", "2026-06-19, HOLIDAY", "2026-09-20, MAKE_UP",
        "2026-09-25, HOLIDAY", "2026-10-07, HOLIDAY", "2026-10-08, WORKING", "2026-10-10, MAKE_UP",
        "2026-10-11, WEEKEND", "2026-11-28, WEEKEND", "2026-11-30, WORKING"
    })
    void namedDaysAreWhatTheNoticesSay(LocalDate date, DayKind kind) {
        assertThat(calendar.day(date).kind()).isEqualTo(kind);
        assertThat(calendar.isWorkingDay(date)).isEqualTo(kind.isWorking());
    }

    @Test
    void saysWhyADayIsOff() {
        assertThat(calendar.day(LocalDate.of(2026, 10, 7)).reason()).isEqualTo("国庆节放假");
        assertThat(calendar.day(LocalDate.of(2026, 10, 10)).reason()).isEqualTo("国庆节调休上班");
        assertThat(calendar.day(LocalDate.of(2026, 10, 11)).reason()).isEqualTo("周末");
        assertThat(calendar.day(LocalDate.of(2026, 10, 12)).reason()).isEqualTo("工作日");
    }

    @Test
    void aYearWithoutItsNoticeIsProvisionalWithTheHolidaysOfTheLaw() {
        assertThat(calendar.isProvisional(2027)).isTrue();
        assertThat(calendar.noticeTitle(2027)).isEmpty();
        var holidays = calendar.days(2027).stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .map(day -> day.date() + day.name())
                .toList();
        assertThat(holidays)
                .containsExactly(
                        "2027-01-01元旦",
                        "2027-02-05春节",
                        "2027-02-06春节",
                        "2027-02-07春节",
                        "2027-02-08春节",
                        "2027-04-05清明节",
                        "2027-05-01劳动节",
                        "2027-05-02劳动节",
                        "2027-06-09端午节",
                        "2027-09-15中秋节",
                        "2027-10-01国庆节",
                        "2027-10-02国庆节",
                        "2027-10-03国庆节");
    }

    @Test
    void aYearBeyondTheKnownMoonsHasTheFixedHolidaysOnly() {
        assertThat(calendar.days(2050).stream().filter(day -> day.kind() == DayKind.HOLIDAY))
                .hasSize(6);
    }

    @Test
    void midAutumnOnNationalDayIsOneHoliday() {
        assertThat(calendar.days(2031).stream().filter(day -> day.kind() == DayKind.HOLIDAY))
                .hasSize(12);
    }

    @Test
    void aNoticeMakesTheYearFirm() {
        var notice = new YearNotice(
                2027,
                "关于2027年放假安排的通知",
                List.of(
                        new SpecialDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 1, 4), DayKind.HOLIDAY, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 1, 9), DayKind.MAKE_UP, "元旦")));
        var firm = WorkCalendar.of(List.of(notice), Counting.USUAL);
        assertThat(firm.isProvisional(2027)).isFalse();
        assertThat(firm.isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(firm.plusWorkingDays(LocalDate.of(2027, 1, 1), 1)).isEqualTo("2027-01-05");
        assertThat(firm.publishedYears()).containsExactly(2027);
    }

    @Test
    void countsAcrossTheNewYear() {
        // Thu 31 Dec 2026 and Mon 4 Jan 2027: Friday is New Year's Day
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 2)).isEqualTo("2027-01-04");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2027, 1, 4), -1)).isEqualTo("2026-12-31");
        assertThat(calendar.workingDaysBetween(LocalDate.of(2024, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(248 + 248);
    }
}
