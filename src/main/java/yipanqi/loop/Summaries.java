package yipanqi.loop;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// Puts names and counted days to loops: to rows of the register, which hold no more than it shows, and to
/// whole loops.
final class Summaries {
    /// What [#read] takes from `loop.loop l`.
    static final String SELECT = """
            l.id, l.year, l.number, l.part, l.action, l.field, l.lead, l.assisting, l.sponsor, l.verifier, l.handler,
            l.origin_kind, l.origin_ref, l.origin_file, l.origin_title, l.stage, l.status, l.due, l.progress, l.latest,
            l.blocker, l.coordination, l.next_steps, l.reported_at, l.issued_at, l.closed_at, l.extensions, l.reworks, l.version""";

    private final Scene scene;

    Summaries(Scene scene) {
        this.scene = scene;
    }

    /// @param first where the columns of [#SELECT] begin, counted from 1
    LoopSummary read(ResultSet row, int first) throws SQLException {
        var cells = new Cells(row, first);
        var chart = scene.chart();
        var id = cells.id();
        var number = new LoopNumber(cells.whole(), cells.whole(), cells.whole());
        var action = cells.text();
        var field = Field.ofCode(cells.text());
        var lead = cells.id();
        var assisting = cells.ids();
        var sponsor = cells.idOrNull();
        var verifier = cells.id();
        var handler = cells.idOrNull();
        var source = new LoopSummary.Source(cells.text(), cells.id(), cells.idOrNull(), cells.text());
        var stage = Stage.valueOf(cells.text());
        var status = Status.ofCode(cells.text());
        var due = cells.deadline();
        return new LoopSummary(
                id,
                number.toString(),
                action,
                field,
                lead,
                chart.nameOf(lead),
                assisting,
                assisting.stream().map(chart::nameOf).toList(),
                sponsor,
                chart.postName(sponsor),
                verifier,
                chart.postName(verifier),
                handler,
                chart.postName(handler),
                source,
                stage,
                status,
                LoopSummary.Due.of(due),
                due == null,
                daysLeft(due, stage),
                cells.wholeOrNull(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.instantOrNull(),
                cells.instant(),
                cells.instantOrNull(),
                cells.whole(),
                cells.whole(),
                cells.large());
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
                daysLeft(loop.due(), now.stage),
                now.progress,
                now.latest,
                now.blocker,
                now.coordination,
                now.nextSteps,
                now.reportedAt,
                loop.issuedAt(),
                now.closedAt,
                now.extensions,
                now.reworks,
                loop.version());
    }

    private @Nullable Integer daysLeft(@Nullable Deadline due, Stage stage) {
        if (due == null || !stage.isOpen()) return null;
        var today = scene.today();
        if (!due.hasPassed(scene.local())) return scene.calendar().workingDaysBetween(today, due.day());
        return -Math.max(1, scene.calendar().workingDaysBetween(due.day(), today));
    }
}
