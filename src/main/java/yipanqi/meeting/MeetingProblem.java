package yipanqi.meeting;

import yipanqi.platform.Problem;

/// Why the intake desk refuses.
enum MeetingProblem implements Problem {
    REPORT_ASKED(409),
    REPORT_ISSUED(409),
    REPORT_WITHDRAWN(409),
    NAME_LENGTH(400),
    PASTE_LENGTH(413),
    WHY_MISSING(400),
    WORDS_LENGTH(400),
    ALREADY_DECIDED(409),
    SPLIT_OUTSIDE(400),
    MERGE_TOO_FEW(400),
    MERGE_ACROSS(400),
    SELECTION_EMPTY(400),
    SELECTION_LENGTH(400),
    SELECTION_TAKEN(409),
    SENTENCE_UNKNOWN(400),
    SENTENCE_HOLDS_DIRECTIVE(409),
    MARK_UNKNOWN(400),
    CUT_OUTSIDE(400),
    ACTION_LENGTH(400),
    UNIT_UNKNOWN(400),
    POST_UNKNOWN(400),
    VERIFIER_INSIDE(400),
    UNDECIDED(409),
    NOTHING_TO_ISSUE(409),
    NOT_READY(409),
    CONFIRM_FIRST(409),
    APPROVAL_NEEDED(409),
    APPROVAL_NOT_NEEDED(409),
    NOT_ASKED(409),
    TAKE_BACK_TOO_LATE(409),
    NOT_ISSUED(409),
    HAS_ISSUED(409),
    NOTHING_PICKED(400),
    TOO_MANY_PICKED(400);

    private final int status;

    MeetingProblem(int status) {
        this.status = status;
    }

    @Override
    public String module() {
        return "meeting";
    }

    @Override
    public int status() {
        return status;
    }
}
