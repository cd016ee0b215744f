package yipanqi.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which reports to list, newest first; what is null or empty does not narrow.
///
/// @param text part of the name or of a meeting's title
/// @param before the cursor: reports read in before this one
public record ReportSearch(
        @Nullable ReportState state, String text, @Nullable UUID before, int size) {
    static final int LARGEST = 200;

    public ReportSearch {
        text = text.strip();
        size = Math.clamp(size, 1, LARGEST);
    }
}
