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
import yipanqi.calendar.DueClock;

/// The cells of one row, one after the other: a search for each by its name would cost as much as the
/// reading.
final class Cells {
    private final ResultSet row;
    private int at;

    /// @param first the column to begin with, counted from 1
    Cells(ResultSet row, int first) {
        this.row = row;
        this.at = first;
    }

    void skip() {
        at++;
    }

    UUID id() throws SQLException {
        return Objects.requireNonNull(idOrNull());
    }

    @Nullable
    UUID idOrNull() throws SQLException {
        return row.getObject(at++, UUID.class);
    }

    List<UUID> ids() throws SQLException {
        return List.of((UUID[]) row.getArray(at++).getArray());
    }

    String text() throws SQLException {
        return row.getString(at++);
    }

    int whole() throws SQLException {
        return row.getInt(at++);
    }

    @Nullable
    Integer wholeOrNull() throws SQLException {
        return row.getObject(at++, Integer.class);
    }

    long large() throws SQLException {
        return row.getLong(at++);
    }

    boolean truth() throws SQLException {
        return row.getBoolean(at++);
    }

    Instant instant() throws SQLException {
        return Objects.requireNonNull(instantOrNull());
    }

    @Nullable
    Instant instantOrNull() throws SQLException {
        var moment = row.getObject(at++, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @Nullable
    LocalDate day() throws SQLException {
        return row.getObject(at++, LocalDate.class);
    }

    @Nullable
    Deadline deadline() throws SQLException {
        var moment = row.getObject(at++, LocalDateTime.class);
        return moment == null ? null : new Deadline(moment);
    }

    @Nullable
    DueClock clock() throws SQLException {
        var code = row.getString(at++);
        return code == null ? null : DueClock.of(code);
    }
}
