package yipanqi.evidence;

import java.util.Set;
import java.util.UUID;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.Right;

/// Somebody of a zone of his own who hands in files.
final class Sender {
    private Sender() {}

    static Caller somebody() {
        return with(Right.UNIT_DUTY);
    }

    static Caller with(Right right) {
        UUID unit = Ids.next();
        UUID post = Ids.next();
        return new Caller(Ids.next(), Ids.next(), post, unit, Set.of(right), Set.of(unit), Set.of(post), Set.of(unit));
    }

    /// Somebody else of the same zone.
    static Caller beside(Caller other) {
        return of(other.zone(), Ids.next());
    }

    /// The same person at another post.
    static Caller atAnotherPost(Caller person) {
        return of(person.zone(), person.person());
    }

    private static Caller of(UUID zone, UUID person) {
        var one = somebody();
        return new Caller(zone, person, one.post(), one.unit(), one.rights(), one.scope(), one.posts(), one.homes());
    }
}
