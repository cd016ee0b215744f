package yipanqi.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A ledger as read from a spreadsheet.
///
/// @param headerRow where the titles stand, counted from 1 as in the spreadsheet
/// @param found the titles of the wanted columns that are there
/// @param problems cells that could not be understood; the rows hold blanks in their place
public record LedgerSheet(int headerRow, List<String> found, List<Row> rows, List<CellProblem> problems) {
    public LedgerSheet {
        found = List.copyOf(found);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// One row.
    ///
    /// @param number as in the spreadsheet, counted from 1
    /// @param values by column title; columns that the sheet lacks are blank
    public record Row(int number, Visibility visibility, Map<String, Value> values) {
        public Value value(String column) {
            return values.getOrDefault(column, new Value.Blank());
        }

        /// The cell as trimmed words.
        public String words(String column) {
            return value(column).words().strip();
        }
    }

    /// Filtered or folded rows are read like any other; a preview should say so.
    public enum Visibility {
        SHOWN,
        HIDDEN
    }

    /// A cell that could not be understood.
    public record CellProblem(int row, String column, String words) {}

    /// The problems as words by row, ready for [Ledgers#withErrorColumn].
    public Map<Integer, String> problemsByRow() {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        CellProblem::row,
                        LinkedHashMap::new,
                        Collectors.mapping(each -> each.column() + "：" + each.words(), Collectors.joining("；"))));
    }
}
