package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.loop.LoopFixture.OFFICE;
import static yipanqi.org.SampleZone.WEST_DUTY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.WorkCalendar;
import yipanqi.org.SampleZone;

/// When a loop falls behind. It is issued on Monday 2 November 2026; the 2nd of December is 22 working days later.
class LadderTest {
    private final SampleZone zone = SampleZone.of(new UUID(7, 7));
    private final Ladder ladder = new Ladder(WorkCalendar.national(), OFFICE);
    private Loop loop = LoopFixture.opened(zone, terms(ReportEvery.NONE));

    @Test
    void progressThatLagsMoreThan30PointsIsBehindFromThatDayOn() {
        take("2026-11-03T01:00:00Z", new LoopFact.Signed());
        take("2026-11-04T01:00:00Z", new LoopFact.Reported("刚开始", 5, "", List.of(), null, null));
        // 36 % of 22 working days are over on the 8th of them, 12 November.
        var day = Instant.parse("2026-11-11T16:00:00Z");
        assertThat(ladder.alarm(loop)).isEqualTo(day);
        assertThat(ladder.rung(loop, day.minusSeconds(1))).isEmpty();
        assertThat(ladder.rung(loop, day)).contains(new LoopFact.FellBehind("进度落后"));
    }

    @Test
    void progressThatIsFarEnoughLeavesTheDeadlineToWarn() {
        take("2026-11-03T01:00:00Z", new LoopFact.Signed());
        take("2026-11-04T01:00:00Z", new LoopFact.Reported("过半", 80, "", List.of(), null, null));
        assertThat(ladder.alarm(loop)).isEqualTo(Instant.parse("2026-11-24T16:00:00Z"));
    }

    @Test
    void whatIsSentBackOwesNoReportForTheTimeItLayWithTheVerifier() {
        loop = LoopFixture.opened(zone, terms(ReportEvery.WEEKLY));
        take("2026-11-03T01:00:00Z", new LoopFact.Signed());
        take("2026-11-04T01:00:00Z", new LoopFact.Submitted("好了", List.of(LoopFixture.evidence())));
        take("2026-11-16T01:00:00Z", new LoopFact.SentBack("缺照片"));
        assertThat(ladder.rung(loop, Instant.parse("2026-11-16T01:00:01Z"))).isEmpty();
        assertThat(ladder.reportBy(loop)).isEqualTo(Deadline.of("2026-11-23"));
    }

    @Test
    void whatWasSuspendedReportsFromTheDayItWentOn() {
        loop = LoopFixture.opened(zone, terms(ReportEvery.WEEKLY));
        take("2026-11-03T01:00:00Z", new LoopFact.Signed());
        take("2026-11-04T01:00:00Z", new LoopFact.Suspended(LocalDate.of(2026, 11, 4), "等批复"));
        take("2026-11-18T01:00:00Z", new LoopFact.Resumed(10, Deadline.of("2026-12-16"), ""));
        assertThat(ladder.reportBy(loop)).isEqualTo(Deadline.of("2026-11-25"));
    }

    private Terms terms(ReportEvery every) {
        var terms = LoopFixture.terms(zone);
        return new Terms(
                terms.action(),
                terms.field(),
                terms.lead(),
                terms.assisting(),
                terms.sponsor(),
                terms.verifier(),
                "",
                Deadline.of("2026-12-02"),
                null,
                every,
                terms.proof(),
                false);
    }

    private void take(String at, LoopFact fact) {
        loop = loop.after(fact, Instant.parse(at), zone.caller(WEST_DUTY).person(), OFFICE);
    }
}
