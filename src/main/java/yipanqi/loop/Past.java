package yipanqi.loop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What had happened to loops by certain days: the rows behind the board's figures of weeks and years. Days by
/// the office's clock, the last one included; a null part is not asked for.
///
/// @param issuedFrom told to their units, and issued on that day or later
/// @param closedFrom closed (办结) on that day or later; `closedTo` on that day or earlier
/// @param overdueOn open past their deadline at the end of that day, whatever became of them since
/// @param again those that came back
public record Past(
        @Nullable LocalDate issuedFrom,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedTo,
        @Nullable LocalDate overdueOn,
        @Nullable Again again) {
    public static final Past UNASKED = new Past(null, null, null, null, null);

    /// How a loop came back: sent back by its verifier, or reopened after it was closed.
    public enum Again {
        REWORKED,
        REOPENED
    }
}
