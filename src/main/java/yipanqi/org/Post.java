package yipanqi.org;

import java.util.Set;
import java.util.UUID;
import yipanqi.platform.Right;

/// A post of a unit: duty belongs to it, not to the person who holds it.
///
/// @param scopeUnitId its rights reach over this unit and all below
public record Post(UUID id, UUID unitId, String name, Set<Right> rights, UUID scopeUnitId, int rank, int version) {
    public Post {
        rights = Set.copyOf(rights);
    }
}
