package yipanqi.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.calendar.Deadline;
import yipanqi.loop.Field;
import yipanqi.loop.ReportEvery;
import yipanqi.platform.Row;

/// The directives of a report.
@Repository
class DirectiveStore {
    private static final TypeReference<List<Named>> NAMES = new TypeReference<>() {};
    private final JdbcClient db;
    private final JsonMapper json;

    DirectiveStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// In the order of the text.
    List<Directive> of(UUID zone, UUID report) {
        return db.sql("""
                select id, article, version, start_at, end_at, action, responsible, assisting, told_apart,
                       deadline_text, due, due_from, field, kind, sponsor, verifier, asks_sponsor, mode, report_every,
                       proof, state, why, merged_into, touched_person, touched_post, touched_at, touched_what
                  from meeting.directive
                 where zone_id = :zone and report_id = :report
                 order by start_at, end_at, id
                """)
                .param("zone", zone)
                .param("report", report)
                .query((row, _) -> read(row))
                .list();
    }

    void insert(UUID zone, UUID report, Collection<Directive> directives) {
        for (var directive : directives)
            db.sql("""
                    insert into meeting.directive (zone_id, report_id, id, article, version, start_at, end_at, action,
                        responsible, assisting, told_apart, deadline_text, due, due_from, field, kind, sponsor,
                        verifier, asks_sponsor, mode, report_every, proof, state, why, merged_into, touched_person,
                        touched_post, touched_at, touched_what)
                    values (:zone, :report, :id, :article, :version, :start, :end, :action,
                        cast(:responsible as jsonb), cast(:assisting as jsonb), :toldApart, :deadlineText, :due,
                        :dueFrom, :field, :kind, cast(:sponsor as uuid), cast(:verifier as uuid), :asksSponsor, :mode,
                        :reportEvery, :proof, :state, :why, cast(:mergedInto as uuid), :person, :post, :at, :what)
                    """).paramSource(Row.of(row(zone, report, directive))).update();
    }

    /// The caller has locked the report, so nobody else writes meanwhile.
    void update(UUID zone, UUID report, Collection<Directive> directives) {
        for (var directive : directives)
            db.sql("""
                    update meeting.directive
                       set article = :article, version = :version, start_at = :start, end_at = :end, action = :action,
                           responsible = cast(:responsible as jsonb), assisting = cast(:assisting as jsonb),
                           told_apart = :toldApart, deadline_text = :deadlineText, due = :due, due_from = :dueFrom,
                           field = :field, kind = :kind, sponsor = cast(:sponsor as uuid),
                           verifier = cast(:verifier as uuid), asks_sponsor = :asksSponsor, mode = :mode,
                           report_every = :reportEvery, proof = :proof, state = :state, why = :why,
                           merged_into = cast(:mergedInto as uuid), touched_person = :person, touched_post = :post,
                           touched_at = :at, touched_what = :what
                     where zone_id = :zone and report_id = :report and id = :id
                    """).paramSource(Row.of(row(zone, report, directive))).update();
    }

    void delete(UUID zone, UUID report, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        db.sql("delete from meeting.directive where zone_id = :zone and report_id = :report and id = any(:ids)")
                .param("zone", zone)
                .param("report", report)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private Directive read(ResultSet row) throws SQLException {
        return new Directive(
                row.getObject("id", UUID.class),
                row.getInt("article"),
                row.getInt("version"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("action"),
                json.readValue(row.getString("responsible"), NAMES),
                json.readValue(row.getString("assisting"), NAMES),
                row.getBoolean("told_apart"),
                row.getString("deadline_text"),
                Optional.ofNullable(row.getObject("due", LocalDateTime.class))
                        .map(Deadline::new)
                        .orElse(null),
                DueFrom.valueOf(row.getString("due_from")),
                Field.valueOf(row.getString("field")),
                DirectiveKind.valueOf(row.getString("kind")),
                row.getObject("sponsor", UUID.class),
                row.getObject("verifier", UUID.class),
                row.getBoolean("asks_sponsor"),
                Optional.ofNullable(row.getString("mode")).map(Mode::valueOf).orElse(null),
                Optional.ofNullable(row.getString("report_every"))
                        .map(ReportEvery::valueOf)
                        .orElse(null),
                row.getString("proof"),
                DirectiveState.valueOf(row.getString("state")),
                row.getString("why"),
                row.getObject("merged_into", UUID.class),
                touch(row));
    }

    static Touch touch(ResultSet row) throws SQLException {
        return new Touch(
                row.getObject("touched_person", UUID.class),
                row.getObject("touched_post", UUID.class),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                row.getString("touched_what"));
    }

    private Written row(UUID zone, UUID report, Directive it) {
        var touch = it.touch();
        return new Written(
                zone,
                report,
                it.id(),
                it.article(),
                it.version(),
                it.start(),
                it.end(),
                it.action(),
                json.writeValueAsString(it.responsible()),
                json.writeValueAsString(it.assisting()),
                it.toldApart(),
                it.deadlineText(),
                it.due(),
                it.dueFrom(),
                it.field(),
                it.kind(),
                it.sponsor(),
                it.verifier(),
                it.asksSponsor(),
                it.mode(),
                it.reportEvery(),
                it.proof(),
                it.state(),
                it.why(),
                it.mergedInto(),
                touch.person(),
                touch.post(),
                touch.at(),
                touch.what());
    }

    private record Written(
            UUID zone,
            UUID report,
            UUID id,
            int article,
            int version,
            int start,
            int end,
            String action,
            String responsible,
            String assisting,
            boolean toldApart,
            String deadlineText,
            @Nullable Deadline due,
            DueFrom dueFrom,
            Field field,
            DirectiveKind kind,
            @Nullable UUID sponsor,
            @Nullable UUID verifier,
            boolean asksSponsor,
            @Nullable Mode mode,
            @Nullable ReportEvery reportEvery,
            String proof,
            DirectiveState state,
            String why,
            @Nullable UUID mergedInto,
            UUID person,
            UUID post,
            Instant at,
            String what) {}
}
