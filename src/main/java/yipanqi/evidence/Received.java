package yipanqi.evidence;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A file that is on the disk and has no row yet.
///
/// @param hash of the file as kept; `received` of the file as sent
record Received(
        String name,
        EvidenceType type,
        long size,
        String hash,
        String received,
        @Nullable LocalDateTime taken) {
    boolean thumbnail() {
        return type.isPicture();
    }
}
