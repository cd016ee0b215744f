package yipanqi.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What happened to files. Names of files may name people and never enter a fact.
public sealed interface EvidenceFact {
    /// Stable name under which the fact is stored.
    @JsonIgnore
    default String what() {
        return switch (this) {
            case Stored _ -> "evidence.stored";
            case Withdrawn _ -> "evidence.withdrawn";
            case PurgeAsked _ -> "evidence.purge-asked";
            case PurgeDeclined _ -> "evidence.purge-declined";
            case Purged _ -> "evidence.purged";
        };
    }

    /// @param received hash of the file as it was sent, before a photo lost what it told of its maker
    /// @param taken when the camera says the photo was taken
    record Stored(
            String hash,
            String received,
            String type,
            long size,
            @Nullable LocalDateTime taken) implements EvidenceFact {}

    record Withdrawn(String hash, String why) implements EvidenceFact {}

    record PurgeAsked(String hash, String why) implements EvidenceFact {}

    record PurgeDeclined(String hash, String why) implements EvidenceFact {}

    /// Somebody else than who asked has consented: the content is gone for good.
    record Purged(String hash, String why) implements EvidenceFact {}
}
