package yipanqi.org;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the list of people.
///
/// @param phone with its middle hidden
/// @param lockedUntil signing in is refused from some source until then
public record PersonSummary(
        UUID id,
        String name,
        String phone,
        @Nullable String account,
        @Nullable Instant lockedUntil,
        List<HeldPost> posts,
        int version) {
    public PersonSummary {
        posts = List.copyOf(posts);
    }

    public record HeldPost(UUID postId, String name, String unitName) {}
}
