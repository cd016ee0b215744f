package yipanqi.meeting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.loop.Field;
import yipanqi.loop.ReportEvery;
import yipanqi.loop.Terms;

/// A directive as a clerk wants it.
///
/// @param due null for a standing duty, or while nobody knows
public record EditDirective(
        int version,
        String action,
        List<Named> responsible,
        List<Named> assisting,
        @Nullable Deadline due,
        boolean standing,
        Field field,
        DirectiveKind kind,
        @Nullable UUID sponsor,
        @Nullable UUID verifier,
        boolean asksSponsor,
        Mode mode,
        ReportEvery reportEvery,
        String proof) {
    public EditDirective {
        action = action.strip();
        proof = proof.strip();
        responsible = List.copyOf(responsible);
        assisting = List.copyOf(assisting);
        if (action.isEmpty() || action.length() > Terms.LONGEST_ACTION)
            throw MeetingProblem.ACTION_LENGTH.because(Terms.LONGEST_ACTION);
        if (proof.length() > Desk.LONGEST_WORDS) throw MeetingProblem.WORDS_LENGTH.because(Desk.LONGEST_WORDS);
        if (responsible.size() + assisting.size() > 200) throw MeetingProblem.TOO_MANY_PICKED.because(200);
    }

    /// What was shown as usual and left alone stays usual: it moves on when units or words change.
    Directive applied(Directive before, Today today, Touch by) {
        var shown = Outlook.of(before, today);
        var kindNow = standing ? DirectiveKind.STANDING : kind == DirectiveKind.STANDING ? DirectiveKind.TASK : kind;
        var dueNow = standing ? null : due;
        boolean sameDue = Objects.equals(dueNow, before.due()) && standing == before.isStanding();
        var naming = today.naming();
        return new Directive(
                before.id(),
                before.article(),
                before.version() + 1,
                before.start(),
                before.end(),
                action,
                responsible.stream()
                        .map(it -> naming.chosen(it.name(), it.picked()))
                        .toList(),
                assisting.stream()
                        .map(it -> naming.chosen(it.name(), it.picked()))
                        .toList(),
                before.toldApart(),
                before.deadlineText(),
                dueNow,
                sameDue ? before.dueFrom() : DueFrom.PERSON,
                field,
                kindNow,
                sponsor,
                Objects.equals(verifier, shown.verifier()) ? before.verifier() : verifier,
                asksSponsor && sponsor != null,
                mode == shown.mode() ? before.mode() : mode,
                reportEvery == shown.reportEvery() ? before.reportEvery() : reportEvery,
                proof,
                before.state(),
                before.why(),
                before.mergedInto(),
                by);
    }
}
