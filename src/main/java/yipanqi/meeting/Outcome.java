package yipanqi.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one report of several met.
///
/// @param code the problem's stable code, `title` its words; both null when it was taken
public record Outcome(
        UUID id,
        boolean taken,
        @Nullable String code,
        @Nullable String title) {
    static Outcome done(UUID id) {
        return new Outcome(id, true, null, null);
    }

    static Outcome refused(UUID id, String code, String title) {
        return new Outcome(id, false, code, title);
    }
}
