package yipanqi.document;

import java.util.List;

/// A register as offices keep it (台账): a title over the table, a line for the unit, columns, rows.
///
/// @param unitLine stands at the right above the table, such as `单位：万元`; empty when there is none
/// @param rows read once, in order; each as long as `columns`
public record Ledger(String title, String unitLine, List<Column> columns, Iterable<List<Value>> rows) {
    public Ledger {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) throw new IllegalArgumentException("a ledger has columns");
    }

    public static Ledger of(String title, List<Column> columns, Iterable<List<Value>> rows) {
        return new Ledger(title, "", columns, rows);
    }
}
