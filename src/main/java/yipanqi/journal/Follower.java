package yipanqi.journal;

import java.util.List;
import java.util.UUID;

/// Reads sealed facts in order; its place is kept in the transaction of its effect, so each fact has its
/// effect once.
public interface Follower {
    /// Stable name under which its place is kept.
    String name();

    /// Facts whose name starts with this reach [#on]; the others are passed over.
    String prefix();

    /// The effect of these facts, inside the transaction that moves the place.
    void on(UUID zone, List<SealedEntry> entries);
}
