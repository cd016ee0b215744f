package yipanqi.meeting;

/// How a directive with several units goes out.
public enum Mode {
    /// One loop for each responsible unit.
    EACH,
    /// One loop: the first unit leads, the others assist.
    LEAD
}
