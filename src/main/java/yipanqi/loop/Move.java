package yipanqi.loop;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// What somebody asks a loop to do; [MoveKind] says who may and when.
public sealed interface Move {
    record Sign() implements Move {}

    record Hand(UUID postId, @Nullable String words) implements Move {}

    /// @param progress percent done, null when nothing measurable is reported
    /// @param blocker what stands in the way, empty when nothing does
    record Report(
            String words, @Nullable Integer progress, @Nullable String blocker, @Nullable List<UUID> evidence)
            implements Move {}

    record Submit(String words, List<UUID> evidence) implements Move {}

    record Accept(@Nullable String words) implements Move {}

    record Confirm(@Nullable String words) implements Move {}

    record Instruct(String words, Deadline due) implements Move {}

    record SendBack(String words) implements Move {}

    record Return(String words, String clause, UUID unitId) implements Move {}

    record Reassign(UUID unitId, @Nullable String words) implements Move {}

    record Arbitrate(UUID unitId, String words) implements Move {}

    record AskExtension(Deadline until, String words) implements Move {}

    record GrantExtension(@Nullable Deadline until, @Nullable String words) implements Move {}

    record RefuseExtension(String words) implements Move {}

    record Suspend(String words) implements Move {}

    record Resume(@Nullable String words) implements Move {}

    /// Only the named terms change; null leaves one as it is. The lead changes by return and reassignment only.
    record Amend(
            @Nullable String action,
            @Nullable Deadline due,
            @Nullable List<UUID> assistingUnitIds,
            @Nullable UUID sponsorPostId,
            @Nullable UUID verifierPostId,
            @Nullable ReportEvery reportEvery,
            @Nullable String proof,
            String words)
            implements Move {}

    record Reopen(String words, Deadline due) implements Move {}

    record Cancel(String words) implements Move {}

    record Remind(@Nullable String words) implements Move {}
}
