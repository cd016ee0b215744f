package yipanqi.meeting;

/// Where a report stands on its way from paper to loops.
public enum ReportState {
    OPEN("受理中"),
    /// The issuer has been asked; nothing is changed meanwhile.
    ASKED("待签发"),
    ISSUED("已交办"),
    WITHDRAWN("已作废");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /// Nothing about it is decided any more.
    boolean isSettled() {
        return this == ISSUED || this == WITHDRAWN;
    }

    public String label() {
        return label;
    }
}
