package yipanqi.loop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// Reads a row of `loop.loop`, selected by [LoopColumns#SELECT], cell by cell in the order of the columns
/// there: a search for each by its name would cost as much as the reading.
final class LoopRow {
    private final ResultSet row;
    private int at;

    private LoopRow(ResultSet row, int first) {
        this.row = row;
        this.at = first;
    }

    static Loop read(ResultSet row, int ignored) throws SQLException {
        return from(row, 1);
    }

    /// @param first where the loop's columns begin, counted from 1
    static Loop from(ResultSet row, int first) throws SQLException {
        return new LoopRow(row, first).loop();
    }

    private Loop loop() throws SQLException {
        var zone = id();
        var id = id();
        var number = new LoopNumber(whole(), whole(), whole());
        var group = id();
        var parent = idOrNull();
        var origin = new Origin(text(), id(), idOrNull(), text(), text(), whole(), whole());
        var issuedAt = instant();
        long version = row.getLong(at++);
        return new Loop(zone, id, version, number, group, parent, origin, issuedAt, terms(), standing());
    }

    private Terms terms() throws SQLException {
        return new Terms(
                text(),
                Field.ofCode(text()),
                id(),
                ids(),
                idOrNull(),
                id(),
                text(),
                deadline(),
                ReportEvery.valueOf(text()),
                text(),
                truth());
    }

    private Standing standing() throws SQLException {
        var stage = Stage.valueOf(text());
        var light = Light.valueOf(text());
        at++; // the status follows from the rest
        var handler = idOrNull();
        var progress = row.getObject(at++, Integer.class);
        var latest = text();
        var blocker = text();
        var reportedAt = instantOrNull();
        boolean told = truth();
        var now = new Standing(instant());
        now.stage = stage;
        now.light = light;
        now.handler = handler;
        now.progress = progress;
        now.latest = latest;
        now.blocker = blocker;
        now.reportedAt = reportedAt;
        now.told = told;
        now.signedAt = instantOrNull();
        now.submittedAt = instantOrNull();
        now.submittedBy = idOrNull();
        now.closedAt = instantOrNull();
        now.late = truth();
        now.returned = truth();
        now.returns = whole();
        now.arbitrated = truth();
        now.returnWords = text();
        now.returnClause = text();
        now.properUnit = idOrNull();
        now.extensionUntil = deadline();
        now.extensionWords = text();
        now.extensions = whole();
        now.suspendedSince = row.getObject(at++, LocalDate.class);
        now.suspensionWords = text();
        now.reworks = whole();
        now.reopens = whole();
        return now;
    }

    private UUID id() throws SQLException {
        return Objects.requireNonNull(idOrNull());
    }

    private @Nullable UUID idOrNull() throws SQLException {
        return row.getObject(at++, UUID.class);
    }

    private List<UUID> ids() throws SQLException {
        return List.of((UUID[]) row.getArray(at++).getArray());
    }

    private String text() throws SQLException {
        return row.getString(at++);
    }

    private int whole() throws SQLException {
        return row.getInt(at++);
    }

    private boolean truth() throws SQLException {
        return row.getBoolean(at++);
    }

    private Instant instant() throws SQLException {
        return Objects.requireNonNull(instantOrNull());
    }

    private @Nullable Instant instantOrNull() throws SQLException {
        var moment = row.getObject(at++, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private @Nullable Deadline deadline() throws SQLException {
        var moment = row.getObject(at++, LocalDateTime.class);
        return moment == null ? null : new Deadline(moment);
    }
}
