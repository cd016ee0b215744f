package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yipanqi.loop.ReportEvery;

class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        "每周五前, WEEKLY",
        "每日, WEEKLY",
        "每两周, FORTNIGHTLY",
        "每半月, FORTNIGHTLY",
        "每月5日前, MONTHLY",
        "每季度, QUARTERLY",
        "按季度, QUARTERLY",
        "每半年, QUARTERLY",
        "长期坚持, MONTHLY",
        "'', MONTHLY"
    })
    void aStandingDutyIsHeardOfAsTheTextSaysElseMonthly(String deadline, ReportEvery every) {
        assertThat(Rhythm.of(DirectiveKind.STANDING, deadline)).isEqualTo(every);
    }

    @ParameterizedTest
    @CsvSource({"11月底前, NONE", "十个工作日内, NONE", "每月通报、年底前, MONTHLY", "'', NONE"})
    void aTaskIsHeardOfOnlyWhereTheTextSaysSo(String deadline, ReportEvery every) {
        assertThat(Rhythm.of(DirectiveKind.TASK, deadline)).isEqualTo(every);
    }
}
