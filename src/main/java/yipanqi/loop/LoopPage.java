package yipanqi.loop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of the register.
///
/// @param total how many loops there are in all, counted up to [#COUNTED]; null on further pages
public record LoopPage(
        List<LoopSummary> items,
        @Nullable String next,
        @Nullable Integer total) {
    /// Beyond this many the register says "more than".
    public static final int COUNTED = 10_000;

    public LoopPage {
        items = List.copyOf(items);
    }
}
