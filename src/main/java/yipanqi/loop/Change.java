package yipanqi.loop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step ready to be written: the loop after it, the fact, and who did it.
///
/// @param person null when the clockwork did it
/// @param command null when no client waits for an answer
record Change(
        Loop loop,
        LoopFact fact,
        Instant at,
        @Nullable UUID person,
        @Nullable UUID post,
        @Nullable Instant nextAlarm,
        @Nullable Command command) {

    /// The client's command, remembered with the step.
    record Command(String key, byte[] hash, String answer) {}
}
