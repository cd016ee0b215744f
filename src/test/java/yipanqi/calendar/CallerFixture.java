package yipanqi.calendar;

import java.util.Set;
import java.util.UUID;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.Right;

/// Somebody of a zone of his own.
public final class CallerFixture {
    private CallerFixture() {}

    public static Caller clerk() {
        return with(Right.CLERK);
    }

    private static Caller with(Right right) {
        UUID unit = Ids.next();
        UUID post = Ids.next();
        return new Caller(Ids.next(), Ids.next(), post, unit, Set.of(right), Set.of(unit), Set.of(post), Set.of(unit));
    }
}
