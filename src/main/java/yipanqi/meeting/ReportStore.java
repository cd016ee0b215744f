package yipanqi.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Row;

/// Reports and their words.
@Repository
class ReportStore {
    private final JdbcClient db;

    ReportStore(JdbcClient db) {
        this.db = db;
    }

    /// @param units whoever sees one of these units sees the report
    Optional<Report> find(UUID zone, UUID id, UUID[] units) {
        return db.sql("""
                select zone_id, id, version, name, unit_id, state, file_id, file_hash, cut, read_person, read_post,
                       read_at, approval, approval_words, approval_person, approval_post, approval_at, issued_at,
                       touched_person, touched_post, touched_at, touched_what
                  from meeting.report
                 where zone_id = :zone and id = :id and unit_id = any(:units)
                """)
                .param("zone", zone)
                .param("id", id)
                .param("units", units)
                .query((row, _) -> read(row))
                .optional();
    }

    /// One change of a report at a time.
    Optional<Report> lock(UUID zone, UUID id, UUID[] units) {
        db.sql("select version from meeting.report where zone_id = :zone and id = :id for update")
                .param("zone", zone)
                .param("id", id)
                .query(Integer.class)
                .optional();
        return find(zone, id, units);
    }

    /// Who read a report in.
    Optional<Owner> owner(UUID zone, UUID id) {
        return db.sql("select name, unit_id, read_post from meeting.report where zone_id = :zone and id = :id")
                .param("zone", zone)
                .param("id", id)
                .query((row, _) -> new Owner(
                        row.getString("name"),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("read_post", UUID.class)))
                .optional();
    }

    ReportText text(UUID zone, UUID id) {
        return db.sql("select source, text, runs from meeting.report where zone_id = :zone and id = :id")
                .param("zone", zone)
                .param("id", id)
                .query((row, _) ->
                        new ReportText(row.getString("source"), row.getString("text"), SourceMap.ofFlat((Integer[])
                                row.getArray("runs").getArray())))
                .single();
    }

    void insert(Report it, ReportText words) {
        db.sql("""
                insert into meeting.report (zone_id, id, version, name, unit_id, state, file_id, file_hash, source,
                    text, runs, cut, directives, undecided, read_person, read_post, read_at, approval, approval_words,
                    touched_person, touched_post, touched_at, touched_what)
                values (:zone, :id, :version, :name, :unit, :state, :file, :fileHash, :source, :text, :runs, :cut, 0, 0,
                    :person, :post, :at, 'NONE', '', :person, :post, :at, :what)
                """)
                .paramSource(Row.of(new Fresh(
                        it.zone(),
                        it.id(),
                        it.version(),
                        it.name(),
                        it.unit(),
                        it.state(),
                        it.file(),
                        it.fileHash(),
                        words.source(),
                        words.text(),
                        words.map().flat(),
                        it.cut(),
                        it.read().person(),
                        it.read().post(),
                        it.read().at(),
                        it.read().what())))
                .update();
    }

    void save(Report it, int directives, int undecided) {
        var said = it.approval();
        db.sql("""
                update meeting.report
                   set version = :version, state = :state, cut = :cut, directives = :directives,
                       undecided = :undecided, approval = :approval, approval_words = :words,
                       approval_person = cast(:approver as uuid), approval_post = cast(:approvalPost as uuid),
                       approval_at = cast(:approvalAt as timestamptz), issued_at = cast(:issuedAt as timestamptz),
                       touched_person = :person, touched_post = :post, touched_at = :at, touched_what = :what
                 where zone_id = :zone and id = :id
                """)
                .paramSource(Row.of(new Saved(
                        it.zone(),
                        it.id(),
                        it.version(),
                        it.state(),
                        it.cut(),
                        directives,
                        undecided,
                        said.state(),
                        said.words(),
                        said.person(),
                        said.post(),
                        said.at(),
                        it.issuedAt(),
                        it.touch().person(),
                        it.touch().post(),
                        it.touch().at(),
                        it.touch().what())))
                .update();
    }

    private static Report read(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("zone_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getObject("unit_id", UUID.class),
                ReportState.valueOf(row.getString("state")),
                row.getObject("file_id", UUID.class),
                row.getString("file_hash"),
                row.getInt("cut"),
                new Touch(
                        row.getObject("read_person", UUID.class),
                        row.getObject("read_post", UUID.class),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        "meeting.read"),
                new Report.Approval(
                        ApprovalState.valueOf(row.getString("approval")),
                        row.getString("approval_words"),
                        row.getObject("approval_person", UUID.class),
                        row.getObject("approval_post", UUID.class),
                        instant(row, "approval_at")),
                instant(row, "issued_at"),
                DirectiveStore.touch(row));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Fresh(
            UUID zone,
            UUID id,
            int version,
            String name,
            UUID unit,
            ReportState state,
            UUID file,
            String fileHash,
            String source,
            String text,
            Integer[] runs,
            int cut,
            UUID person,
            UUID post,
            Instant at,
            String what) {}

    private record Saved(
            UUID zone,
            UUID id,
            int version,
            ReportState state,
            int cut,
            int directives,
            int undecided,
            ApprovalState approval,
            String words,
            @Nullable UUID approver,
            @Nullable UUID approvalPost,
            @Nullable Instant approvalAt,
            @Nullable Instant issuedAt,
            UUID person,
            UUID post,
            Instant at,
            String what) {}

    record Owner(String name, UUID unit, UUID post) {}
}
