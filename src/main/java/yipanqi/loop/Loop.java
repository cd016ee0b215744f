package yipanqi.loop;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// One promise and where it stands. Immutable: [#after] gives the next one, and nothing else changes it.
///
/// @param version the number of facts folded in
/// @param group shared by the loops issued from one directive
/// @param issuer the post that issued it; null for the clockwork, and for loops from before it was kept
/// @param parent the loop whose sponsor's new instruction opened this one
record Loop(
        UUID zone,
        UUID id,
        long version,
        LoopNumber number,
        UUID group,
        @Nullable UUID parent,
        Origin origin,
        Instant issuedAt,
        @Nullable UUID issuer,
        Terms terms,
        Standing now) {

    /// How long an issue can be taken back; until then no unit is told (seconds).
    static final int TAKE_BACK_SECONDS = 60;

    static Loop opened(UUID zone, UUID id, LoopFact.Opened fact, Instant at, @Nullable UUID issuer) {
        var standing = new Standing(fact.atOnce() ? at : at.plusSeconds(TAKE_BACK_SECONDS));
        standing.told = fact.atOnce();
        return new Loop(
                zone,
                id,
                1,
                fact.number(),
                fact.group(),
                fact.parent(),
                fact.origin(),
                at,
                issuer,
                fact.terms(),
                standing);
    }

    /// The loop after one more fact.
    ///
    /// @param person who did it; null for the clockwork
    Loop after(LoopFact fact, Instant at, @Nullable UUID person, ZoneId office) {
        var next = now.copy();
        var nextTerms = terms;
        switch (fact) {
            case LoopFact.Opened _ -> throw new IllegalStateException("opened twice");
            case LoopFact.Signed _ -> {
                next.stage = Stage.UNDER_WAY;
                next.signedAt = at;
                if (next.light == Light.BEHIND) next.light = Light.ON_TRACK;
            }
            case LoopFact.HandedOn handed -> next.handler = handed.to();
            case LoopFact.Reported reported -> report(next, reported, at);
            case LoopFact.Submitted submitted -> {
                next.stage = Stage.SUBMITTED;
                next.submittedAt = at;
                next.submittedBy = person;
                next.unproven = false;
                next.latest = submitted.words();
                next.extensionUntil = null;
                next.late = isLate(at, office);
            }
            case LoopFact.Accepted accepted -> {
                if (accepted.forSponsor()) next.stage = Stage.ACCEPTED;
                else close(next, at);
            }
            case LoopFact.Confirmed _, LoopFact.Instructed _ -> close(next, at);
            case LoopFact.SentBack _ -> {
                next.stage = Stage.UNDER_WAY;
                next.reworks++;
                next.resumedAt = at;
                next.late = false;
                next.light = Light.ON_TRACK;
            }
            case LoopFact.Cancelled _, LoopFact.TakenBack _ -> {
                next.stage = Stage.CANCELLED;
                next.closedAt = at;
            }
            case LoopFact.Reopened reopened -> {
                nextTerms = terms.dueBy(reopened.due());
                next.stage = Stage.UNDER_WAY;
                next.closedAt = null;
                next.late = false;
                next.reopens++;
                next.resumedAt = at;
                next.newCycle();
            }
            case LoopFact.Amended amended -> {
                nextTerms = amended.terms();
                if (amended.signAgain()) next.toldAgain(at);
            }
            case LoopFact.Reassigned reassigned -> {
                nextTerms = terms.ledBy(reassigned.lead());
                next.toldAgain(at);
            }
            case LoopFact.Arbitrated arbitrated -> {
                nextTerms = terms.ledBy(arbitrated.lead());
                next.toldAgain(at);
                next.arbitrated = true;
            }
            case LoopFact.ExtensionGranted granted -> {
                nextTerms = terms.dueBy(granted.until());
                next.newCycle();
                next.extensions++;
            }
            case LoopFact.Resumed resumed -> {
                if (resumed.due() != null) nextTerms = terms.rested(resumed.workingDays(), resumed.due());
                next.suspendedSince = null;
                next.resumedAt = at;
                next.newCycle();
            }
            case LoopFact.Recounted recounted -> {
                nextTerms = terms.recounted(recounted.due());
                recount(next, recounted.due(), office);
            }
            case LoopFact.Told _,
                    LoopFact.Returned _,
                    LoopFact.ExtensionAsked _,
                    LoopFact.ExtensionRefused _,
                    LoopFact.Suspended _,
                    LoopFact.Reminded _,
                    LoopFact.CameNear _,
                    LoopFact.FellBehind _,
                    LoopFact.FellOverdue _,
                    LoopFact.EvidenceWithdrawn _ -> beside(next, fact);
        }
        return new Loop(zone, id, version + 1, number, group, parent, origin, issuedAt, issuer, nextTerms, next);
    }

    private static void beside(Standing next, LoopFact fact) {
        switch (fact) {
            case LoopFact.Told _ -> next.told = true;
            case LoopFact.Returned(var words, var clause, var unit) -> {
                next.returned = true;
                next.returns++;
                next.returnWords = words;
                next.returnClause = clause;
                next.properUnit = unit;
            }
            case LoopFact.ExtensionAsked(var until, var words) -> {
                next.extensionUntil = until;
                next.extensionWords = words;
            }
            case LoopFact.ExtensionRefused _ -> next.extensionUntil = null;
            case LoopFact.Suspended(var since, var words) -> {
                next.suspendedSince = since;
                next.suspensionWords = words;
            }
            case LoopFact.CameNear _ -> next.light = Light.NEAR_DUE;
            case LoopFact.FellBehind _ -> next.light = Light.BEHIND;
            case LoopFact.FellOverdue _ -> next.light = Light.OVERDUE;
            case LoopFact.EvidenceWithdrawn withdrawn -> next.unproven |= withdrawn.unproven();
            default -> {}
        }
    }

    private static void report(Standing next, LoopFact.Reported reported, Instant at) {
        next.latest = reported.words();
        next.blocker = reported.blocker();
        next.coordination = Objects.requireNonNullElse(reported.coordination(), "");
        next.nextSteps = Objects.requireNonNullElse(reported.nextSteps(), "");
        if (reported.progress() != null) next.progress = reported.progress();
        next.reportedAt = at;
        if (next.light == Light.BEHIND) next.light = Light.ON_TRACK;
    }

    /// The ladder climbs anew from where the deadline is now; who submitted meanwhile may have been in time.
    private static void recount(Standing next, Deadline due, ZoneId office) {
        if (next.light == Light.NEAR_DUE || next.light == Light.OVERDUE) next.light = Light.ON_TRACK;
        if (next.submittedAt != null && (next.stage == Stage.SUBMITTED || next.stage == Stage.ACCEPTED))
            next.late = due.hasPassed(next.submittedAt.atZone(office).toLocalDateTime());
    }

    private static void close(Standing next, Instant at) {
        next.stage = Stage.CLOSED;
        next.closedAt = at;
        next.light = Light.ON_TRACK;
    }

    private boolean isLate(Instant at, ZoneId office) {
        return terms.due() != null && terms.due().hasPassed(at.atZone(office).toLocalDateTime());
    }

    Status status() {
        return switch (now.stage) {
            case CANCELLED -> Status.CANCELLED;
            case CLOSED -> now.late ? Status.DONE_LATE : Status.DONE_ON_TIME;
            case SUBMITTED, ACCEPTED -> Status.WAITING;
            case ISSUED, UNDER_WAY -> openStatus();
        };
    }

    private Status openStatus() {
        if (now.suspendedSince != null) return Status.SUSPENDED;
        return switch (now.light) {
            case ON_TRACK -> now.stage == Stage.ISSUED ? Status.NOT_STARTED : Status.ON_TRACK;
            case NEAR_DUE -> Status.NEAR_DUE;
            case BEHIND -> Status.BEHIND;
            case OVERDUE -> Status.OVERDUE;
        };
    }

    @Nullable
    Deadline due() {
        return terms.due();
    }
}
