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
        if (!isNumbered(lines))
            return lines.stream().allMatch(line -> tokens(line) <= 1) ? belowEachOther(lines) : beside(lines);
        var groups = new ArrayList<List<Line>>();
        int last = -1;
        for (Line line : lines) {
            Matcher number = TableLines.ROW_NUMBER.matcher(line.folded());
            boolean opens = number.find() && (last < 0 || Integer.parseInt(number.group(1)) == last + 1);
            if (opens) last = Integer.parseInt(number.group(1));
            if (opens || groups.isEmpty()) groups.add(new ArrayList<>());
            groups.getLast().add(line);
        }
        return groups;
    }

    private boolean isNumbered(List<Line> lines) {
        long numbers = lines.stream()
                .filter(line -> TableLines.ROW_NUMBER.matcher(line.folded()).find())
                .count();
        return columns.indexOf(Column.NUMBER) == 0 && numbers > 0 || numbers * 2 > lines.size();
    }

    private static int tokens(Line line) {
        return Cells.tokens(line.body()).size();
    }

    /// Rows without a number: a line that fills most columns opens one, or a further day does.
    private List<List<Line>> beside(List<Line> lines) {
        var rows = new ArrayList<List<Line>>();
        for (Line line : lines) {
            boolean full = tokens(line) >= Math.max(2, columns.size() - 1);
            boolean another = !rows.isEmpty()
                    && tokens(line) >= 2
                    && hasDay(line)
                    && rows.getLast().stream().anyMatch(Tables::hasDay);
            boolean alone = !rows.isEmpty()
                    && tokens(line) == 1
                    && isTabbed(rows.getLast().getFirst())
                    && Cues.opensWithOrder(line.folded());
            if (full || another || alone || rows.isEmpty()) rows.add(new ArrayList<>());
            rows.getLast().add(line);
        }
        return rows;
    }

    private static boolean isTabbed(Line line) {
        return line.body().text().indexOf('\t') >= 0;
    }

    private static boolean hasDay(Line line) {
        return Cells.tokens(line.body()).stream().anyMatch(token -> Deadlines.isDeadline(token.folded()));
    }

    /// One cell a line and no numbers: a day in the last column closes a row, else the columns are counted.
    private List<List<Line>> belowEachOther(List<Line> lines) {
        boolean dayCloses = columns.getLast() == Column.DUE;
        boolean counted = lines.size() % columns.size() == 0;
        var rows = new ArrayList<List<Line>>();
        boolean closed = true;
        for (Line line : lines) {
            if (closed) rows.add(new ArrayList<>());
            rows.getLast().add(line);
            closed = dayCloses ? hasDay(line) : counted && rows.getLast().size() == columns.size();
        }
        return rows;
    }

    private List<Traced> cells(List<Line> row) {
        List<List<Traced>> lines = new ArrayList<>();
        boolean named = columns.contains(Column.PERSON) && !isTabbed(row.getFirst());
        for (Line line : row) {
            List<Traced> tokens = Cells.tokens(line.body());
            lines.add(named ? Cells.closed(tokens) : tokens);
        }
        List<Traced> first = columns.indexOf(Column.NUMBER) > 0 ? List.of() : takeNumber(lines);
        boolean numberLeads = columns.indexOf(Column.NUMBER) == 0;
        List<Column> rest = columns.subList(numberLeads ? 1 : 0, columns.size());
        var cells = new ArrayList<Traced>();
        if (numberLeads) cells.add(first.isEmpty() ? Traced.EMPTY : first.getFirst());
        cells.addAll(new Cells(rest).fit(lines, isTabbed(row.getFirst())));
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
