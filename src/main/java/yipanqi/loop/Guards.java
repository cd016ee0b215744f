package yipanqi.loop;

import static yipanqi.loop.LoopProblem.*;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.Refusal;

/// Who may make which move when: the one table of the loop's rules. Answers null when the move is allowed
/// now.
final class Guards {
    private static final Period REOPENS_WITHIN = Period.ofMonths(6);

    private Guards() {}

    static @Nullable Refusal refusal(MoveKind kind, Loop loop, Scene scene) {
        var who = role(kind, loop, scene);
        return who != null ? who : stage(kind, loop, scene);
    }

    /// Refusals that no waiting will change: they hide the move.
    static @Nullable Refusal role(MoveKind kind, Loop loop, Scene scene) {
        return switch (kind) {
            case SIGN, SUBMIT -> scene.actsForLead(loop) ? null : NOT_THE_LEAD.because(kind.label());
            case REPORT -> scene.actsForLead(loop) || scene.assists(loop) ? null : NOT_THE_LEAD.because(kind.label());
            case HAND, RETURN, ASK_EXTENSION -> scene.holdsDuty(loop) ? null : NOT_THE_DUTY_POST.because(kind.label());
            case ACCEPT -> verifier(kind, loop, scene);
            case SEND_BACK ->
                loop.now().stage == Stage.ACCEPTED && scene.isSponsor(loop) ? null : verifier(kind, loop, scene);
            case CONFIRM, INSTRUCT -> scene.isSponsor(loop) ? null : NOT_THE_SPONSOR.because(kind.label());
            case ARBITRATE -> scene.isArbiter(loop) ? null : NOT_THE_ARBITER.because(kind.label());
            case REASSIGN, GRANT_EXTENSION, REFUSE_EXTENSION, SUSPEND, RESUME, AMEND, CANCEL ->
                scene.isClerk(loop) ? null : NOT_THE_CLERK.because(kind.label());
            case REOPEN, REMIND ->
                scene.isClerk(loop) || scene.isSponsor(loop) ? null : NOT_THE_CLERK.because(kind.label());
        };
    }

    private static @Nullable Refusal verifier(MoveKind kind, Loop loop, Scene scene) {
        if (!scene.isVerifier(loop)) return NOT_THE_VERIFIER.because(kind.label());
        if (!scene.chart().mayVerify(scene.caller().homes(), loop.terms().lead()))
            return VERIFIER_INSIDE.because(kind.label());
        return scene.caller().person().equals(loop.now().submittedBy)
                ? SUBMITTED_IT_HIMSELF.because(kind.label())
                : null;
    }

    /// Refusals of the moment: the stage, or a fact beside it.
    private static @Nullable Refusal stage(MoveKind kind, Loop loop, Scene scene) {
        var now = loop.now();
        if (!now.told) return NOT_TOLD_YET.because(kind.label());
        return switch (kind) {
            case SIGN -> first(in(loop, kind, Stage.ISSUED), notReturned(loop, kind));
            case HAND -> first(in(loop, kind, Stage.ISSUED, Stage.UNDER_WAY), notReturned(loop, kind));
            case RETURN ->
                first(
                        in(loop, kind, Stage.ISSUED),
                        notReturned(loop, kind),
                        now.arbitrated ? ARBITRATED.because() : null);
            case REPORT -> first(in(loop, kind, Stage.UNDER_WAY), notSuspended(loop, kind));
            case SUBMIT ->
                first(
                        in(loop, kind, Stage.UNDER_WAY),
                        notSuspended(loop, kind),
                        loop.terms().isStanding() ? STANDING.because() : null);
            case ASK_EXTENSION ->
                first(in(loop, kind, Stage.UNDER_WAY), notSuspended(loop, kind), extendable(loop, scene));
            case GRANT_EXTENSION, REFUSE_EXTENSION ->
                first(
                        in(loop, kind, Stage.UNDER_WAY),
                        now.extensionUntil == null ? NO_EXTENSION_ASKED.because() : null);
            case ACCEPT -> first(in(loop, kind, Stage.SUBMITTED), proven(loop, kind));
            case SEND_BACK -> in(loop, kind, Stage.SUBMITTED, Stage.ACCEPTED);
            case CONFIRM, INSTRUCT -> first(in(loop, kind, Stage.ACCEPTED), proven(loop, kind));
            case REASSIGN ->
                first(
                        in(loop, kind, Stage.ISSUED),
                        now.returned ? null : NOT_RETURNED.because(kind.label()),
                        now.returns >= 2 ? SECOND_RETURN.because() : null);
            case ARBITRATE ->
                first(
                        in(loop, kind, Stage.ISSUED),
                        now.returned && now.returns >= 2 ? null : NOT_RETURNED.because(kind.label()));
            case SUSPEND ->
                first(
                        in(loop, kind, Stage.UNDER_WAY),
                        notSuspended(loop, kind),
                        now.extensionUntil == null ? null : EXTENSION_UNANSWERED.because(kind.label()));
            case RESUME ->
                first(in(loop, kind, Stage.UNDER_WAY), now.suspendedSince == null ? NOT_SUSPENDED.because() : null);
            case AMEND ->
                first(in(loop, kind, Stage.ISSUED, Stage.UNDER_WAY), notReturned(loop, kind), notSuspended(loop, kind));
            case REOPEN -> first(in(loop, kind, Stage.CLOSED), reopenable(loop, scene));
            case CANCEL -> in(loop, kind, Stage.ISSUED, Stage.UNDER_WAY, Stage.SUBMITTED, Stage.ACCEPTED);
            case REMIND -> in(loop, kind, Stage.ISSUED, Stage.UNDER_WAY);
        };
    }

    private static @Nullable Refusal first(@Nullable Refusal... refusals) {
        for (var refusal : refusals) if (refusal != null) return refusal;
        return null;
    }

    private static @Nullable Refusal in(Loop loop, MoveKind kind, Stage... stages) {
        for (var stage : stages) if (loop.now().stage == stage) return null;
        return WRONG_STAGE.because(stageLabel(loop.now().stage), kind.label());
    }

    static String stageLabel(Stage stage) {
        return switch (stage) {
            case ISSUED -> "待签收";
            case UNDER_WAY -> "在办";
            case SUBMITTED -> "待核验";
            case ACCEPTED -> "待审定";
            case CLOSED -> "已办结";
            case CANCELLED -> "已撤销";
        };
    }

    private static @Nullable Refusal notReturned(Loop loop, MoveKind kind) {
        return loop.now().returned ? RETURNED.because(kind.label()) : null;
    }

    private static @Nullable Refusal notSuspended(Loop loop, MoveKind kind) {
        return loop.now().suspendedSince != null ? LoopProblem.SUSPENDED.because(kind.label()) : null;
    }

    private static @Nullable Refusal proven(Loop loop, MoveKind kind) {
        return loop.now().unproven ? UNPROVEN.because(kind.label()) : null;
    }

    private static @Nullable Refusal extendable(Loop loop, Scene scene) {
        if (loop.due() == null) return STANDING.because();
        if (loop.now().extensionUntil != null) return EXTENSION_PENDING.because();
        return loop.due().hasPassed(scene.local()) ? EXTENSION_TOO_LATE.because() : null;
    }

    private static @Nullable Refusal reopenable(Loop loop, Scene scene) {
        var closed = loop.now().closedAt;
        if (closed == null) return null;
        var last = closed.atZone(scene.office()).toLocalDate().plus(REOPENS_WITHIN);
        return scene.today().isAfter(last) ? REOPEN_TOO_LATE.because(REOPENS_WITHIN.getMonths()) : null;
    }
}
