package yipanqi.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report or minutes on the desk, without its text.
///
/// @param unit the clerk's unit when it was read in: whoever sees that unit sees the report
/// @param cut the version at which its articles were last cut anew
record Report(
        UUID zone,
        UUID id,
        int version,
        String name,
        UUID unit,
        ReportState state,
        UUID file,
        String fileHash,
        int cut,
        Touch read,
        Approval approval,
        @Nullable Instant issuedAt,
        Touch touch) {
    static final Duration UNDO = Duration.ofSeconds(60);

    /// What the issuer said, and who moved it last.
    record Approval(
            ApprovalState state,
            String words,
            @Nullable UUID person,
            @Nullable UUID post,
            @Nullable Instant at) {
        static final Approval NONE = new Approval(ApprovalState.NONE, "", null, null, null);

        static Approval of(ApprovalState state, String words, Touch by) {
            return new Approval(state, words, by.person(), by.post(), by.at());
        }
    }

    Report requireOpen() {
        switch (state) {
            case OPEN -> {}
            case ASKED -> throw MeetingProblem.REPORT_ASKED.because();
            case ISSUED -> throw MeetingProblem.REPORT_ISSUED.because();
            case WITHDRAWN -> throw MeetingProblem.REPORT_WITHDRAWN.because();
        }
        return this;
    }

    Report with(ReportState next, Approval said) {
        return new Report(zone, id, version, name, unit, next, file, fileHash, cut, read, said, issuedAt, touch);
    }

    Report issued(@Nullable Instant at) {
        return new Report(
                zone,
                id,
                version,
                name,
                unit,
                at == null ? ReportState.OPEN : ReportState.ISSUED,
                file,
                fileHash,
                cut,
                read,
                at == null ? Approval.NONE : approval,
                at,
                touch);
    }

    Report cutAnew() {
        return new Report(
                zone, id, version, name, unit, state, file, fileHash, version + 1, read, approval, issuedAt, touch);
    }

    /// One step further: every change raises the version and says who made it.
    Report touched(Touch by) {
        return new Report(zone, id, version + 1, name, unit, state, file, fileHash, cut, read, approval, issuedAt, by);
    }
}
