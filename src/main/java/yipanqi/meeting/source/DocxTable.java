package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.List;

/// A table as lines of cells. A cell spread over columns is followed by empty ones, so that columns stay in
/// line; a cell merged downwards is said again in each of its rows, for it holds for each.
final class DocxTable {
    private final List<String> rows = new ArrayList<>();
    private List<String> above = List.of();
    private List<String> row = new ArrayList<>();
    boolean rowDeleted;

    void startRow() {
        row = new ArrayList<>();
        rowDeleted = false;
    }

    void addEmpty(int columns) {
        for (int i = 0; i < Math.min(columns, 100); i++) row.add("");
    }

    void add(DocxStory cell) {
        int column = row.size();
        var said = cell.goesOn && column < above.size() ? above.get(column) : cell.cell();
        row.add(said);
        addEmpty(cell.span - 1);
    }

    void endRow() {
        if (rowDeleted) return;
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) rows.add(String.join("\t", row));
        above = row;
    }

    String text() {
        return String.join("\n", rows);
    }
}
