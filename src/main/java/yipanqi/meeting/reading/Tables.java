package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Puts the cells of a flattened table together again, row by row.
final class Tables {

    private final List<Column> columns;

    Tables(List<Column> columns) {
        this.columns = columns;
    }

    /// The rows of a table, each with one cell a column, empty where the row has none.
    List<List<Traced>> rows(List<Line> lines) {
        var rows = new ArrayList<List<Traced>>();
        for (List<Line> row : grouped(lines)) rows.add(cells(row));
        return rows;
    }

    private List<List<Line>> grouped(List<Line> lines) {
        var groups = new ArrayList<List<Line>>();
        boolean numbered = columns.contains(Column.NUMBER)
                || lines.stream()
                                        .filter(line -> TableLines.ROW_NUMBER
                                                .matcher(line.folded())
                                                .find())
                                        .count()
                                * 2
                        > lines.size();
        int last = 0;
        for (Line line : lines) {
            Matcher number = TableLines.ROW_NUMBER.matcher(line.folded());
            boolean counts = number.find() && Integer.parseInt(number.group(1)) == last + 1;
            boolean opens = numbered ? counts : opensUnnumbered(line);
            if (counts) last++;
            if (opens || groups.isEmpty()) groups.add(new ArrayList<>());
            groups.getLast().add(line);
        }
        return groups;
    }

    private boolean opensUnnumbered(Line line) {
        return Cells.tokens(line.body()).size() >= Math.max(2, columns.size() - 1);
    }

    private List<Traced> cells(List<Line> row) {
        List<List<Traced>> lines = new ArrayList<>();
        boolean named =
                columns.contains(Column.PERSON) && row.getFirst().body().text().indexOf('\t') < 0;
        for (Line line : row) {
            List<Traced> tokens = Cells.tokens(line.body());
            lines.add(named ? Cells.closed(tokens) : tokens);
        }
        List<Traced> first = takeNumber(lines);
        var cells = new ArrayList<Traced>();
        if (columns.contains(Column.NUMBER)) cells.add(first.isEmpty() ? Traced.EMPTY : first.getFirst());
        List<Column> rest =
                columns.stream().filter(column -> column != Column.NUMBER).toList();
        var fitted = new Cells(rest).fit(lines, row.getFirst().body().text().indexOf('\t') >= 0);
        cells.addAll(fitted);
        return cells;
    }

    /// Takes the running number off the row's first cell.
    private static List<Traced> takeNumber(List<List<Traced>> lines) {
        if (lines.getFirst().isEmpty()) return List.of();
        Traced head = lines.getFirst().getFirst();
        Matcher number = TableLines.ROW_NUMBER.matcher(head.folded());
        if (!number.find()) return List.of();
        var first = new ArrayList<>(lines.getFirst());
        Traced rest = head.slice(number.end(), head.length()).strip();
        if (rest.isEmpty()) first.removeFirst();
        else first.set(0, rest);
        lines.set(0, first);
        return List.of(head.slice(0, number.end(1)));
    }
}
