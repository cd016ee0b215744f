package yipanqi.loop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one item of a batch met.
///
/// @param code the problem's stable code, `title` its words; both null when the item was taken
public record Outcome(
        UUID id,
        boolean taken,
        @Nullable String code,
        @Nullable String title) {
    static Outcome done(UUID id) {
        return new Outcome(id, true, null, null);
    }
}
