package yipanqi.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.Reason;

/// What one report of several met.
///
/// @param code the problem's stable code, `title` its words; both null when it was taken
/// @param values what stands in the places of the words
public record Outcome(
        UUID id,
        boolean taken,
        @Nullable String code,
        @Nullable String title,
        List<String> values) {
    static Outcome done(UUID id) {
        return new Outcome(id, true, null, null, List.of());
    }

    static Outcome refused(UUID id, Reason reason) {
        return new Outcome(id, false, reason.code(), reason.title(), reason.values());
    }
}
