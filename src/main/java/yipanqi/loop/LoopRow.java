package yipanqi.loop;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads a row of `loop.loop`, selected by [LoopColumns#SELECT], in the order of the columns there.
final class LoopRow {
    private LoopRow() {}

    static Loop read(ResultSet row, int ignored) throws SQLException {
        return from(row, 1);
    }

    /// @param first where the loop's columns begin, counted from 1
    static Loop from(ResultSet row, int first) throws SQLException {
        var cells = new Cells(row, first);
        var zone = cells.id();
        var id = cells.id();
        var number = new LoopNumber(cells.whole(), cells.whole(), cells.whole());
        var group = cells.id();
        var parent = cells.idOrNull();
        var origin = new Origin(
                cells.text(), cells.id(), cells.idOrNull(), cells.text(), cells.text(), cells.whole(), cells.whole());
        var issuedAt = cells.instant();
        var issuer = cells.idOrNull();
        long version = cells.large();
        return new Loop(
                zone, id, version, number, group, parent, origin, issuedAt, issuer, terms(cells), standing(cells));
    }

    private static Terms terms(Cells cells) throws SQLException {
        return new Terms(
                cells.text(),
                Field.ofCode(cells.text()),
                cells.id(),
                cells.ids(),
                cells.idOrNull(),
                cells.id(),
                cells.text(),
                cells.deadline(),
                cells.clock(),
                ReportEvery.valueOf(cells.text()),
                cells.text(),
                cells.truth());
    }

    private static Standing standing(Cells cells) throws SQLException {
        var stage = Stage.valueOf(cells.text());
        var light = Light.valueOf(cells.text());
        cells.skip(); // the status follows from the rest
        var handler = cells.idOrNull();
        var progress = cells.wholeOrNull();
        var latest = cells.text();
        var blocker = cells.text();
        var coordination = cells.text();
        var nextSteps = cells.text();
        var reportedAt = cells.instantOrNull();
        boolean told = cells.truth();
        var now = new Standing(cells.instant());
        now.stage = stage;
        now.light = light;
        now.handler = handler;
        now.progress = progress;
        now.latest = latest;
        now.blocker = blocker;
        now.coordination = coordination;
        now.nextSteps = nextSteps;
        now.reportedAt = reportedAt;
        now.told = told;
        now.signedAt = cells.instantOrNull();
        now.resumedAt = cells.instantOrNull();
        now.submittedAt = cells.instantOrNull();
        now.submittedBy = cells.idOrNull();
        now.closedAt = cells.instantOrNull();
        now.late = cells.truth();
        now.returned = cells.truth();
        now.returns = cells.whole();
        now.arbitrated = cells.truth();
        now.returnWords = cells.text();
        now.returnClause = cells.text();
        now.properUnit = cells.idOrNull();
        now.extensionUntil = cells.deadline();
        now.extensionWords = cells.text();
        now.extensions = cells.whole();
        now.suspendedSince = cells.day();
        now.suspensionWords = cells.text();
        now.reworks = cells.whole();
        now.reopens = cells.whole();
        now.unproven = cells.truth();
        return now;
    }
}
