package yipanqi.platform;

import java.util.Set;
import java.util.UUID;

/// The signed-in person, acting as one of his posts; taken by every door and written into every journal
/// entry.
///
/// @param zone the only zone he can see
/// @param post the post he acts as; `unit` is the unit that post belongs to
/// @param rights what that post may do, within `scope`
/// @param scope units the acting post may see and act on: whole subtrees, already expanded
/// @param posts every post the person holds today
/// @param homes the units those posts belong to
public record Caller(
        UUID zone,
        UUID person,
        UUID post,
        UUID unit,
        Set<Right> rights,
        Set<UUID> scope,
        Set<UUID> posts,
        Set<UUID> homes) {
    public Caller {
        rights = Set.copyOf(rights);
        scope = Set.copyOf(scope);
        posts = Set.copyOf(posts);
        homes = Set.copyOf(homes);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    public boolean sees(UUID someUnit) {
        return scope.contains(someUnit);
    }

    /// Refuses with `platform.not-allowed` unless the acting post has one of these rights.
    public void require(Right first, Right... others) {
        if (may(first)) return;
        for (var right : others) if (may(right)) return;
        throw PlatformProblem.NOT_ALLOWED.because();
    }

    public UUID[] scopeArray() {
        return scope.toArray(UUID[]::new);
    }
}
