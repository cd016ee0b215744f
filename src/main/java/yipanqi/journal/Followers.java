package yipanqi.journal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets each follower catch up with a zone's chain, in batches.
@Service
class Followers {
    private final List<Follower> followers;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Followers(List<Follower> followers, JdbcClient db, TransactionTemplate transaction) {
        this.followers = List.copyOf(followers);
        this.db = db;
        this.transaction = transaction;
    }

    /// Throws what the first that failed has met, after all the others have caught up.
    void catchUp(UUID zone, FreshEntries fresh) {
        RuntimeException failed = null;
        for (var follower : followers) {
            try {
                while (step(zone, follower, fresh)) {}
            } catch (RuntimeException e) {
                if (failed == null) failed = e;
                else failed.addSuppressed(e);
            }
        }
        if (failed != null) throw failed;
    }

    private boolean step(UUID zone, Follower follower, FreshEntries fresh) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var place = lockPlace(zone, follower.name());
            if (place < 0) return false;
            var batch = fresh.after(place);
            if (batch.isEmpty()) return false;
            var wanted = batch.stream()
                    .filter(entry -> entry.what().startsWith(follower.prefix()))
                    .toList();
            if (!wanted.isEmpty()) follower.on(zone, wanted);
            move(zone, follower.name(), batch.getLast().number());
            return batch.size() == FreshEntries.MOST;
        }));
    }

    private long lockPlace(UUID zone, String follower) {
        db.sql("""
                insert into journal.place (zone_id, follower, number) values (:zone, :follower, 0)
                on conflict do nothing
                """).param("zone", zone).param("follower", follower).update();
        return db.sql("""
                select number from journal.place where zone_id = :zone and follower = :follower for update skip locked
                """)
                .param("zone", zone)
                .param("follower", follower)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    private void move(UUID zone, String follower, long number) {
        db.sql("update journal.place set number = :number where zone_id = :zone and follower = :follower")
                .param("zone", zone)
                .param("follower", follower)
                .param("number", number)
                .update();
    }
}
