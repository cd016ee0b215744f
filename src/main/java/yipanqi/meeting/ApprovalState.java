package yipanqi.meeting;

/// What the issuer has said about a report.
public enum ApprovalState {
    NONE,
    ASKED,
    GIVEN,
    RETURNED
}
