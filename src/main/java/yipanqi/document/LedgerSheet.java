package yipanqi.document;

import java.util.List;
import java.util.Map;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;

/// A ledger as read from a spreadsheet.
///
/// @param headerRow where the titles stand, counted from 1 as in the spreadsheet
/// @param found the titles of the wanted columns that are there, each with its letters in the spreadsheet
/// @param problems cells that could not be understood; the rows hold blanks in their place
public record LedgerSheet(int headerRow, Map<String, String> found, List<Row> rows, List<CellProblem> problems) {
    public LedgerSheet {
        found = Map.copyOf(found);
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

    /// Why a row cannot be taken as it stands: its cells that could not be understood.
    public List<Refusal> refusals(int row) {
        return problems.stream()
                .filter(problem -> problem.row() == row)
                .map(problem ->
                        PlatformProblem.BAD_INPUT.because(problem.words()).at(problem.column()))
                .toList();
    }

    /// The cell's address, such as C7; empty when the sheet lacks the column.
    public String cell(int row, String column) {
        return found.containsKey(column) ? found.get(column) + row : "";
    }
}
