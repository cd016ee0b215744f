package yipanqi.platform;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// What a module's things are called, so that a journal line can name its subject.
public interface Titles {
    /// Titles of those ids that belong to this module and that the caller may see.
    Map<UUID, String> titles(Caller caller, Collection<UUID> ids);
}
