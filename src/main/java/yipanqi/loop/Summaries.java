package yipanqi.loop;

import org.jspecify.annotations.Nullable;

/// Puts names and counted days to loops.
final class Summaries {
    private final Scene scene;

    Summaries(Scene scene) {
        this.scene = scene;
    }

    LoopSummary of(Loop loop) {
        var terms = loop.terms();
        var now = loop.now();
        var chart = scene.chart();
        var origin = loop.origin();
        return new LoopSummary(
                loop.id(),
                loop.number().toString(),
                terms.action(),
                terms.field(),
                terms.lead(),
                chart.nameOf(terms.lead()),
                terms.assisting(),
                terms.assisting().stream().map(chart::nameOf).toList(),
                terms.sponsor(),
                chart.postName(terms.sponsor()),
                terms.verifier(),
                chart.postName(terms.verifier()),
                now.handler,
                chart.postName(now.handler),
                new LoopSummary.Source(origin.kind(), origin.ref(), origin.file(), origin.title()),
                now.stage,
                loop.status(),
                LoopSummary.Due.of(loop.due()),
                terms.isStanding(),
                daysLeft(loop),
                now.progress,
                now.latest,
                now.blocker,
                now.reportedAt,
                loop.issuedAt(),
                now.closedAt,
                now.extensions,
                now.reworks,
                loop.version());
    }

    @Nullable
    Integer daysLeft(Loop loop) {
        var due = loop.due();
        if (due == null || !loop.now().stage.isOpen()) return null;
        var today = scene.today();
        if (!due.hasPassed(scene.local())) return scene.calendar().workingDaysBetween(today, due.day());
        return -Math.max(1, scene.calendar().workingDaysBetween(due.day(), today));
    }
}
