package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingDataTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Test
    void theSameOrdinalOfTheSameYearIsTheSameMeeting() {
        var paper = new MeetingData("党工委会议", "青岚高新区", DAY, "2026年第22次", "", "", "");
        var minutes = new MeetingData("第22次党工委（扩大）会议", "青岚高新区", DAY.plusDays(1), "第22次", "", "", "");
        assertThat(paper.key()).isNotEmpty().isEqualTo(minutes.key());
    }

    @Test
    void withoutAnOrdinalDayAndTitleTell() {
        var one = new MeetingData("“百日攻坚”推进会", "青岚高新区", DAY, "", "", "", "");
        assertThat(one.key()).isEqualTo(new MeetingData("百日攻坚推进会", "青岚高新区", DAY, "", "某某", "", "").key());
        assertThat(one.key()).isNotEqualTo(new MeetingData("百日攻坚推进会", "青岚高新区", DAY.plusDays(1), "", "", "", "").key());
    }

    @Test
    void tooLittleIsNoKey() {
        assertThat(MeetingData.NONE.key()).isEmpty();
        assertThat(new MeetingData("推进会", "青岚高新区", null, "第3次", "", "", "").key())
                .isEmpty();
    }
}
