package yipanqi.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import yipanqi.journal.LivePages;
import yipanqi.platform.Caller;
import yipanqi.platform.Page;

/// The door for telling posts something. A person sees what all his posts were told, together.
@Service
public class Notices {
    private static final int PAGE = 50;

    private final NoticeStore store;
    private final LivePages pages;
    private final Clock clock;

    Notices(NoticeStore store, LivePages pages, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.clock = clock;
    }

    /// Tells these posts, in the transaction that is open; posts that know it already are passed over.
    ///
    /// @return how many posts were told something new
    public int tell(UUID zone, Collection<UUID> posts, NewNotice notice) {
        return tell(zone, List.of(new PostNotice(Set.copyOf(posts), notice)));
    }

    /// Many at once, in one statement.
    public int tell(UUID zone, List<PostNotice> told) {
        if (told.stream().allMatch(one -> one.posts().isEmpty())) return 0;
        int fresh = store.add(zone, told);
        if (fresh > 0) pages.noticeAfterCommit(zone);
        return fresh;
    }

    public int unread(Caller caller) {
        return store.unread(caller.zone(), caller.posts());
    }

    /// The newest first.
    ///
    /// @param after the cursor of the page before; null for the first page
    public Page<Notice> list(Caller caller, @Nullable UUID after) {
        var found = store.list(caller.zone(), caller.posts(), after, PAGE + 1);
        if (found.size() <= PAGE) return new Page<>(found, null);
        var items = found.subList(0, PAGE);
        return new Page<>(items, items.getLast().id().toString());
    }

    /// Marks these as read; what is read already, or told to somebody else, stays as it is.
    public int markRead(Caller caller, List<UUID> ids) {
        return store.markRead(caller, Set.copyOf(ids), clock.instant());
    }

    /// Marks everything as read that is not newer than this one.
    public int markReadUpTo(Caller caller, UUID newest) {
        return store.markReadUpTo(caller, newest, clock.instant());
    }
}
