package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingFactsTest {

    private static Reading.Article read(String text) {
        return new MeetingReader().read(text).articles().getFirst();
    }

    @Test
    void takesTheMonthFromTheDateline() {
        var meeting = read("本报柏川4月16日讯（记者 林禾）14日，柏川高新区召开2020年第7次党工委会议。党工委书记苏禾主持会议并讲话。会议要求，各街道要开展排查。")
                .meeting();
        assertThat(meeting.date()).isEqualTo("2020-04-14");
        assertThat(meeting.ordinal()).isEqualTo("2020年第7次");
        assertThat(meeting.organisation()).isEqualTo("柏川高新区党工委");
        assertThat(meeting.chair()).isEqualTo("苏禾");
    }

    @Test
    void leavesAnUnknownYearOpen() {
        assertThat(read("10月12日，柏川街道召开工作例会。会议要求，各社区要开展走访。").meeting().date()).isEqualTo("XXXX-10-12");
    }

    @Test
    void takesTheYearFromTheDayOfAWebPage() {
        String body = "10月12日，柏川街道召开工作例会。会议要求，各社区要开展走访。";
        assertThat(read("柏川街道部署走访\n发布时间：2025-10-14 09:15　来源：办公室\n" + body)
                        .meeting()
                        .date())
                .isEqualTo("2025-10-12");
        assertThat(read("柏川街道部署走访\n来源：办公室 发布日期：2025年10月14日\n" + body).meeting().date())
                .isEqualTo("2025-10-12");
    }

    @Test
    void readsDatesInChineseNumerals() {
        assertThat(read("二〇二六年五月二十日，县长苏禾主持召开县政府第三十二次常务会议。会议要求，各乡镇要开展走访。")
                        .meeting()
                        .date())
                .isEqualTo("2026-05-20");
    }

    @Test
    void datesAMeetingOfSeveralDaysByItsFirst() {
        assertThat(read("柏川简报\n2025年7月11日\n7月9日至10日，省住建厅召开全省系统推进会。会议要求，各市局要开展检查。")
                        .meeting()
                        .date())
                .isEqualTo("2025-07-09");
    }

    @Test
    void tellsTheChairFromTheSpeaker() {
        var meeting = read("2月9日，柏川县召开招商工作推进会。县委书记苏禾出席会议并讲话，县长陆远主持会议。会议要求，各部门要主动服务。\n各部门、各乡镇负责人参加会议。")
                .meeting();
        assertThat(meeting.speaker()).isEqualTo("苏禾");
        assertThat(meeting.chair()).isEqualTo("陆远");
        assertThat(meeting.attendeesText()).isEqualTo("各部门、各乡镇负责人");
    }

    @Test
    void listsWhatWasHeard() {
        assertThat(read("2月9日，柏川县召开工作会议，听取防汛备汛、森林防火、道路安全情况汇报。会议要求，各乡镇要开展检查。").heard())
                .containsExactly("防汛备汛", "森林防火", "道路安全");
    }

    @Test
    void takesTheChairsPostWhereNoNameIsGiven() {
        assertThat(read("2月9日，柏川高新区召开安全生产例会。管委会主任主持会议。会议要求，各街道要开展检查。").meeting().chair())
                .isEqualTo("管委会主任");
    }
}
