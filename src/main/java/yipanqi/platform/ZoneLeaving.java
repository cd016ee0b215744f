package yipanqi.platform;

import java.util.UUID;

/// A module that keeps data of zones lets a demonstration zone go. Called in one transaction, from the top tier down.
public interface ZoneLeaving {
    /// Deletes everything of that zone.
    void leave(UUID zone);

    /// The module's tier; higher tiers leave first.
    int tier();
}
