package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final String MEETING = """
            青岚县召开营商环境推进会
            2025年5月14日，青岚县召开营商环境推进会，县长苏禾主持会议。
            会议指出，惠企政策兑现慢、企业办事环节多。县财政局要牵头清理惠企资金。县政务服务局要压减审批环节，每周五前报送一次。
            """;

    private static String lastFieldAfter(String sentence) {
        return new MeetingReader()
                .read(MEETING + sentence)
                .articles()
                .getFirst()
                .directives()
                .getLast()
                .field();
    }

    @Test
    void isThatOfTheWorkWhereItsOwnWordsNameIt() {
        assertThat(lastFieldAfter("会议要求，各街道要开展一次消防安全大检查。")).isEqualTo("fire-safety");
        assertThat(lastFieldAfter("会议要求，要把招商引资作为一号工程。")).isEqualTo("investment");
    }

    @Test
    void isThatOfTheMeetingWhereItsOwnWordsNameNone() {
        assertThat(lastFieldAfter("会议要求，县政府办要每半月汇总一次进展。")).isEqualTo("business-environment");
    }
}
