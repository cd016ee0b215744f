package yipanqi.loop;

/// When the units of new loops are told.
public enum Telling {
    AT_ONCE,
    /// For 60 seconds no unit sees the loops and the whole issue can be taken back.
    AFTER_A_MINUTE
}
