package yipanqi.meeting;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Row;

/// Reports side by side: the list, what was read before, and who has one open.
@Repository
class ReportListStore {
    private static final String FOUND = """
            select r.id, r.name, coalesce(a.title, '') as title, coalesce(a.ordinal, '') as ordinal, a.held_on,
                   r.state, r.directives, r.undecided, r.read_post, r.read_at, r.version
              from meeting.report r
              left join lateral (select title, ordinal, held_on
                                   from meeting.article
                                  where zone_id = r.zone_id and report_id = r.id and kind = 'MEETING'
                                  order by no
                                  limit 1) a on true
            """;

    private final JdbcClient db;

    ReportListStore(JdbcClient db) {
        this.db = db;
    }

    List<Found> search(UUID zone, UUID[] units, ReportSearch wanted) {
        return db.sql(FOUND + """
                 where r.zone_id = :zone
                   and r.unit_id = any(:units)
                   and (cast(:state as text) is null or r.state = :state)
                   and (cast(:before as uuid) is null or r.id < :before)
                   and (:text = '' or position(:text in r.name) > 0
                        or exists (select from meeting.article t
                                    where t.zone_id = r.zone_id and t.report_id = r.id
                                      and position(:text in t.title) > 0))
                 order by r.id desc
                 limit :size
                """)
                .paramSource(Row.of(
                        new Wanted(zone, units, wanted.state(), wanted.before(), wanted.text(), wanted.size() + 1)))
                .query(ReportListStore::read)
                .list();
    }

    /// That one, in whatever state.
    List<Found> find(UUID zone, UUID id) {
        return db.sql(FOUND + " where r.zone_id = :zone and r.id = :id")
                .param("zone", zone)
                .param("id", id)
                .query(ReportListStore::read)
                .list();
    }

    private static Found read(ResultSet row, int ignored) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getString("ordinal"),
                row.getObject("held_on", LocalDate.class),
                ReportState.valueOf(row.getString("state")),
                row.getInt("directives"),
                row.getInt("undecided"),
                row.getObject("read_post", UUID.class),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    Map<UUID, String> names(UUID zone, UUID[] units, Collection<UUID> ids) {
        return db
                .sql("""
                select id, name
                  from meeting.report
                 where zone_id = :zone and unit_id = any(:units) and id = any(:ids)
                """)
                .param("zone", zone)
                .param("units", units)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<UUID> issuedSince(UUID zone, Collection<UUID> ids, Instant since) {
        return db.sql("select id from meeting.report where zone_id = :zone and id = any(:ids) and issued_at > :since")
                .param("zone", zone)
                .param("ids", ids.toArray(UUID[]::new))
                .param("since", Row.plain(since))
                .query(UUID.class)
                .set();
    }

    /// Other reports of the same file, and others on the same meeting.
    List<Same> same(UUID zone, UUID report, UUID[] units, String hash) {
        return db.sql("""
                select r.id as report, r.name, r.file_hash = :hash as is_file, r.state
                  from meeting.report r
                 where r.zone_id = :zone
                   and r.unit_id = any(:units)
                   and r.id <> :report
                   and (r.file_hash = :hash
                        or r.id in (select other.report_id
                                      from meeting.article mine
                                      join meeting.article other
                                        on other.zone_id = mine.zone_id and other.meeting_key = mine.meeting_key
                                     where mine.zone_id = :zone and mine.report_id = :report
                                       and mine.meeting_key <> ''))
                 order by r.id desc
                 limit 20
                """)
                .param("zone", zone)
                .param("units", units)
                .param("report", report)
                .param("hash", hash)
                .query((row, _) -> new Same(
                        row.getObject("report", UUID.class),
                        row.getString("name"),
                        row.getBoolean("is_file") ? "file" : "meeting",
                        ReportState.valueOf(row.getString("state"))))
                .list();
    }

    void isHere(UUID zone, UUID report, UUID person, UUID post, Instant at) {
        db.sql("""
                insert into meeting.editor (zone_id, report_id, person, post, at)
                values (:zone, :report, :person, :post, :at)
                on conflict (zone_id, report_id, person) do update set post = excluded.post, at = excluded.at
                """)
                .param("zone", zone)
                .param("report", report)
                .param("person", person)
                .param("post", post)
                .param("at", Row.plain(at))
                .update();
        db.sql("delete from meeting.editor where zone_id = :zone and at < :yesterday")
                .param("zone", zone)
                .param("yesterday", Row.plain(at.minusSeconds(86_400)))
                .update();
    }

    /// Everybody but `person` who was here since then.
    List<Editor> editors(UUID zone, UUID report, UUID person, Instant since) {
        return db.sql("""
                select person, post, at
                  from meeting.editor
                 where zone_id = :zone and report_id = :report and person <> :person and at >= :since
                 order by at desc
                """)
                .param("zone", zone)
                .param("report", report)
                .param("person", person)
                .param("since", Row.plain(since))
                .query((row, _) -> new Editor(
                        row.getObject("person", UUID.class),
                        row.getObject("post", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    record Editor(UUID person, UUID post, Instant at) {}

    record Same(UUID report, String name, String why, ReportState state) {}

    record Found(
            UUID id,
            String name,
            String title,
            String ordinal,
            @Nullable LocalDate date,
            ReportState state,
            int directives,
            int undecided,
            UUID post,
            Instant at,
            int version) {
        /// The first meeting it reports, with its ordinal.
        String meeting() {
            return title.contains(ordinal) ? title : ordinal + title;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Wanted(
            UUID zone,
            UUID[] units,
            @Nullable ReportState state,
            @Nullable UUID before,
            String text,
            int size) {}
}
