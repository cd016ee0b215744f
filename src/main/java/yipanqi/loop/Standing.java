package yipanqi.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// Where a loop stands: its stage and the facts beside the stage. Mutable while [Loop#after] folds one fact
/// into a copy; never seen outside this package.
final class Standing {
    Stage stage = Stage.ISSUED;
    Light light = Light.ON_TRACK;

    @Nullable
    UUID handler;

    @Nullable
    Integer progress;

    String latest = "";
    String blocker = "";
    String coordination = "";
    String nextSteps = "";

    @Nullable
    Instant reportedAt;

    boolean told;
    Instant toldAt;

    @Nullable
    Instant signedAt;

    /// When work began again after it was sent back, suspended or closed.
    @Nullable
    Instant resumedAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    UUID submittedBy;

    @Nullable
    Instant closedAt;

    boolean late;
    boolean returned;
    int returns;
    boolean arbitrated;
    String returnWords = "";
    String returnClause = "";

    @Nullable
    UUID properUnit;

    @Nullable
    Deadline extensionUntil;

    String extensionWords = "";
    int extensions;

    @Nullable
    LocalDate suspendedSince;

    String suspensionWords = "";
    int reworks;
    int reopens;

    /// Every file of the last submission has been withdrawn.
    boolean unproven;

    Standing(Instant toldAt) {
        this.toldAt = toldAt;
    }

    Standing copy() {
        var copy = new Standing(toldAt);
        copy.stage = stage;
        copy.light = light;
        copy.handler = handler;
        copy.progress = progress;
        copy.latest = latest;
        copy.blocker = blocker;
        copy.coordination = coordination;
        copy.nextSteps = nextSteps;
        copy.reportedAt = reportedAt;
        copy.told = told;
        copy.signedAt = signedAt;
        copy.resumedAt = resumedAt;
        copy.submittedAt = submittedAt;
        copy.submittedBy = submittedBy;
        copy.closedAt = closedAt;
        copy.late = late;
        copy.returned = returned;
        copy.returns = returns;
        copy.arbitrated = arbitrated;
        copy.returnWords = returnWords;
        copy.returnClause = returnClause;
        copy.properUnit = properUnit;
        copy.extensionUntil = extensionUntil;
        copy.extensionWords = extensionWords;
        copy.extensions = extensions;
        copy.suspendedSince = suspendedSince;
        copy.suspensionWords = suspensionWords;
        copy.reworks = reworks;
        copy.reopens = reopens;
        copy.unproven = unproven;
        return copy;
    }

    /// A new deadline or lead begins a new cycle: every rung of the ladder may be told again.
    void newCycle() {
        light = Light.ON_TRACK;
        extensionUntil = null;
        extensionWords = "";
    }

    void toldAgain(Instant at) {
        stage = Stage.ISSUED;
        toldAt = at;
        signedAt = null;
        resumedAt = null;
        handler = null;
        returned = false;
        newCycle();
    }
}
