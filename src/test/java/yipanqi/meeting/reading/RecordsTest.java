package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Who may give orders in a record of what was said.
class RecordsTest {

    private static final String HEAD = "柏川县中医院院务会会议记录\n时间：2025年5月14日\n主持人：党委书记 相里安\n";

    private static List<String> quotes(String turns) {
        return new MeetingReader()
                .read(HEAD + turns).articles().getFirst().directives().stream()
                        .map(Reading.Directive::quote)
                        .toList();
    }

    @Test
    void knowsALeaderByThePostBehindARareName() {
        assertThat(quotes("医务科科长：一季度投诉31件。\n厍望舒（院长）：护理部本周五前拿出方案。\n相里安：信息科月底前把接口打通。"))
                .containsExactly("护理部本周五前拿出方案", "信息科月底前把接口打通");
    }

    @Test
    void remembersThePostThatALaterLabelLeavesOut() {
        assertThat(quotes("沙望舒（院长）：护理部本周五前拿出方案。\n药剂科科长：库存够用两周。\n沙望舒：药剂科月底前再盘一次库。"))
                .containsExactly("护理部本周五前拿出方案", "药剂科月底前再盘一次库");
    }

    @Test
    void takesNoWaitingAndNoQuestionForAnOrder() {
        assertThat(quotes("后勤科科长：住院部三楼的烟感有14个不报警，厂家说配件要等。\n教学办主任：我们正想请示要不要停课。\n相里安：知道了。\n"))
                .isEmpty();
    }
}
