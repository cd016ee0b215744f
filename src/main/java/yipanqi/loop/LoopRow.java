package yipanqi.loop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// Reads a row of `loop.loop`, selected by [LoopColumns#SELECT].
final class LoopRow {
    private LoopRow() {}

    static Loop read(ResultSet row, int ignored) throws SQLException {
        return new Loop(
                id(row, "zone_id"),
                id(row, "id"),
                row.getLong("version"),
                new LoopNumber(row.getInt("year"), row.getInt("number"), row.getInt("part")),
                id(row, "group_id"),
                row.getObject("parent", UUID.class),
                origin(row),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                terms(row),
                standing(row));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("origin_kind"),
                id(row, "origin_ref"),
                row.getObject("origin_file", UUID.class),
                row.getString("origin_title"),
                row.getString("quote"),
                row.getInt("quote_start"),
                row.getInt("quote_end"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getString("action"),
                Field.ofCode(row.getString("field")),
                id(row, "lead"),
                List.of((UUID[]) row.getArray("assisting").getArray()),
                row.getObject("sponsor", UUID.class),
                id(row, "verifier"),
                row.getString("deadline_text"),
                deadline(row, "due"),
                ReportEvery.valueOf(row.getString("report_every")),
                row.getString("proof"),
                row.getBoolean("asks_sponsor"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var now = new Standing(row.getObject("told_at", OffsetDateTime.class).toInstant());
        now.stage = Stage.valueOf(row.getString("stage"));
        now.light = Light.valueOf(row.getString("light"));
        now.handler = row.getObject("handler", UUID.class);
        now.progress = row.getObject("progress", Integer.class);
        now.latest = row.getString("latest");
        now.blocker = row.getString("blocker");
        now.reportedAt = instant(row, "reported_at");
        now.told = row.getBoolean("told");
        now.signedAt = instant(row, "signed_at");
        now.submittedAt = instant(row, "submitted_at");
        now.submittedBy = row.getObject("submitted_by", UUID.class);
        now.closedAt = instant(row, "closed_at");
        now.late = row.getBoolean("late");
        now.returned = row.getBoolean("returned");
        now.returns = row.getInt("returns");
        now.arbitrated = row.getBoolean("arbitrated");
        now.returnWords = row.getString("return_words");
        now.returnClause = row.getString("return_clause");
        now.properUnit = row.getObject("proper_unit", UUID.class);
        now.extensionUntil = deadline(row, "extension_until");
        now.extensionWords = row.getString("extension_words");
        now.extensions = row.getInt("extensions");
        now.suspendedSince = row.getObject("suspended_since", LocalDate.class);
        now.suspensionWords = row.getString("suspension_words");
        now.reworks = row.getInt("reworks");
        now.reopens = row.getInt("reopens");
        return now;
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Deadline deadline(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : new Deadline(at);
    }
}
