package yipanqi.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What ids are called, for modules below the one that knows; empty where nothing is known.
public interface Names {
    String person(UUID zone, @Nullable UUID person, @Nullable UUID post);

    String post(UUID zone, @Nullable UUID post);

    /// Whether the caller's scope is the whole zone.
    boolean seesWholeZone(Caller caller);
}
