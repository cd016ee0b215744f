package yipanqi.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Row;

/// Reads sealed entries.
@Repository
public class JournalSearch {
    private final JdbcClient db;

    JournalSearch(JdbcClient db) {
        this.db = db;
    }

    /// Entries after a number, in order; at most `limit`.
    public List<SealedEntry> after(UUID zone, long number, int limit) {
        return db.sql("""
                select s.number, s.hash, e.zone_id, e.id, e.subject, e.subject_version, e.what, e.person, e.post, e.at, e.body
                  from journal.seal s
                  join journal.entry e on e.zone_id = s.zone_id and e.id = s.entry_id
                 where s.zone_id = :zone and s.number > :number
                 order by s.number
                 limit :limit
                """)
                .param("zone", zone)
                .param("number", number)
                .param("limit", limit)
                .query(JournalSearch::read)
                .list();
    }

    /// Everything that happened to one subject, in order; `number` is 0 and `hash` empty while an entry waits
    /// for its seal.
    public List<SealedEntry> of(UUID zone, UUID subject) {
        return db.sql("""
                select s.number, s.hash, e.zone_id, e.id, e.subject, e.subject_version, e.what, e.person, e.post, e.at, e.body
                  from journal.entry e
                  left join journal.seal s on s.zone_id = e.zone_id and s.entry_id = e.id
                 where e.zone_id = :zone and e.subject = :subject
                 order by e.ord
                """)
                .param("zone", zone)
                .param("subject", subject)
                .query(JournalSearch::read)
                .list();
    }

    /// The newest entries first, below `before`.
    public List<SealedEntry> newest(Wanted wanted) {
        return db.sql("""
                select s.number, s.hash, e.zone_id, e.id, e.subject, e.subject_version, e.what, e.person, e.post, e.at, e.body
                  from journal.seal s
                  join journal.entry e on e.zone_id = s.zone_id and e.id = s.entry_id
                 where s.zone_id = :zone and s.number < :before
                   and (cast(:subject as uuid) is null or e.subject = cast(:subject as uuid))
                   and (cast(:person as uuid) is null or e.person = cast(:person as uuid))
                   and (cast(:what as text) is null or starts_with(e.what, cast(:what as text)))
                   and (cast(:text as text) is null or strpos(e.body, cast(:text as text)) > 0)
                   and (cast(:since as timestamptz) is null or e.at >= cast(:since as timestamptz))
                   and (cast(:until as timestamptz) is null or e.at < cast(:until as timestamptz))
                 order by s.number desc
                 limit :limit
                """)
                .paramSource(Row.of(wanted))
                .query(JournalSearch::read)
                .list();
    }

    public long lastNumber(UUID zone) {
        return db.sql("select coalesce(max(number), 0) from journal.seal where zone_id = :zone")
                .param("zone", zone)
                .query(Long.class)
                .single();
    }

    /// What to look for; a null part is not asked for.
    public record Wanted(
            UUID zone,
            long before,
            @Nullable UUID subject,
            @Nullable UUID person,
            @Nullable String what,
            @Nullable String text,
            @Nullable Instant since,
            @Nullable Instant until,
            int limit) {}

    private static SealedEntry read(ResultSet row, int ignored) throws SQLException {
        var hash = row.getBytes("hash");
        return new SealedEntry(
                row.getLong("number"),
                row.getObject("zone_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getLong("subject_version"),
                row.getString("what"),
                row.getObject("person", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("body"),
                hash == null ? "" : HexFormat.of().formatHex(hash));
    }
}
