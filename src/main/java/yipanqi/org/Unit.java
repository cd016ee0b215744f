package yipanqi.org;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit of the zone. One without a duty post (值守岗位) cannot be given anything.
///
/// @param aliases other names the zone's papers use for it
/// @param rank order among its siblings, smallest first
public record Unit(
        UUID id,
        @Nullable UUID parentId,
        String name,
        String shortName,
        List<String> aliases,
        UnitKind kind,
        int rank,
        @Nullable UUID dutyPostId,
        int version) {
    public Unit {
        aliases = List.copyOf(aliases);
    }

    Unit withoutShortName() {
        return new Unit(id, parentId, name, "", aliases, kind, rank, dutyPostId, version);
    }
}
