package yipanqi.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One fact as followers and readers get it.
///
/// @param number place in the zone's chain, gapless from 1
/// @param person null when the system itself did it
/// @param body the fact as JSON text
public record SealedEntry(
        long number,
        UUID zone,
        UUID id,
        UUID subject,
        long version,
        String what,
        @Nullable UUID person,
        @Nullable UUID post,
        Instant at,
        String body,
        String hash) {}
