package yipanqi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DeadlineTest {
    private final JsonMapper json = new JsonMapper();

    record Terms(Deadline due, DueRule rule) {}

    @Test
    void aNamedDayLastsUntilItsMidnight() {
        var due = Deadline.endOf(LocalDate.of(2026, 11, 30));
        assertThat(due).hasToString("2026-11-30T24:00");
        assertThat(due.at()).isEqualTo("2026-12-01T00:00");
        assertThat(due.day()).isEqualTo("2026-11-30");
        assertThat(due.inChinese()).isEqualTo("2026年11月30日 24:00");
        assertThat(due.hasPassed(LocalDateTime.of(2026, 11, 30, 23, 59, 59))).isFalse();
        assertThat(due.hasPassed(LocalDateTime.of(2026, 12, 1, 0, 0))).isTrue();
        assertThat(Deadline.of("2026-11-30")).isEqualTo(due);
        assertThat(Deadline.of("2026-12-01T00:00")).isEqualTo(due);
        assertThat(Deadline.from(Timestamp.valueOf("2026-12-01 00:00:00"))).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "1999-12-31", "+99999999-12-31T23:59", "2101-01-01T09:00"})
    void refusesAYearThatNobodyMeans(String text) {
        assertThatThrownBy(() -> Deadline.of(text)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on:-999999998-01-01", "on:9999-12-31", "month-end:+999999999-12", "at:3000-01-01T00:00"})
    void noRuleReachesIntoAnotherCentury(String code) {
        assertThatThrownBy(() -> DueRule.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsBackWhatItWroteInJson() {
        var terms = new Terms(Deadline.of("2026-11-30T24:00"), new DueRule.WithinWorkingDays(15));
        var text = json.writeValueAsString(terms);
        assertThat(text).isEqualTo("{\"due\":\"2026-11-30T24:00\",\"rule\":\"working-days:15\"}");
        assertThat(json.readValue(text, Terms.class)).isEqualTo(terms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on:2026-09-30",
                "at:2026-09-30T15:00",
                "month-end:2026-09",
                "working-days:15",
                "days:20",
                "months:3",
                "hours:24",
                "immediately",
                "every:week",
                "every:half-year",
                "standing"
            })
    void aRuleIsItsCode(String code) {
        assertThat(DueRule.of(code).code()).isEqualTo(code);
        assertThat(DueRule.of(code).inChinese()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "days:",
                "days:0",
                "days:-3",
                "days:99999",
                "working-days:x",
                "on:2026-02-30",
                "every:day"
            })
    void anythingElseIsNoRule(String code) {
        assertThatThrownBy(() -> DueRule.of(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
