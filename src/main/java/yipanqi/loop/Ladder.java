package yipanqi.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.WorkCalendar;

/// The ladder of an open loop: near its deadline, behind, overdue. Each rung is told once in a cycle; the
/// next moment at which one can come is the loop's alarm.
///
/// Behind (滞后) is a loop that nobody signed within a working day, whose report is not in on its day, or
/// whose last reported progress lags the share of time gone by more than 30 points.
final class Ladder {
    static final int NEAR_WORKING_DAYS = 5;
    private static final int LAG_POINTS = 30;

    private final WorkCalendar calendar;
    private final ZoneId office;

    Ladder(WorkCalendar calendar, ZoneId office) {
        this.calendar = calendar;
        this.office = office;
    }

    /// The rung that has come at `at` and was not told yet; empty when none.
    Optional<LoopFact> rung(Loop loop, Instant at) {
        if (!climbs(loop)) return Optional.empty();
        if (!loop.now().told)
            return at.isBefore(loop.now().toldAt) ? Optional.empty() : Optional.of(new LoopFact.Told());
        var light = loop.now().light;
        var due = loop.due();
        if (due != null && due.hasPassed(local(at)))
            return light == Light.OVERDUE ? Optional.empty() : Optional.of(new LoopFact.FellOverdue());
        if (light.compareTo(Light.BEHIND) < 0) {
            var why = whyBehind(loop, at);
            if (why != null) return Optional.of(new LoopFact.FellBehind(why));
        }
        if (light == Light.ON_TRACK && due != null && !at.isBefore(nearFrom(loop, due)))
            return Optional.of(new LoopFact.CameNear());
        return Optional.empty();
    }

    /// When to look again; null when nothing can come by time alone.
    @Nullable
    Instant alarm(Loop loop) {
        if (!climbs(loop)) return null;
        if (!loop.now().told) return loop.now().toldAt;
        var light = loop.now().light;
        var due = loop.due();
        Instant next = due == null || light == Light.OVERDUE ? null : instant(due);
        if (light == Light.ON_TRACK && due != null) next = earlier(next, nearFrom(loop, due));
        if (light.compareTo(Light.BEHIND) < 0) {
            if (loop.now().stage == Stage.ISSUED) next = earlier(next, instant(signBy(loop)));
            var report = reportBy(loop);
            if (report != null) next = earlier(next, instant(report));
            var lagging = laggingFrom(loop);
            if (lagging != null) next = earlier(next, lagging);
        }
        return next;
    }

    private static boolean climbs(Loop loop) {
        var now = loop.now();
        return (now.stage == Stage.ISSUED || now.stage == Stage.UNDER_WAY)
                && now.suspendedSince == null
                && !now.returned;
    }

    private @Nullable String whyBehind(Loop loop, Instant at) {
        if (loop.now().stage == Stage.ISSUED) return signBy(loop).hasPassed(local(at)) ? "未按时签收" : null;
        var report = reportBy(loop);
        if (report != null && report.hasPassed(local(at))) return "未按时报告";
        var lagging = laggingFrom(loop);
        return lagging == null || at.isBefore(lagging) ? null : "进度落后";
    }

    /// The first day on which reported progress lags the share of working days gone by more than
    /// [#LAG_POINTS]; null when it never does before the deadline, or nothing was reported.
    private @Nullable Instant laggingFrom(Loop loop) {
        var due = loop.due();
        var progress = loop.now().progress;
        if (due == null || progress == null || loop.now().stage != Stage.UNDER_WAY) return null;
        var start = date(loop.issuedAt());
        int all = calendar.workingDaysBetween(start, due.day());
        int gone = Math.ceilDiv((progress + LAG_POINTS + 1) * all, 100);
        if (all <= 0 || gone > all) return null;
        return calendar.plusWorkingDays(start, gone).atStartOfDay(office).toInstant();
    }

    /// Receipt within one working day after the unit was told (8.3).
    Deadline signBy(Loop loop) {
        return Deadline.endOf(calendar.plusWorkingDays(date(loop.now().toldAt), 1));
    }

    @Nullable
    Deadline reportBy(Loop loop) {
        if (loop.now().stage != Stage.UNDER_WAY) return null;
        var since = latest(loop.now().signedAt, loop.now().reportedAt, loop.now().resumedAt);
        var next = since == null ? null : loop.terms().reportEvery().next(date(since));
        return next == null ? null : Deadline.endOf(calendar.workingDayFrom(next));
    }

    /// From the day on which at most [#NEAR_WORKING_DAYS] working days are left; a shorter budget is near
    /// from its last third on.
    private Instant nearFrom(Loop loop, Deadline due) {
        int all = calendar.workingDaysBetween(date(loop.issuedAt()), due.day());
        int near = Math.min(NEAR_WORKING_DAYS, Math.max(1, all / 3));
        return calendar.plusWorkingDays(due.day(), -near).atStartOfDay(office).toInstant();
    }

    private Instant instant(Deadline deadline) {
        return deadline.at().atZone(office).toInstant();
    }

    private LocalDateTime local(Instant at) {
        return at.atZone(office).toLocalDateTime();
    }

    private LocalDate date(Instant at) {
        return local(at).toLocalDate();
    }

    private static @Nullable Instant latest(@Nullable Instant... moments) {
        return Stream.of(moments)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static Instant earlier(@Nullable Instant a, Instant b) {
        return a == null || b.isBefore(a) ? b : a;
    }
}
