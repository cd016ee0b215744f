package yipanqi.org;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.Right;

/// What is known of a post when it is added or changed.
///
/// @param scopeUnitId null for the unit itself
public record PostDraft(
        UUID unitId,
        String name,
        Set<Right> rights,
        @Nullable UUID scopeUnitId,
        int rank) {
    public PostDraft {
        name = Drafts.text("岗位名称", name, 60);
        rights = Set.copyOf(rights);
        rank = Drafts.rank(rank);
    }

    public Post post(UUID id) {
        return new Post(id, unitId, name, rights, scope(), rank, 1);
    }

    UUID scope() {
        return scopeUnitId == null ? unitId : scopeUnitId;
    }
}
