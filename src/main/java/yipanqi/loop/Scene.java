package yipanqi.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.WorkCalendar;
import yipanqi.org.OrgChart;
import yipanqi.org.Post;
import yipanqi.platform.Caller;
import yipanqi.platform.Right;

/// Who asks, when, in which organisation and calendar: all that the rules look at besides the loop.
///
/// @param local the same moment by the office's clock
record Scene(Caller caller, OrgChart chart, WorkCalendar calendar, Instant at, LocalDateTime local, ZoneId office) {

    Scene(Caller caller, OrgChart chart, WorkCalendar calendar, Instant at, ZoneId office) {
        this(caller, chart, calendar, at, at.atZone(office).toLocalDateTime(), office);
    }

    LocalDate today() {
        return local().toLocalDate();
    }

    private Set<UUID> led(Loop loop) {
        return chart.below(loop.terms().lead());
    }

    /// Answers for the lead unit as a whole.
    boolean holdsDuty(Loop loop) {
        return caller.may(Right.UNIT_DUTY)
                && led(loop).contains(caller.unit())
                && caller.sees(loop.terms().lead());
    }

    boolean actsForLead(Loop loop) {
        return holdsDuty(loop) || caller.post().equals(loop.now().handler);
    }

    boolean assists(Loop loop) {
        return caller.may(Right.UNIT_DUTY)
                && loop.terms().assisting().stream()
                        .anyMatch(unit -> caller.sees(unit) && chart.below(unit).contains(caller.unit()));
    }

    boolean isClerk(Loop loop) {
        return caller.may(Right.CLERK) && caller.sees(loop.terms().lead());
    }

    boolean isArbiter(Loop loop) {
        return caller.may(Right.ISSUER) && caller.sees(loop.terms().lead());
    }

    boolean oversees(Loop loop) {
        return isClerk(loop) || isArbiter(loop);
    }

    /// Attached it as this post, or answers for the unit of the post that did.
    boolean answersFor(UUID post) {
        if (caller.post().equals(post)) return true;
        return caller.may(Right.UNIT_DUTY)
                && chart.findPost(post)
                        .filter(it -> chart.below(caller.unit()).contains(it.unitId()))
                        .isPresent();
    }

    boolean isSponsor(Loop loop) {
        return caller.post().equals(loop.terms().sponsor());
    }

    boolean isVerifier(Loop loop) {
        return caller.post().equals(loop.terms().verifier()) && caller.may(Right.VERIFIER);
    }

    /// Clerks, and posts that read over the whole zone.
    boolean readsReports() {
        return caller.may(Right.CLERK)
                || (caller.may(Right.READER) || caller.may(Right.ISSUER) || caller.may(Right.SPONSOR))
                        && caller.scope().size() == chart.units().size();
    }

    /// A post of the caller's own unit, or of one he sees.
    private boolean isBeside(@Nullable UUID post) {
        return post != null
                && chart.findPost(post)
                        .filter(known -> caller.unit().equals(known.unitId()) || caller.sees(known.unitId()))
                        .isPresent();
    }

    /// All posts for which [#isBeside] holds.
    UUID[] besideCaller() {
        return chart.posts().stream().map(Post::id).filter(this::isBeside).toArray(UUID[]::new);
    }

    /// Whether the caller may know of the loop at all. Until its units are told, only clerks and issuers beside the
    /// post that issued it do.
    boolean sees(Loop loop) {
        if (!caller.zone().equals(loop.zone())) return false;
        if (oversees(loop)) return loop.now().told || isBeside(loop.issuer());
        if (!loop.now().told) return false;
        return caller.sees(loop.terms().lead())
                || loop.terms().assisting().stream().anyMatch(caller::sees)
                || caller.posts().contains(loop.terms().verifier())
                || loop.terms().sponsor() != null
                        && caller.posts().contains(loop.terms().sponsor())
                || loop.now().handler != null && caller.posts().contains(loop.now().handler);
    }
}
