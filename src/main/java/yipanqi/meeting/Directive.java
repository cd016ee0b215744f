package yipanqi.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.loop.Field;
import yipanqi.loop.ReportEvery;

/// What a meeting says must be done: proposed by the reader, decided by a clerk.
///
/// @param start with `end` the place of its exact words in the repaired text
/// @param toldApart the text itself says who leads and who assists
/// @param verifier null while the usual one is right; so are `mode` and `reportEvery`
/// @param why the reason of a rejection, else empty
/// @param mergedInto the directive in which this one lives on
record Directive(
        UUID id,
        int article,
        int version,
        int start,
        int end,
        String action,
        List<Named> responsible,
        List<Named> assisting,
        boolean toldApart,
        String deadlineText,
        @Nullable Deadline due,
        DueFrom dueFrom,
        Field field,
        DirectiveKind kind,
        @Nullable UUID sponsor,
        @Nullable UUID verifier,
        boolean asksSponsor,
        @Nullable Mode mode,
        @Nullable ReportEvery reportEvery,
        String proof,
        DirectiveState state,
        String why,
        @Nullable UUID mergedInto,
        Touch touch) {
    Directive {
        responsible = List.copyOf(responsible);
        assisting = List.copyOf(assisting);
    }

    /// Words in which nothing was found but themselves.
    static Directive bare(UUID id, int article, Stretch words, String quote, Touch by) {
        return new Directive(
                id,
                article,
                1,
                words.start(),
                words.end(),
                quote,
                List.of(),
                List.of(),
                false,
                "",
                null,
                DueFrom.TEXT,
                Field.OTHER,
                DirectiveKind.TASK,
                null,
                null,
                false,
                null,
                null,
                "",
                DirectiveState.PROPOSED,
                "",
                null,
                by);
    }

    /// Its number on the desk: its place in the text among those that were not merged into another.
    static int number(List<Directive> all, Directive one) {
        var before = all.stream().takeWhile(it -> it != one);
        return 1 + (int) before.filter(it -> !it.is(DirectiveState.MERGED)).count();
    }

    boolean is(DirectiveState wanted) {
        return state == wanted;
    }

    boolean isStanding() {
        return kind == DirectiveKind.STANDING;
    }

    boolean meets(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    Directive decided(DirectiveState next, String reason, Touch by) {
        return copy(article, version + 1, start, end, action, due, next, reason, null, by);
    }

    /// A person picked it: whatever the reader thinks of its words, somebody has to decide.
    Directive proposed() {
        return copy(article, version, start, end, action, due, DirectiveState.PROPOSED, "", null, touch);
    }

    Directive mergedInto(UUID survivor, Touch by) {
        return copy(article, version + 1, start, end, action, due, DirectiveState.MERGED, "", survivor, by);
    }

    /// The same proposal with another day.
    Directive due(@Nullable Deadline other) {
        return copy(article, version, start, end, action, other, state, why, mergedInto, touch);
    }

    Directive dueBy(@Nullable Deadline other, Touch by) {
        return copy(article, version + 1, start, end, action, other, state, why, mergedInto, by);
    }

    /// The same proposal in another article, or at another place of the text.
    Directive in(int otherArticle, Stretch place) {
        return copy(otherArticle, version, place.start(), place.end(), action, due, state, why, mergedInto, touch);
    }

    private Directive copy(
            int otherArticle,
            int nextVersion,
            int newStart,
            int newEnd,
            String newAction,
            @Nullable Deadline newDue,
            DirectiveState next,
            String reason,
            @Nullable UUID survivor,
            Touch by) {
        return new Directive(
                id,
                otherArticle,
                nextVersion,
                newStart,
                newEnd,
                newAction,
                responsible,
                assisting,
                toldApart,
                deadlineText,
                newDue,
                dueFrom,
                field,
                kind,
                sponsor,
                verifier,
                asksSponsor,
                mode,
                reportEvery,
                proof,
                next,
                reason,
                survivor,
                by);
    }
}
