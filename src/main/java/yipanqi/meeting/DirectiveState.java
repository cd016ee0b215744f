package yipanqi.meeting;

/// What the clerk has decided about a directive.
public enum DirectiveState {
    PROPOSED("待定"),
    ACCEPTED("收下"),
    REJECTED("不立项"),
    /// Lives on inside another directive.
    MERGED("并入另一项");

    private final String label;

    DirectiveState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
