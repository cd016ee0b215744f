package yipanqi.loop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.DueClock;

/// What is promised, by whom, until when, with what proof, verified by whom.
///
/// @param action the task in one sentence
/// @param lead the one unit that answers, through its duty post
/// @param sponsor post of the leader who answers for it; null when none
/// @param verifier post outside the lead unit and all below it
/// @param deadlineText the deadline in the source's words, empty when it names none
/// @param due null only for a standing duty
/// @param clock by what `due` was counted (“15个工作日内”) and is counted again when the calendar changes; null
/// where a day was named
/// @param asksSponsor whether the sponsor must add nothing more before it closes
public record Terms(
        String action,
        Field field,
        UUID lead,
        List<UUID> assisting,
        @Nullable UUID sponsor,
        UUID verifier,
        String deadlineText,
        @Nullable Deadline due,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DueClock clock,
        ReportEvery reportEvery,
        String proof,
        boolean asksSponsor) {
    public static final int LONGEST_ACTION = 1_000;

    public Terms {
        action = action.strip();
        if (action.isEmpty() || action.length() > LONGEST_ACTION)
            throw LoopProblem.ACTION_LENGTH.because(LONGEST_ACTION);
        assisting = List.copyOf(assisting);
        if (assisting.contains(lead)) throw LoopProblem.LEAD_ASSISTS_ITSELF.because();
        if (asksSponsor && sponsor == null) throw LoopProblem.SPONSOR_MISSING.because();
        if (due == null && reportEvery == ReportEvery.NONE) throw LoopProblem.STANDING_NEEDS_REPORTS.because();
    }

    /// 长期坚持: never done, reported period by period until revoked.
    @JsonIgnore
    public boolean isStanding() {
        return due == null;
    }

    Terms ledBy(UUID unit) {
        return new Terms(
                action,
                field,
                unit,
                assisting.stream().filter(other -> !other.equals(unit)).toList(),
                sponsor,
                verifier,
                deadlineText,
                due,
                clock,
                reportEvery,
                proof,
                asksSponsor);
    }

    /// Another day by somebody's word: it is no longer counted.
    Terms dueBy(Deadline other) {
        return due(other, null);
    }

    /// The same term, counted by another calendar.
    Terms recounted(Deadline other) {
        return due(other, clock);
    }

    /// The same term after it stood still for so many working days.
    Terms rested(int workingDays, Deadline moved) {
        return due(moved, clock == null ? null : clock.suspendedFor(workingDays));
    }

    private Terms due(Deadline other, @Nullable DueClock counted) {
        return new Terms(
                action,
                field,
                lead,
                assisting,
                sponsor,
                verifier,
                deadlineText,
                other,
                counted,
                reportEvery,
                proof,
                asksSponsor);
    }
}
