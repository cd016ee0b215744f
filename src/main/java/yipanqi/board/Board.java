package yipanqi.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.loop.Field;
import yipanqi.loop.LoopSummary;
import yipanqi.loop.Status;

/// Units × fields with their open loops, and what needs attention.
///
/// @param number the sealed entry the figures stand at
/// @param attention each says by its status, days and blocker why it is shown
public record Board(
        UnitName unit,
        List<UnitName> path,
        long number,
        Instant at,
        Totals totals,
        List<UnitName> units,
        List<Field> fields,
        List<Stone> stones,
        List<LoopSummary> attention,
        List<Week> weeks) {

    public record UnitName(UUID id, String name) {}

    /// Open loops by status; rates in percent with one decimal, null while nothing was closed this year.
    ///
    /// @param longestOverdueDays in working days
    public record Totals(
            int open,
            int notStarted,
            int onTrack,
            int nearDue,
            int behind,
            int overdue,
            int waiting,
            int suspended,
            int newThisWeek,
            @Nullable Double onTimeRate,
            @Nullable Double reworkRate,
            @Nullable Double reopenRate,
            @Nullable Integer longestOverdueDays) {}

    /// The open loops of one unit, with all units below it, in one field.
    ///
    /// @param worst the most pressing status among them
    public record Stone(UUID unitId, Field field, int open, Status worst, int overdue, Map<Status, Integer> byStatus) {}

    public record Week(LocalDate from, int closed, int overdueAtEnd) {}
}
