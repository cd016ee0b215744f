package yipanqi.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a post was told.
///
/// @param readAt when one of its holders read it
public record Notice(
        UUID id,
        UUID postId,
        String kind,
        String subjectKind,
        String subjectRef,
        String text,
        Instant at,
        @Nullable Instant readAt) {}
