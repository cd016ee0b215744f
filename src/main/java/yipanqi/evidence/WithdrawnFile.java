package yipanqi.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is left to be shown of a file that was withdrawn, and where its purge stands.
///
/// @param purgeAskedBy the person who asked for the purge; null when nobody asks
public record WithdrawnFile(
        UUID id,
        String type,
        long size,
        Instant at,
        UUID post,
        String why,
        @Nullable Instant purgeAskedAt,
        @Nullable UUID purgeAskedBy,
        @Nullable UUID purgeAskedPost,
        @Nullable String purgeWhy,
        @Nullable Instant purgedAt,
        @Nullable UUID purgedPost) {}
