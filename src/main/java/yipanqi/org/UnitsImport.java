package yipanqi.org;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import yipanqi.document.LedgerSheet;
import yipanqi.org.ImportedUnit.Effect;
import yipanqi.platform.Caller;
import yipanqi.platform.Reason;

/// The door for a spreadsheet of units: taken in as a whole or, when a row is refused, not at all.
@Service
public class UnitsImport {
    private final UnitRows rows;
    private final SheetImport sheets;
    private final OrgCharts charts;

    UnitsImport(UnitRows rows, SheetImport sheets, OrgCharts charts) {
        this.rows = rows;
        this.sheets = sheets;
        this.charts = charts;
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

    /// What taking these rows in would do.
    public Result preview(Caller caller, byte[] xlsx) {
        var sheet = sheets.read(xlsx, UnitsLedger.COLUMNS);
        return sheets.rehearse(() -> take(caller, sheet));
    }

    public byte[] marked(Caller caller, byte[] xlsx) {
        return sheets.marked(xlsx, UnitsLedger.COLUMNS, preview(caller, xlsx).rows());
    }

    public Result take(Caller caller, byte[] xlsx) {
        var sheet = sheets.read(xlsx, UnitsLedger.COLUMNS);
        return sheets.take(() -> {
            var result = take(caller, sheet);
            if (result.bad() > 0) throw OrgProblem.ROWS_REFUSED.because(result.bad());
            return result;
        });
    }

    private Result take(Caller caller, LedgerSheet sheet) {
        var tree = new UnitRowTree(sheet.rows(), charts.change(caller.zone()));
        var doubts = sheet.problemsByRow();
        var taken = new HashMap<Integer, UnitRows.Taken>();
        var errors = new HashMap<Integer, List<Reason>>();
        for (var row : tree.inOrder())
            errors.put(
                    row.number(),
                    sheets.takeRow(row, doubts, () -> taken.put(row.number(), rows.take(caller, row, tree))));
        return new Result(sheet.rows().stream()
                .map(row -> imported(row, taken, errors.getOrDefault(row.number(), List.of())))
                .toList());
    }

    private static ImportedUnit imported(LedgerSheet.Row row, Map<Integer, UnitRows.Taken> taken, List<Reason> errors) {
        var became = taken.get(row.number());
        return new ImportedUnit(
                row.number(),
                row.words(UnitsLedger.NAME),
                row.words(UnitsLedger.PARENT),
                became == null ? Effect.NONE : became.effect(),
                became == null ? List.of() : became.changes(),
                became == null ? "" : became.movedFrom(),
                errors);
    }
}
