package yipanqi.loop;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.platform.Given;

/// What somebody asks a loop to do; [MoveKind] says who may and when.
public sealed interface Move {
    record Sign() implements Move {}

    record Hand(UUID postId, @Nullable String words) implements Move {
        public Hand {
            postId = Given.present(postId, "接办岗位");
        }
    }

    /// @param progress percent done, null when nothing measurable is reported
    /// @param blocker what stands in the way, empty when nothing does
    /// @param coordination what others have to help with; `nextSteps` what comes next
    record Report(
            String words,
            @Nullable Integer progress,
            @Nullable String blocker,
            @Nullable String coordination,
            @Nullable String nextSteps,
            @Nullable List<UUID> evidence)
            implements Move {
        public Report {
            Given.each(evidence, "附件编号");
        }
    }

    record Submit(String words, List<UUID> evidence) implements Move {
        public Submit {
            Given.each(evidence, "附件编号");
        }
    }

    record Accept(@Nullable String words) implements Move {}

    record Confirm(@Nullable String words) implements Move {}

    record Instruct(String words, Deadline due) implements Move {}

    record SendBack(String words) implements Move {}

    record Return(String words, String clause, UUID unitId) implements Move {}

    record Reassign(UUID unitId, @Nullable String words) implements Move {
        public Reassign {
            unitId = Given.present(unitId, "责任单位");
        }
    }

    record Arbitrate(UUID unitId, String words) implements Move {
        public Arbitrate {
            unitId = Given.present(unitId, "责任单位");
        }
    }

    record AskExtension(Deadline until, String words) implements Move {
        public AskExtension {
            until = Given.present(until, "新的期限");
        }
    }

    record GrantExtension(
            @Nullable Deadline until, @Nullable String words) implements Move {}

    record RefuseExtension(String words) implements Move {}

    record Suspend(String words) implements Move {}

    record Resume(@Nullable String words) implements Move {}

    /// Only the named terms change; null leaves one as it is. The lead changes by return and reassignment
    /// only.
    record Amend(
            @Nullable String action,
            @Nullable Deadline due,
            @Nullable List<UUID> assistingUnitIds,
            @Nullable UUID sponsorPostId,
            @Nullable UUID verifierPostId,
            @Nullable ReportEvery reportEvery,
            @Nullable String proof,
            String words)
            implements Move {
        public Amend {
            Given.each(assistingUnitIds, "配合单位");
        }
    }

    record Reopen(String words, Deadline due) implements Move {}

    record Cancel(String words) implements Move {}

    record Remind(@Nullable String words) implements Move {}
}
