package yipanqi.journal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealStore {
    private final JdbcClient db;

    SealStore(JdbcClient db) {
        this.db = db;
    }

    List<UUID> zones() {
        return db.sql("select zone_id from journal.place where follower = 'sealer' order by zone_id")
                .query(UUID.class)
                .list();
    }

    @Nullable
    Long lockFloor(UUID zone) {
        return db.sql("""
                select number from journal.place where zone_id = :zone and follower = 'sealer' for update skip locked
                """).param("zone", zone).query(Long.class).optional().orElse(null);
    }

    long lastOrd() {
        return db.sql("select last_value from journal.entry_ord")
                .query(Long.class)
                .single();
    }

    /// Must follow [#lastOrd] and [#lockFloor]: our own transaction id, given by the lock, is then above that
    /// of every transaction that drew a number before. (A snapshot's xmax is not: it ends at the last
    /// completed one.)
    Sealer.Snapshot snapshot() {
        return db.sql("""
                select pg_snapshot_xmin(pg_current_snapshot())::text::bigint, pg_current_xact_id()::text::bigint
                """)
                .query((row, _) -> new Sealer.Snapshot(row.getLong(1), row.getLong(2)))
                .single();
    }

    List<Entry> unsealed(UUID zone, long floor, int limit) {
        return db.sql("""
                select e.zone_id, e.id, e.ord, e.subject, e.subject_version, e.what, e.person, e.post, e.at, e.body
                  from journal.entry e
                 where e.zone_id = :zone and e.ord > :floor
                   and not exists (select 1 from journal.seal s where s.zone_id = e.zone_id and s.entry_id = e.id)
                 order by e.ord
                 limit :limit
                """)
                .param("zone", zone)
                .param("floor", floor)
                .param("limit", limit)
                .query(Entry::read)
                .list();
    }

    Sealer.@Nullable Last last(UUID zone) {
        return db.sql("select number, hash from journal.seal where zone_id = :zone order by number desc limit 1")
                .param("zone", zone)
                .query((row, _) -> new Sealer.Last(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElse(null);
    }

    void append(UUID zone, Long[] numbers, UUID[] entries, byte[][] hashes) {
        db.sql("""
                insert into journal.seal (zone_id, number, entry_id, hash)
                select :zone, n, e, h from unnest(:numbers::bigint[], :entries::uuid[], :hashes::bytea[]) as u(n, e, h)
                """)
                .param("zone", zone)
                .param("numbers", numbers)
                .param("entries", entries)
                .param("hashes", hashes)
                .update();
    }

    void raiseFloor(UUID zone, long floor) {
        db.sql("update journal.place set number = :floor where zone_id = :zone and follower = 'sealer'")
                .param("zone", zone)
                .param("floor", floor)
                .update();
    }
}
