package yipanqi.loop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// What happened to a loop; its history *is* these facts, and its row is their fold ([Loop#after]).
///
/// Stored under [#what()], a short name that never changes; a changed meaning is a new name.
public sealed interface LoopFact {
    record Opened(LoopNumber number, UUID group, @Nullable UUID parent, Origin origin, Terms terms, boolean atOnce)
            implements LoopFact {}

    /// The minute in which an issue can be taken back is over: its units are told.
    record Told() implements LoopFact {}

    record Signed() implements LoopFact {}

    record HandedOn(UUID to, String words) implements LoopFact {}

    /// @param coordination what others have to help with (需协调事项); `nextSteps` what comes next (下步计划); null where
    /// nothing was said
    record Reported(
            String words,
            @Nullable Integer progress,
            String blocker,
            List<UUID> evidence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String coordination,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String nextSteps)
            implements LoopFact {}

    record Submitted(String words, List<UUID> evidence) implements LoopFact {}

    record Accepted(String words, boolean forSponsor) implements LoopFact {}

    record Confirmed(String words) implements LoopFact {}

    record Instructed(String words, Deadline due, UUID child) implements LoopFact {}

    record SentBack(String words) implements LoopFact {}

    record Returned(String words, String clause, UUID properUnit) implements LoopFact {}

    record Reassigned(UUID lead, String words) implements LoopFact {}

    record Arbitrated(UUID lead, String words) implements LoopFact {}

    record ExtensionAsked(Deadline until, String words) implements LoopFact {}

    record ExtensionGranted(Deadline until, String words) implements LoopFact {}

    record ExtensionRefused(String words) implements LoopFact {}

    record Suspended(LocalDate since, String words) implements LoopFact {}

    record Resumed(int workingDays, @Nullable Deadline due, String words) implements LoopFact {}

    record Amended(Terms terms, List<String> changes, boolean signAgain, String words) implements LoopFact {}

    record Reopened(Deadline due, String words) implements LoopFact {}

    /// The calendar has changed, and with it the day on which a counted term ends.
    record Recounted(Deadline before, Deadline due) implements LoopFact {}

    record Cancelled(String words) implements LoopFact {}

    record TakenBack() implements LoopFact {}

    record Reminded(String words) implements LoopFact {}

    record CameNear() implements LoopFact {}

    record FellBehind(String why) implements LoopFact {}

    record FellOverdue() implements LoopFact {}

    /// A file attached to it is out of sight.
    ///
    /// @param unproven no file of the last submission is left
    record EvidenceWithdrawn(UUID file, boolean unproven, String words) implements LoopFact {}

    /// The files that came with it.
    @JsonIgnore
    default List<UUID> files() {
        return switch (this) {
            case Reported reported -> reported.evidence();
            case Submitted submitted -> submitted.evidence();
            default -> List.of();
        };
    }

    /// The stable name in the journal.
    @JsonIgnore
    default String what() {
        return LoopFactNames.of(getClass());
    }
}
