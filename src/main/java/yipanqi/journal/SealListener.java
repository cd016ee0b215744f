package yipanqi.journal;

import java.util.Collection;
import java.util.UUID;

/// Told, outside any transaction, that a zone's chain has grown; for live pages. May miss a call; never a
/// source of truth.
public interface SealListener {
    /// @param subjects whose facts were just sealed; empty when they are too many to name
    void sealed(UUID zone, long number, Collection<UUID> subjects);
}
