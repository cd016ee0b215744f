package yipanqi.platform;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a module's things are called, so that a journal line can name its subject.
public interface Titles {
    /// Titles of those ids that belong to this module and that the caller may see.
    Map<UUID, String> titles(Caller caller, Collection<UUID> ids);

    /// Those of them that the caller must not hear of yet.
    default Set<UUID> hidden(Caller caller, Collection<UUID> ids) {
        return Set.of();
    }
}
