package yipanqi.notice;

import org.springframework.stereotype.Component;
import yipanqi.org.UnreadCount;
import yipanqi.platform.Caller;

/// Lets the session say how many notices wait.
@Component
class UnreadNotices implements UnreadCount {
    private final Notices notices;

    UnreadNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int of(Caller caller) {
        return notices.unread(caller);
    }
}
