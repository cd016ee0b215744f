package yipanqi.org;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person holds a post.
///
/// @param to the first day on which he no longer holds it; null while no end is known
public record Holding(
        UUID postId,
        UUID personId,
        String personName,
        LocalDate from,
        @Nullable LocalDate to) {
    /// Whether it is over on that day, and not just still to come.
    public boolean ended(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    /// Whether some of it falls between these days; `end` is null while none is known.
    public boolean overlaps(LocalDate start, @Nullable LocalDate end) {
        return (end == null || from.isBefore(end)) && (to == null || to.isAfter(start));
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
