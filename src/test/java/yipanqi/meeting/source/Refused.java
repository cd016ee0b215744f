package yipanqi.meeting.source;

import yipanqi.platform.Refusal;

/// Why something was refused.
final class Refused {
    private Refused() {}

    static SourceProblem by(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            return (SourceProblem) refusal.problem();
        }
        throw new AssertionError("was not refused");
    }
}
