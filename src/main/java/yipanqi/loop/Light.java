package yipanqi.loop;

/// How pressing an open loop is; a rung of the ladder is recorded once in each cycle, so a light only rises
/// until something resets it (a report, a new deadline).
public enum Light {
    ON_TRACK,
    NEAR_DUE,
    BEHIND,
    OVERDUE
}
