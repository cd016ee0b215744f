package yipanqi.org;

import yipanqi.platform.Caller;

/// How many notices wait for a person; answered by the module that keeps them.
public interface UnreadCount {
    int of(Caller caller);
}
