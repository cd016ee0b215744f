package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final DueDates FROM_MID_MAY = new DueDates(LocalDate.of(2025, 5, 14), LastDay.plain());

    private static List<String> named(String said) {
        return Deadlines.in(said, new Span(0, said.length())).stream()
                .map(time -> time.of(said))
                .toList();
    }

    private static String due(String deadline) {
        return FROM_MID_MAY.of(deadline).map(LocalDate::toString).orElse("");
    }

    @Test
    void findsDatesAndPeriods() {
        assertThat(named("各街道要在9月底前完成排查")).containsExactly("9月底前");
        assertThat(named("6月15日前拿出方案")).containsExactly("6月15日前");
        assertThat(named("二季度至少签约3个")).containsExactly("二季度");
        assertThat(named("十五个工作日内办结")).containsExactly("十五个工作日内");
        assertThat(named("9日零点前全部空库运行")).containsExactly("9日零点前");
        assertThat(named("9日6时前全部到位")).containsExactly("9日6时前");
        assertThat(named("已建成的2026年底前全部退出")).containsExactly("2026年底前");
        assertThat(named("施工单位这个礼拜天晚上以前做完移交")).containsExactly("这个礼拜天晚上以前");
        assertThat(named("施工单位下个星期三前清场")).containsExactly("下个星期三前");
    }

    @Test
    void findsRhythmsAndEvents() {
        assertThat(named("每周五下班前报送进展")).containsExactly("每周五下班前");
        assertThat(named("立项后5日内公示")).containsExactly("立项后5日内");
        assertThat(named("汛期来临前完成除险加固")).containsExactly("汛期来临前");
        assertThat(named("四月上旬搞一次演练")).containsExactly("四月上旬");
        assertThat(named("到明年底全部建成")).containsExactly("明年底");
        assertThat(named("周末和节假日派人值守")).containsExactly("周末和节假日");
        assertThat(named("例会改成十天一次，由移民办通知")).containsExactly("十天");
        assertThat(named("严格按照时间节点推进")).contains("严格按照时间节点");
    }

    @Test
    void takesHasteAndQuantitiesForNoDeadline() {
        assertThat(named("要立即整改，及时上报，尽快见效")).isEmpty();
        assertThat(named("将审批时限压缩至15个工作日以内")).isEmpty();
        assertThat(named("提供7天免费住宿")).isEmpty();
        assertThat(named("新增制造业中长期贷款")).isEmpty();
        assertThat(named("充分认识大气污染防治的长期性")).isEmpty();
    }

    @Test
    void computesTheLastCalendarDay() {
        assertThat(due("9月底前")).isEqualTo("2025-09-30");
        assertThat(due("年底前")).isEqualTo("2025-12-31");
        assertThat(due("2027年底前")).isEqualTo("2027-12-31");
        assertThat(due("这个星期天以前")).isEqualTo("2025-05-18");
        assertThat(due("下个星期三前")).isEqualTo("2025-05-21");
        assertThat(due("3月底前")).isEqualTo("2026-03-31");
        assertThat(due("上半年")).isEqualTo("2025-06-30");
        assertThat(due("三季度")).isEqualTo("2025-09-30");
        assertThat(due("2026年2月底前")).isEqualTo("2026-02-28");
        assertThat(due("8月12日至16日")).isEqualTo("2025-08-16");
    }

    @Test
    void countsDaysFromTheMeeting() {
        assertThat(due("3个工作日内")).isEqualTo("2025-05-19");
        assertThat(due("一周内")).isEqualTo("2025-05-21");
        assertThat(due("一个月内")).isEqualTo("2025-06-14");
        assertThat(due("半个月内")).isEqualTo("2025-05-29");
        assertThat(due("半年内")).isEqualTo("2025-11-14");
        assertThat(due("两年之内")).isEqualTo("2027-05-14");
        assertThat(due("24小时内")).isEqualTo("2025-05-15");
        assertThat(due("今晚10点前")).isEqualTo("2025-05-14");
        assertThat(due("本周五前")).isEqualTo("2025-05-16");
    }

    @Test
    void takesNoTermOfMoreThanTenYears() {
        assertThat(due("11年内")).isEmpty();
        assertThat(due("99999个工作日内")).isEmpty();
        assertThat(due("9999年12月31日前")).isEmpty();
    }

    @Test
    void asksTheCalendarItWasGiven() {
        var holidays = new DueDates(LocalDate.of(2025, 9, 30), (day, time) -> day.plusDays(8L + time.count()));
        assertThat(holidays.of("2个工作日内")).contains(LocalDate.of(2025, 10, 10));
    }

    @Test
    void givesNoDayForRhythmsAndEvents() {
        assertThat(due("每月")).isEmpty();
        assertThat(due("项目立项后")).isEmpty();
        assertThat(due("长期坚持")).isEmpty();
    }
}
