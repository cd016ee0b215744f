package yipanqi.loop;

/// Where a loop stands in its one life.
public enum Stage {
    /// 交办: told, waits for its signature.
    ISSUED,
    /// 签收、在办.
    UNDER_WAY,
    /// 提请核验.
    SUBMITTED,
    /// Verified; waits for the sponsor to add nothing more, where the terms ask him.
    ACCEPTED,
    /// 销号.
    CLOSED,
    CANCELLED;

    boolean mayBecome(Stage next) {
        return switch (this) {
            case ISSUED -> next == UNDER_WAY || next == ISSUED || next == CANCELLED;
            // An amendment of task or date is signed again.
            case UNDER_WAY -> next == SUBMITTED || next == ISSUED || next == UNDER_WAY || next == CANCELLED;
            case SUBMITTED -> next == ACCEPTED || next == CLOSED || next == UNDER_WAY || next == CANCELLED;
            case ACCEPTED -> next == CLOSED || next == UNDER_WAY || next == CANCELLED;
            case CLOSED -> next == UNDER_WAY;
            case CANCELLED -> false;
        };
    }

    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }
}
