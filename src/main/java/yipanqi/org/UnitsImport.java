package yipanqi.org;

import java.util.List;
import org.springframework.stereotype.Service;
import yipanqi.document.LedgerSheet;
import yipanqi.journal.Journal;
import yipanqi.org.ImportedUnit.Effect;
import yipanqi.platform.Caller;

/// The door for a spreadsheet of units: taken in as a whole or, when a row is refused, not at all.
@Service
public class UnitsImport {
    private final SheetImport sheets;
    private final OrgCharts charts;
    private final UnitStore units;
    private final PostStore posts;
    private final Journal journal;

    UnitsImport(SheetImport sheets, OrgCharts charts, UnitStore units, PostStore posts, Journal journal) {
        this.sheets = sheets;
        this.charts = charts;
        this.units = units;
        this.posts = posts;
        this.journal = journal;
    }

    /// What became of the rows.
    public record Result(List<ImportedUnit> rows) {
        public Result {
            rows = List.copyOf(rows);
        }

        public long count(Effect effect) {
            return rows.stream().filter(row -> row.effect() == effect).count();
        }

        public long bad() {
            return rows.stream().filter(row -> !row.errors().isEmpty()).count();
        }
    }

    /// What taking these rows in would do; it holds nobody up.
    public Result preview(Caller caller, byte[] xlsx) {
        var sheet = sheets.read(xlsx, UnitsLedger.COLUMNS);
        return result(sheet, new UnitPlan(charts.chart(caller.zone()), caller, sheet));
    }

    public byte[] marked(Caller caller, byte[] xlsx) {
        return sheets.marked(xlsx, UnitsLedger.COLUMNS, preview(caller, xlsx).rows());
    }

    public Result take(Caller caller, byte[] xlsx) {
        var sheet = sheets.read(xlsx, UnitsLedger.COLUMNS);
        return sheets.take(() -> {
            var plan = new UnitPlan(charts.change(caller.zone()), caller, sheet);
            var result = result(sheet, plan);
            if (result.bad() > 0) throw OrgProblem.ROWS_REFUSED.because(result.bad());
            write(caller, plan.units());
            return result;
        });
    }

    private void write(Caller caller, List<PlannedUnit> planned) {
        var zone = caller.zone();
        units.insert(
                zone,
                planned.stream()
                        .filter(PlannedUnit::isNew)
                        .map(PlannedUnit::unit)
                        .toList());
        posts.insert(
                zone, planned.stream().flatMap(unit -> unit.newPost().stream()).toList());
        var changed = planned.stream()
                .filter(PlannedUnit::changes)
                .map(PlannedUnit::unit)
                .toList();
        if (units.update(zone, changed) < changed.size())
            throw new IllegalStateException("the chart was locked, yet a unit has changed");
        journal.append(
                caller, planned.stream().flatMap(unit -> unit.facts().stream()).toList());
    }

    private Result result(LedgerSheet sheet, UnitPlan plan) {
        return new Result(
                sheet.rows().stream().map(row -> imported(sheet, row, plan)).toList());
    }

    private ImportedUnit imported(LedgerSheet sheet, LedgerSheet.Row row, UnitPlan plan) {
        var became = plan.unit(row.number());
        return new ImportedUnit(
                row.number(),
                row.words(UnitsLedger.NAME),
                row.words(UnitsLedger.PARENT),
                became.map(PlannedUnit::effect).orElse(Effect.NONE),
                became.map(PlannedUnit::changedColumns).orElse(List.of()),
                became.map(plan::movedFrom).orElse(""),
                sheets.faults(sheet, row, plan.refusals(row.number())));
    }
}
