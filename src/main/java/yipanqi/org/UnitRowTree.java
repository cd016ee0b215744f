package yipanqi.org;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yipanqi.document.LedgerSheet.Row;
import yipanqi.platform.PlatformProblem;

/// How the rows of a spreadsheet of units hang together: a unit may stand before the one above it.
final class UnitRowTree {
    private final List<Row> rows;
    private final Map<String, Row> byName = new HashMap<>();
    private final Map<Integer, Row> above = new HashMap<>();

    /// @param chart the zone before the import, which knows more names of units that have a row
    UnitRowTree(List<Row> rows, OrgChart chart) {
        this.rows = rows;
        for (var row : rows) keep(row.words(UnitsLedger.NAME), row);
        for (var row : rows) {
            keep(row.words(UnitsLedger.SHORT_NAME), row);
            UnitRows.aliases(row).forEach(alias -> keep(alias, row));
        }
        for (var row : rows)
            named(row.words(UnitsLedger.PARENT), chart).ifPresent(parent -> above.put(row.number(), parent));
    }

    private void keep(String name, Row row) {
        if (!name.isEmpty()) byName.putIfAbsent(UnitNames.plain(name), row);
    }

    private Optional<Row> named(String name, OrgChart chart) {
        return Optional.ofNullable(byName.get(UnitNames.plain(name)))
                .or(() -> chart.unitNamed(name).map(unit -> byName.get(UnitNames.plain(chart.nameOf(unit)))));
    }

    /// Each row after the one above it, else as they stand.
    List<Row> inOrder() {
        return rows.stream().sorted(comparingInt(this::depth)).toList();
    }

    /// The row of the unit above, when it has one.
    Optional<Row> above(Row row) {
        return Optional.ofNullable(above.get(row.number()));
    }

    void requireSingle(Row row) {
        var first = byName.get(UnitNames.plain(row.words(UnitsLedger.NAME)));
        if (first != null && first.number() != row.number())
            throw PlatformProblem.BAD_INPUT.because(
                    "单位名称：“" + row.words(UnitsLedger.NAME) + "”在第 " + first.number() + " 行已经有了");
    }

    void requireNoRing(Row row) {
        int steps = 0;
        for (var up = above(row); up.isPresent() && steps < rows.size(); up = above(up.get()), steps++)
            if (up.get().number() == row.number())
                throw PlatformProblem.BAD_INPUT.because("上级单位：“" + row.words(UnitsLedger.PARENT) + "”又在本单位之下，绕成了圈");
    }

    private int depth(Row row) {
        int depth = 0;
        for (var up = above(row); up.isPresent() && depth < rows.size(); up = above(up.get())) depth++;
        return depth;
    }
}
