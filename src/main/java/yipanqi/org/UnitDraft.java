package yipanqi.org;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a unit when it is added or changed.
///
/// @param dutyPostId one of the unit's own posts; a new unit has none yet
public record UnitDraft(
        @Nullable UUID parentId,
        String name,
        String shortName,
        List<String> aliases,
        UnitKind kind,
        int rank,
        @Nullable UUID dutyPostId) {
    public UnitDraft {
        name = name(name);
        shortName = shortName(shortName);
        aliases = aliases(aliases);
        rank = Drafts.rank(rank);
    }

    /// The unit as it stands.
    static UnitDraft of(Unit unit) {
        return new UnitDraft(
                unit.parentId(),
                unit.name(),
                unit.shortName(),
                unit.aliases(),
                unit.kind(),
                unit.rank(),
                unit.dutyPostId());
    }

    static String name(String name) {
        return Drafts.text("单位名称", name, 60);
    }

    static String shortName(String shortName) {
        return Drafts.optional("单位简称", shortName, 30);
    }

    static List<String> aliases(List<String> aliases) {
        return Drafts.texts("别名", aliases, 60);
    }

    UnitDraft under(@Nullable UUID parent, int rank) {
        return new UnitDraft(parent, name, shortName, aliases, kind, rank, dutyPostId);
    }

    UnitDraft withDutyPost(UUID post) {
        return new UnitDraft(parentId, name, shortName, aliases, kind, rank, post);
    }

    Unit unit(UUID id, int version) {
        return new Unit(id, parentId, name, shortName, aliases, kind, rank, dutyPostId, version);
    }
}
