package yipanqi.evidence;

import yipanqi.platform.Problem;

/// Why a file is not taken, not given or not taken away.
public enum EvidenceProblem implements Problem {
    EMPTY(422),
    TOO_LARGE(413),
    TYPE_NOT_ALLOWED(415),
    TOO_MANY_PIXELS(422),
    UNREADABLE_IMAGE(422),
    NOT_RECEIVED(422),
    REASON_MISSING(422),
    WITHDRAWN(410),
    PURGED(410),
    NOT_WITHDRAWN(409),
    PURGE_ASKED_ALREADY(409),
    PURGE_NOT_ASKED(409),
    ASKED_HIMSELF(403),
    LOST(500);

    private final int status;

    EvidenceProblem(int status) {
        this.status = status;
    }

    @Override
    public String module() {
        return "evidence";
    }

    @Override
    public int status() {
        return status;
    }
}
