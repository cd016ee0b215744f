package yipanqi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads the first visible sheet of a workbook as a ledger with the wanted columns.
final class SheetReader {
    static final int MOST_ROWS = 20_000;
    private static final int HEADER_WITHIN = 30;

    private final List<Column> wanted;
    private final CellReader cells;
    private final List<LedgerSheet.CellProblem> problems = new ArrayList<>();

    SheetReader(List<Column> wanted, LocalDate today) {
        this.wanted = wanted;
        this.cells = new CellReader(today);
    }

    LedgerSheet read(byte[] file) {
        var opened = SafePackage.open(file);
        var sheet = FirstSheet.of(opened);
        var grid = new Grid(rows(file, sheet.index()), sheet.merged());
        var header = header(grid);
        var rows = new ArrayList<LedgerSheet.Row>();
        for (var row : grid.rows.entrySet())
            if (row.getKey() > header.last()) row(grid, header, row.getValue()).ifPresent(rows::add);
        return new LedgerSheet(header.last() + 1, found(header), rows, problems);
    }

    private static List<Row> rows(byte[] file, int index) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            var sheet = book.getSheet(index).orElseThrow(DocumentProblem.DAMAGED::because);
            try (var stream = sheet.openStream()) {
                var rows = stream.limit(MOST_ROWS + 1L).toList();
                if (rows.size() > MOST_ROWS) throw DocumentProblem.TOO_MANY_ROWS.because(String.valueOf(MOST_ROWS));
                return rows;
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw DocumentProblem.DAMAGED.because();
        }
    }

    /// The row, or two rows with merged cells, that names most of the wanted columns.
    private Header header(Grid grid) {
        var best = new Header(-1, Map.of());
        for (int row : grid.rows.keySet().stream().limit(HEADER_WITHIN).toList())
            for (int depth = 1; depth <= 2; depth++) {
                var header = headerAt(grid, row, depth);
                if (header.columns().size() > best.columns().size()) best = header;
            }
        if (best.columns().size() * 2 < wanted.size())
            throw DocumentProblem.NO_HEADER.because(
                    wanted.stream().map(Column::title).collect(Collectors.joining("、")));
        return best;
    }

    private Header headerAt(Grid grid, int row, int depth) {
        var titles = new HashMap<String, Integer>();
        for (int column = 0; column < grid.width(row); column++)
            for (int below = 0; below < depth; below++) {
                var title = cells.title(grid.cell(row + below, column));
                if (!title.isEmpty()) titles.putIfAbsent(title, column);
            }
        var columns = new LinkedHashMap<String, Integer>();
        for (var column : wanted) {
            var at = titles.get(Plain.title(column.title()));
            if (at != null) columns.put(column.title(), at);
        }
        return new Header(row + depth - 1, columns);
    }

    private Optional<LedgerSheet.Row> row(Grid grid, Header header, Row row) {
        int number = row.getRowNum();
        var values = new LinkedHashMap<String, Value>();
        var wrong = new ArrayList<LedgerSheet.CellProblem>();
        for (var column : wanted) {
            var at = header.columns().get(column.title());
            if (at == null) continue;
            try {
                values.put(column.title(), cells.read(grid.cell(number - 1, at), column.kind()));
            } catch (CellReader.NotUnderstood e) {
                wrong.add(new LedgerSheet.CellProblem(number, column.title(), e.words()));
                values.put(column.title(), new Value.Blank());
            }
        }
        problems.addAll(wrong);
        if (wrong.isEmpty() && values.values().stream().allMatch(Value.Blank.class::isInstance))
            return Optional.empty();
        var visibility = row.isHidden() ? LedgerSheet.Visibility.HIDDEN : LedgerSheet.Visibility.SHOWN;
        return Optional.of(new LedgerSheet.Row(number, visibility, values));
    }

    private static Map<String, String> found(Header header) {
        return header.columns().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> CellAddress.convertNumToColString(column.getValue())));
    }

    /// @param last the last row of the header, counted from 0
    /// @param columns where each wanted title stands
    private record Header(int last, Map<String, Integer> columns) {}

    /// The sheet's cells, merged ones showing what their first cell holds.
    private static final class Grid {
        private final Map<Integer, Row> rows = new LinkedHashMap<>();
        private final List<FirstSheet.Area> merged;

        Grid(List<Row> rows, List<FirstSheet.Area> merged) {
            rows.forEach(row -> this.rows.put(row.getRowNum() - 1, row));
            this.merged = merged;
        }

        int width(int row) {
            var cells = rows.get(row);
            return cells == null ? 0 : Math.min(cells.getCellCount(), 500);
        }

        @Nullable
        Cell cell(int row, int column) {
            for (var area : merged) if (area.covers(row, column)) return own(area.top(), area.left());
            return own(row, column);
        }

        private @Nullable Cell own(int row, int column) {
            var cells = rows.get(row);
            return cells == null ? null : cells.getOptionalCell(column).orElse(null);
        }
    }
}
