package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.loop.LoopFixture.OFFICE;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.WEST_DUTY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.DueClock;
import yipanqi.calendar.DueRule;
import yipanqi.calendar.WorkCalendar;
import yipanqi.org.SampleZone;

/// A deadline that is counted in working days, before and after the calendar changes or the clock rests.
class RecountTest {
    private static final DueClock TEN_DAYS = DueClock.started(
            new DueRule.WithinWorkingDays(10), LocalDate.of(2026, 11, 2).atStartOfDay());
    private static final Deadline DUE = Deadline.of("2026-11-16");
    private static final Deadline LATER = Deadline.of("2026-11-18");

    private final SampleZone zone = SampleZone.of(new UUID(7, 7));
    private Loop loop = LoopFixture.opened(zone, counted());

    @Test
    void theTermIsWhatItSays() {
        assertThat(TEN_DAYS.due(WorkCalendar.national())).contains(DUE);
    }

    @Test
    void whatWasOverdueClimbsTheLadderAnew() {
        take("2026-11-03T01:00:00Z", new LoopFact.Signed());
        take("2026-11-16T16:00:00Z", new LoopFact.FellOverdue());
        take("2026-11-16T17:00:00Z", new LoopFact.Recounted(DUE, LATER));
        assertThat(loop.status()).isEqualTo(Status.ON_TRACK);
        assertThat(loop.due()).isEqualTo(LATER);
        assertThat(loop.terms().clock()).isEqualTo(TEN_DAYS);
    }

    @Test
    void whoSubmittedBeforeTheNewDayWasInTime() {
        take("2026-11-03T01:00:00Z", new LoopFact.Signed());
        take("2026-11-17T01:00:00Z", new LoopFact.Submitted("好了", List.of(LoopFixture.evidence())));
        assertThat(loop.now().late).isTrue();
        take("2026-11-17T02:00:00Z", new LoopFact.Recounted(DUE, LATER));
        assertThat(loop.now().late).isFalse();
    }

    @Test
    void aRestIsAddedToTheSameTerm() {
        take("2026-11-03T01:00:00Z", new LoopFact.Signed());
        move(CLERK_POST, "2026-11-03T02:00:00Z", new Move.Suspend("等批复"));
        move(CLERK_POST, "2026-11-06T02:00:00Z", new Move.Resume(""));
        assertThat(loop.terms().clock()).isEqualTo(TEN_DAYS.suspendedFor(3));
        assertThat(loop.due()).isEqualTo(Deadline.of("2026-11-19"));
    }

    @Test
    void anotherDayByWordEndsTheCounting() {
        take("2026-11-03T01:00:00Z", new LoopFact.Signed());
        move(WEST_DUTY, "2026-11-03T02:00:00Z", new Move.AskExtension(LATER, "连续降雨"));
        move(CLERK_POST, "2026-11-03T03:00:00Z", new Move.GrantExtension(null, "同意"));
        assertThat(loop.due()).isEqualTo(LATER);
        assertThat(loop.terms().clock()).isNull();
    }

    @Test
    void anAmendmentThatLeavesTheDayLeavesTheCounting() {
        move(CLERK_POST, "2026-11-03T02:00:00Z", new Move.Amend("另一件事", DUE, null, null, null, null, null, "说清楚"));
        assertThat(loop.terms().clock()).isEqualTo(TEN_DAYS);
    }

    private Terms counted() {
        var terms = LoopFixture.terms(zone);
        return new Terms(
                terms.action(),
                terms.field(),
                terms.lead(),
                terms.assisting(),
                terms.sponsor(),
                terms.verifier(),
                "10个工作日内",
                DUE,
                TEN_DAYS,
                terms.reportEvery(),
                terms.proof(),
                false);
    }

    private void take(String at, LoopFact fact) {
        loop = loop.after(fact, Instant.parse(at), zone.caller(WEST_DUTY).person(), OFFICE);
    }

    private void move(String post, String at, Move move) {
        var scene = LoopFixture.scene(zone, zone.caller(post), Instant.parse(at));
        take(at, Decision.of(move, loop, scene));
    }
}
