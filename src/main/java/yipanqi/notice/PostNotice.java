package yipanqi.notice;

import java.util.Set;
import java.util.UUID;

/// A notice and the posts that are told.
public record PostNotice(Set<UUID> posts, NewNotice notice) {
    public PostNotice {
        posts = Set.copyOf(posts);
    }
}
