package yipanqi.journal;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Recomputes a zone's chain and names the first altered, missing or reordered entry.
@Service
public class JournalVerifier {
    private static final int BATCH = 2_000;

    private final JdbcClient db;

    JournalVerifier(JdbcClient db) {
        this.db = db;
    }

    public Verification verify(UUID zone) {
        byte[] hash = new byte[32];
        long number = 0;
        while (true) {
            var batch = batch(zone, number);
            for (var sealed : batch) {
                var fault = fault(sealed, hash, number + 1, batch);
                if (fault != null) return Verification.broken(fault, hash);
                hash = sealed.hash();
                number++;
            }
            if (batch.size() < BATCH) return end(zone, number, hash);
        }
    }

    /// An entry that was sealed once cannot become unsealed; so entries without a seal below the floor are
    /// missing seals.
    private Verification end(UUID zone, long number, byte[] hash) {
        boolean lost = db.sql("""
                select exists (
                    select 1 from journal.entry e
                      join journal.place p on p.zone_id = e.zone_id and p.follower = 'sealer' and e.ord <= p.number
                     where e.zone_id = :zone
                       and not exists (select 1 from journal.seal s where s.zone_id = e.zone_id and s.entry_id = e.id))
                """).param("zone", zone).query(Boolean.class).single();
        return lost
                ? Verification.broken(Verification.Kind.MISSING.at(number + 1), hash)
                : Verification.intact(number, hash);
    }

    private static Verification.@Nullable Fault fault(
            Sealed sealed, byte[] previous, long expected, List<Sealed> batch) {
        var entry = sealed.entry();
        if (sealed.number() != expected || entry == null) return Verification.Kind.MISSING.at(expected);
        if (Arrays.equals(entry.seal(previous, expected), sealed.hash())) return null;
        for (var other : batch) {
            if (other.entry() == null) continue;
            var here = other.entry().seal(previous, expected);
            if (Arrays.equals(here, sealed.hash()) || Arrays.equals(here, other.hash()))
                return Verification.Kind.REORDERED.at(expected);
        }
        return Verification.Kind.ALTERED.at(expected);
    }

    private List<Sealed> batch(UUID zone, long after) {
        return db.sql("""
                select s.number, s.hash, e.zone_id, e.id, e.ord, e.subject, e.subject_version, e.what, e.person, e.post,
                       e.at, e.body
                  from journal.seal s
                  left join journal.entry e on e.zone_id = s.zone_id and e.id = s.entry_id
                 where s.zone_id = :zone and s.number > :after
                 order by s.number
                 limit :limit
                """)
                .param("zone", zone)
                .param("after", after)
                .param("limit", BATCH)
                .query((row, i) -> new Sealed(
                        row.getLong("number"),
                        row.getBytes("hash"),
                        row.getObject("id") == null ? null : Entry.read(row, i)))
                .list();
    }

    private record Sealed(
            long number, byte[] hash, @Nullable Entry entry) {}
}
