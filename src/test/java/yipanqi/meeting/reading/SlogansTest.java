package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlogansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全县上下要以时不我待的紧迫感，奋力夺取首季“开门红”",
                "各部门要换位思考，把企业的事放在心上",
                "要牢固树立“项目为王”理念，当好“金牌店小二”",
                "广大干部要锚定目标、接续奋斗，奋力谱写高质量发展新篇章",
                "大家务必克服松劲心态，谁也不能掉链子",
                "各级干部要以“一天当两天用”的拼劲跑出建设加速度",
                "要以案为鉴、警钟长鸣"
            })
    void exhort(String said) {
        assertThat(Slogans.is(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各部门要强化督导考核",
                "要以更大力度推进招商，新签约项目12个",
                "县财政局要把群众放在心上，逐户核实补贴台账",
                "要牢固树立红线意识，开展一次隐患排查",
                "村干部要带头清理河道",
                "要进一步强化各村和经营单位的森林防火责任",
                "各科室要强化病区管理责任，提高应急处置能力"
            })
    void letTasksBe(String said) {
        assertThat(Slogans.is(said)).isFalse();
    }
}
