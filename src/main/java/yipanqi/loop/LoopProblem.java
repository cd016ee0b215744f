package yipanqi.loop;

import yipanqi.platform.Problem;

/// Why a loop refuses.
enum LoopProblem implements Problem {
    NO_SUCH_MOVE(404),
    WRONG_STAGE(409),
    NOT_THE_LEAD(403),
    NOT_THE_DUTY_POST(403),
    NOT_THE_VERIFIER(403),
    VERIFIER_INSIDE(403),
    SUBMITTED_IT_HIMSELF(403),
    NOT_THE_SPONSOR(403),
    NOT_THE_CLERK(403),
    NOT_THE_ARBITER(403),
    NOT_TOLD_YET(409),
    RETURNED(409),
    NOT_RETURNED(409),
    ARBITRATED(409),
    SECOND_RETURN(409),
    SUSPENDED(409),
    NOT_SUSPENDED(409),
    STANDING(409),
    EXTENSION_PENDING(409),
    EXTENSION_UNANSWERED(409),
    NO_EXTENSION_ASKED(409),
    EXTENSION_TOO_LATE(409),
    EXTENSION_NOT_LATER(400),
    DUE_PAST(400),
    EVIDENCE_MISSING(400),
    EVIDENCE_UNKNOWN(400),
    WORDS_MISSING(400),
    WORDS_LENGTH(400),
    PROGRESS_RANGE(400),
    CLAUSE_MISSING(400),
    UNIT_UNKNOWN(400),
    POST_UNKNOWN(400),
    POST_OUTSIDE(400),
    NO_DUTY_POST(400),
    VERIFIER_IN_LEAD(400),
    SAME_UNIT(400),
    NOTHING_AMENDED(400),
    ACTION_LENGTH(400),
    LEAD_ASSISTS_ITSELF(400),
    SPONSOR_MISSING(400),
    STANDING_NEEDS_REPORTS(400),
    REOPEN_TOO_LATE(409),
    TAKE_BACK_TOO_LATE(409),
    EXPORT_TOO_LARGE(400),
    TOO_MANY_PICKED(400),
    UNPROVEN(409),
    NOT_WHO_ATTACHED(403),
    NOT_THE_OVERSEER(403);

    private final int status;

    LoopProblem(int status) {
        this.status = status;
    }

    @Override
    public String module() {
        return "loop";
    }

    @Override
    public int status() {
        return status;
    }
}
