package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yipanqi.loop.LoopFixture.START;
import static yipanqi.loop.LoopFixture.terms;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST;
import static yipanqi.org.SampleZone.EMERGENCY_DUTY;
import static yipanqi.org.SampleZone.ISSUER_POST;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.WEST_DUTY;
import static yipanqi.org.SampleZone.WEST_INNER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yipanqi.calendar.Deadline;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.Refusal;
import yipanqi.platform.Right;

class LoopRulesTest {
    private final SampleZone zone = SampleZone.of(new UUID(7, 7));
    private Instant now = START.plus(Duration.ofHours(1));
    private Loop loop = LoopFixture.opened(zone, terms(zone));

    @Test
    void goesFromIssueToCloseWithProofAndAnotherUnitsEyes() {
        move(WEST_DUTY, new Move.Sign());
        assertThat(loop.status()).isEqualTo(Status.ON_TRACK);
        move(WEST_DUTY, new Move.Report("已查 212 家", 41, "物业不配合", null, null, List.of()));
        assertThat(loop.now().progress).isEqualTo(41);
        move(WEST_DUTY, submit());
        assertThat(loop.status()).isEqualTo(Status.WAITING);
        move(VERIFIER_POST, new Move.Accept("现场看过"));
        assertThat(loop.status()).isEqualTo(Status.DONE_ON_TIME);
    }

    @Test
    void nothingCanBeDoneWithItWhileTheWholeCanStillBeTakenBack() {
        var fact = new LoopFact.Opened(
                new LoopNumber(2026, 1, 0), zone.id(WEST_INNER), null, LoopFixture.origin(), terms(zone), false);
        loop = Loop.opened(zone.zone(), zone.id(EAST), fact, START, zone.id(CLERK_POST));
        for (var move : List.of(
                new Move.Amend("另一件事", null, null, null, null, null, null, "写错了"),
                new Move.Cancel("写错了"),
                new Move.Remind(""))) assertThat(code(CLERK_POST, move)).isEqualTo("loop.not-told-yet");
        loop = loop.after(new LoopFact.Told(), now, null, LoopFixture.OFFICE);
        move(CLERK_POST, new Move.Remind(""));
    }

    @Test
    void closesOnlyAfterItWasSubmitted() {
        move(WEST_DUTY, new Move.Sign());
        assertThat(code(VERIFIER_POST, new Move.Accept(""))).isEqualTo("loop.wrong-stage");
    }

    @Test
    void isNeverVerifiedFromInsideTheLeadUnit() {
        move(WEST_DUTY, new Move.Sign());
        move(WEST_DUTY, submit());
        var verifier = zone.caller(VERIFIER_POST);
        var alsoInside = new Caller(
                verifier.zone(),
                verifier.person(),
                verifier.post(),
                verifier.unit(),
                verifier.rights(),
                verifier.scope(),
                Set.of(verifier.post(), zone.id(WEST_INNER)),
                Set.of(verifier.unit(), zone.id(SampleZone.WEST_OFFICE)));
        assertThat(code(alsoInside, new Move.Accept(""))).isEqualTo("loop.verifier-inside");
        assertThat(code(zone.caller(SampleZone.WEST_VERIFIER), new Move.Accept("")))
                .isEqualTo("loop.not-the-verifier");
    }

    @Test
    void isNeverVerifiedByWhoSubmittedIt() {
        move(WEST_DUTY, new Move.Sign());
        var verifier = zone.caller(VERIFIER_POST);
        loop = loop.after(
                new LoopFact.Submitted("好了", List.of(LoopFixture.evidence())),
                now,
                verifier.person(),
                LoopFixture.OFFICE);
        assertThat(code(verifier, new Move.Accept(""))).isEqualTo("loop.submitted-it-himself");
    }

    @Test
    void needsProofToBeSubmitted() {
        move(WEST_DUTY, new Move.Sign());
        assertThat(code(WEST_DUTY, new Move.Submit("好了", List.of()))).isEqualTo("loop.evidence-missing");
        assertThat(code(WEST_DUTY, new Move.Submit(" ", List.of(LoopFixture.evidence()))))
                .isEqualTo("loop.words-missing");
    }

    @Test
    void waitsForTheSponsorWhenItsTermsAskHim() {
        loop = LoopFixture.opened(zone, LoopFixture.askingSponsor(terms(zone)));
        move(WEST_DUTY, new Move.Sign());
        move(WEST_DUTY, submit());
        move(VERIFIER_POST, new Move.Accept(""));
        assertThat(loop.now().stage).isEqualTo(Stage.ACCEPTED);
        assertThat(code(CLERK_POST, new Move.Confirm(""))).isEqualTo("loop.not-the-sponsor");
        move(LEADER, new Move.Confirm(""));
        assertThat(loop.now().stage).isEqualTo(Stage.CLOSED);
    }

    @Test
    void returnsFirstToTheClerkThenToTheArbiterAndThenNoMore() {
        var back = new Move.Return("不在辖区", "权责清单第3条", zone.id(EAST));
        move(WEST_DUTY, back);
        assertThat(code(WEST_DUTY, new Move.Sign())).isEqualTo("loop.returned");
        move(CLERK_POST, new Move.Reassign(zone.id(EAST), ""));
        assertThat(loop.terms().lead()).isEqualTo(zone.id(EAST));
        move(SampleZone.EAST_DUTY, new Move.Return("也不是", "权责清单第5条", zone.id(SampleZone.WEST)));
        assertThat(code(CLERK_POST, new Move.Reassign(zone.id(SampleZone.WEST), "")))
                .isEqualTo("loop.second-return");
        move(ISSUER_POST, new Move.Arbitrate(zone.id(SampleZone.WEST), "按属地管理"));
        assertThat(code(WEST_DUTY, back)).isEqualTo("loop.arbitrated");
        move(WEST_DUTY, new Move.Sign());
    }

    @Test
    void extendsOnlyBeforeItIsDueAndOnlyToLater() {
        move(WEST_DUTY, new Move.Sign());
        assertThat(code(WEST_DUTY, new Move.AskExtension(day(11, 30), "雨"))).isEqualTo("loop.extension-not-later");
        move(WEST_DUTY, new Move.AskExtension(day(12, 10), "连续降雨"));
        assertThat(code(WEST_DUTY, new Move.AskExtension(day(12, 11), "雨"))).isEqualTo("loop.extension-pending");
        assertThat(code(CLERK_POST, new Move.Suspend("等上级批复"))).isEqualTo("loop.extension-unanswered");
        move(CLERK_POST, new Move.GrantExtension(null, ""));
        assertThat(loop.due()).isEqualTo(day(12, 10));
        now = Instant.parse("2026-12-11T01:00:00Z");
        assertThat(code(WEST_DUTY, new Move.AskExtension(day(12, 31), "雨"))).isEqualTo("loop.extension-too-late");
    }

    @Test
    void movesItsDeadlineByTheWorkingDaysItWasSuspended() {
        move(WEST_DUTY, new Move.Sign());
        move(CLERK_POST, new Move.Suspend("等上级批复"));
        assertThat(loop.status()).isEqualTo(Status.SUSPENDED);
        assertThat(code(WEST_DUTY, submit())).isEqualTo("loop.suspended");
        now = now.plus(Duration.ofDays(3));
        move(CLERK_POST, new Move.Resume(""));
        assertThat(loop.due()).isEqualTo(day(12, 3));
    }

    @Test
    void isSignedAgainWhenTaskOrDateIsAmended() {
        move(WEST_DUTY, new Move.Sign());
        move(CLERK_POST, amend(null, "照片", "补充成果"));
        assertThat(loop.now().stage).isEqualTo(Stage.UNDER_WAY);
        move(CLERK_POST, amend("排查沿街门店和小区", null, "会议补充要求"));
        assertThat(loop.now().stage).isEqualTo(Stage.ISSUED);
        assertThat(code(CLERK_POST, amend(null, null, "没改"))).isEqualTo("loop.nothing-amended");
    }

    @Test
    void isWorkedOnByThePostItWasHandedTo() {
        move(WEST_DUTY, new Move.Hand(zone.id(WEST_INNER), "请办"));
        move(WEST_INNER, new Move.Sign());
        move(WEST_INNER, submit());
        assertThat(loop.now().stage).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void isHandedOnlyInsideTheLeadUnit() {
        assertThat(code(WEST_DUTY, new Move.Hand(zone.id(EMERGENCY_DUTY), ""))).isEqualTo("loop.post-outside");
    }

    @Test
    void reopensOnlyWithinSixMonths() {
        move(WEST_DUTY, new Move.Sign());
        move(WEST_DUTY, submit());
        move(VERIFIER_POST, new Move.Accept(""));
        now = Instant.parse("2027-06-01T01:00:00Z");
        assertThat(code(CLERK_POST, new Move.Reopen("反弹", day(12, 31)))).isEqualTo("loop.reopen-too-late");
        now = Instant.parse("2026-12-01T01:00:00Z");
        move(CLERK_POST, new Move.Reopen("反弹", day(12, 31)));
        assertThat(loop.now().stage).isEqualTo(Stage.UNDER_WAY);
        assertThat(loop.now().reopens).isEqualTo(1);
    }

    @Test
    void isLateWhenTheProofThatWasAcceptedCameAfterTheDeadline() {
        move(WEST_DUTY, new Move.Sign());
        now = Instant.parse("2026-12-01T01:00:00Z");
        move(WEST_DUTY, submit());
        move(VERIFIER_POST, new Move.Accept(""));
        assertThat(loop.status()).isEqualTo(Status.DONE_LATE);
    }

    @Test
    void isHiddenFromItsUnitsUntilTheyAreTold() {
        var fact = new LoopFact.Opened(
                new LoopNumber(2026, 2, 0), UUID.randomUUID(), null, LoopFixture.origin(), terms(zone), false);
        loop = Loop.opened(zone.zone(), UUID.randomUUID(), fact, START, zone.id(CLERK_POST));
        assertThat(scene(zone.caller(WEST_DUTY)).sees(loop)).isFalse();
        assertThat(scene(zone.caller(CLERK_POST)).sees(loop)).isTrue();
        loop = loop.after(new LoopFact.Told(), now, null, LoopFixture.OFFICE);
        assertThat(scene(zone.caller(WEST_DUTY)).sees(loop)).isTrue();
        assertThat(scene(zone.caller(SampleZone.VISITOR)).sees(loop)).isFalse();
        assertThat(scene(zone.caller(SampleZone.ADMIN)).sees(loop)).isFalse();
    }

    @Test
    void refusesTermsWhoseLeadHasNoDutyPostOrVerifiesItself() {
        assertThatThrownBy(() -> TermsCheck.refuseUnfit(terms(zone, SampleZone.ORPHAN), zone.chart()))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.problem().code()).isEqualTo("loop.no-duty-post"));
        assertThatThrownBy(() -> TermsCheck.refuseUnfit(terms(zone, SampleZone.SUPERVISION), zone.chart()))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.problem().code()).isEqualTo("loop.verifier-in-lead"));
    }

    @Test
    void givesNoMoveToAReader() {
        var reader = zone.caller(SampleZone.VISITOR);
        assertThat(reader.may(Right.READER)).isTrue();
        for (var kind : MoveKind.values())
            assertThat(Guards.refusal(kind, loop, scene(reader)))
                    .as(kind.path())
                    .isNotNull();
    }

    private Move.Submit submit() {
        return new Move.Submit("已完成", List.of(LoopFixture.evidence()));
    }

    private static Move.Amend amend(@Nullable String action, @Nullable String proof, String words) {
        return new Move.Amend(action, null, null, null, null, null, proof, words);
    }

    private static Deadline day(int month, int day) {
        return Deadline.endOf(LocalDate.of(2026, month, day));
    }

    private Scene scene(Caller caller) {
        return LoopFixture.scene(zone, caller, now);
    }

    private void move(String post, Move move) {
        var caller = zone.caller(post);
        var fact = Decision.of(move, loop, scene(caller));
        loop = loop.after(fact, now, caller.person(), LoopFixture.OFFICE);
    }

    private String code(String post, Move move) {
        return code(zone.caller(post), move);
    }

    private String code(Caller caller, Move move) {
        try {
            Decision.of(move, loop, scene(caller));
            return "taken";
        } catch (Refusal refusal) {
            return refusal.problem().code();
        }
    }
}
