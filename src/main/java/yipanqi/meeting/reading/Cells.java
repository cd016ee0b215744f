package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Fits the pieces of a row into its columns, by order and by what each column can hold.
final class Cells {

    static final int UNREACHED = -1_000_000;

    private final List<Column> columns;
    private final CellFit fitness = new CellFit();

    Cells(List<Column> columns) {
        this.columns = columns;
    }

    static List<Traced> tokens(Traced line) {
        boolean tabs = line.text().indexOf('\t') >= 0;
        var tokens = new ArrayList<Traced>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean cut = i == line.length()
                    || (tabs
                            ? line.text().charAt(i) == '\t'
                            : Traced.isBlank(line.text().charAt(i))
                                    || line.text().charAt(i) == '|');
            if (!cut) continue;
            Traced token = line.slice(start, i).strip();
            if (tabs || !token.isEmpty()) tokens.add(token);
            start = i + 1;
        }
        return tokens;
    }

    /// Puts together a name or a day that was set with blanks in it (`景 行`, `5 月 20 日前`).
    static List<Traced> closed(List<Traced> tokens) {
        var closed = new ArrayList<Traced>();
        for (int i = 0; i < tokens.size(); i++) {
            Traced token = tokens.get(i);
            if (!closed.isEmpty() && closes(closed.getLast().folded(), token.folded(), i))
                closed.set(closed.size() - 1, joined(closed.getLast(), token));
            else closed.add(token);
        }
        return closed;
    }

    private static boolean closes(String left, String right, int at) {
        boolean name = left.matches("[\\u4e00-\\u9fa5]") && right.matches("[\\u4e00-\\u9fa5]");
        boolean day = at > 1 && (left + right).matches("\\d{1,2}月(?:\\d{0,2}|\\d{1,2}日[前内]?|[底末初]前?)");
        return name || day;
    }

    List<Traced> fit(List<List<Traced>> lines, boolean tabbed) {
        if (isStacked(lines)) return new Stack(columns).fit(lines);
        if (lines.size() > 1 && lines.stream().allMatch(line -> line.size() <= 1)) return stacked(lines);
        List<Traced> first = one(lines.getFirst(), tabbed);
        if (lines.size() == 1) return first;
        List<Traced> running = runningOn(lines);
        boolean interleaved = holds(first, Column.DUE) && holds(first, Column.LEAD) || score(running) <= score(first);
        if (!interleaved) return running;
        List<Traced> cells = new ArrayList<>(first);
        for (List<Traced> more : lines.subList(1, lines.size())) grow(cells, more);
        return cells;
    }

    /// Each cell below the other, and only the last line with several short ones beside each other.
    private boolean isStacked(List<List<Traced>> lines) {
        return columns.contains(Column.TASK)
                && lines.size() >= columns.size() - 1
                && lines.stream().filter(line -> line.size() <= 1).count() * 4 >= lines.size() * 3L
                && lines.subList(0, lines.size() - 1).stream().allMatch(line -> line.size() <= 2);
    }

    private boolean holds(List<Traced> cells, Column column) {
        int at = columns.indexOf(column);
        return at < 0 || fitness.of(cells.get(at).folded(), column) > 0;
    }

    private int score(List<Traced> cells) {
        int sum = 0;
        for (int i = 0; i < columns.size(); i++) sum += fitness.of(cells.get(i).folded(), columns.get(i));
        return sum;
    }

    private List<Traced> one(List<Traced> tokens, boolean tabbed) {
        if (tabbed && tokens.size() == columns.size()) return tokens;
        List<Traced> said = tokens.stream().filter(token -> !token.isEmpty()).toList();
        List<Traced> fitted = aligned(said);
        return said.size() == columns.size() && score(said) + 12 >= score(fitted) ? new ArrayList<>(said) : fitted;
    }

    /// The row's lines read as one line that was merely too long.
    private List<Traced> runningOn(List<List<Traced>> lines) {
        var tokens = new ArrayList<Traced>();
        for (List<Traced> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                boolean glue = i == 0 && !tokens.isEmpty();
                if (glue) tokens.add(joined(tokens.removeLast(), line.get(i)));
                else tokens.add(line.get(i));
            }
        }
        return aligned(tokens);
    }

    /// One cell, or a piece of one, on each line.
    private List<Traced> stacked(List<List<Traced>> lines) {
        return aligned(lines.stream()
                .filter(line -> !line.isEmpty())
                .map(List::getFirst)
                .toList());
    }

    /// A further line of a row: each piece goes on in one of the cells, from left to right.
    private void grow(List<Traced> cells, List<Traced> pieces) {
        List<Integer> filled = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) if (!cells.get(c).isEmpty()) filled.add(c);
        boolean nameIsWhole = pieces.size() == filled.size() - 1
                && filled.stream()
                        .anyMatch(c -> columns.get(c) == Column.PERSON
                                && cells.get(c).folded().matches("[\\u4e00-\\u9fa5]{2,4}"));
        if (nameIsWhole) filled.removeIf(c -> columns.get(c) == Column.PERSON);
        int from = 0;
        for (int p = 0; p < pieces.size(); p++) {
            int best = pieces.size() == filled.size() ? filled.get(p) : bestCell(cells, pieces, p, from);
            cells.set(best, joined(cells.get(best), pieces.get(p)));
            from = Math.min(best + 1, columns.size() - 1);
        }
    }

    private int bestCell(List<Traced> cells, List<Traced> pieces, int p, int from) {
        int best = from;
        int bestGain = Integer.MIN_VALUE;
        int lastColumn = columns.size() - (pieces.size() - p);
        for (int c = from; c <= lastColumn; c++) {
            int gain = gain(cells.get(c), pieces.get(p), columns.get(c));
            if (gain > bestGain) {
                bestGain = gain;
                best = c;
            }
        }
        return best;
    }

    private int gain(Traced cell, Traced piece, Column column) {
        int gain = fitness.of(joined(cell, piece).folded(), column) - fitness.of(cell.folded(), column);
        if (column == Column.TASK)
            return gain + (Parties.isParty(piece.folded()) || Deadlines.isDeadline(piece.folded()) ? 0 : 2);
        boolean time = piece.folded().matches(".{0,4}(?:前|底|日|月|内)");
        if (time) return column == Column.DUE ? 20 : gain - 8;
        boolean wasOpen = cell.folded().endsWith("、") || piece.folded().startsWith("、");
        return gain * 2 + (wasOpen ? 4 : 0);
    }

    /// The best way to lay pieces, in order, into columns; a column may take several or none.
    private List<Traced> aligned(List<Traced> tokens) {
        int n = tokens.size();
        int m = columns.size();
        int[][] best = new int[m + 1][n + 1];
        int[][] from = new int[m + 1][n + 1];
        for (int[] row : best) Arrays.fill(row, UNREACHED);
        best[0][0] = 0;
        for (int c = 1; c <= m; c++) {
            for (int t = 0; t <= n; t++) {
                for (int k = Math.max(0, t - 6); k <= t; k++) {
                    if (best[c - 1][k] == UNREACHED) continue;
                    int value = best[c - 1][k]
                            + fitness.of(joined(tokens.subList(k, t)).folded(), columns.get(c - 1))
                            - Math.max(0, t - k - 1);
                    if (value > best[c][t]) {
                        best[c][t] = value;
                        from[c][t] = k;
                    }
                }
            }
        }
        Traced[] cells = new Traced[m];
        for (int c = m, t = n; c > 0; t = from[c][t], c--) cells[c - 1] = joined(tokens.subList(from[c][t], t));
        return new ArrayList<>(Arrays.asList(cells));
    }

    private static Traced joined(List<Traced> pieces) {
        Traced whole = Traced.EMPTY;
        for (Traced piece : pieces) whole = joined(whole, piece);
        return whole;
    }

    static Traced joined(Traced left, Traced right) {
        if (left.isEmpty()) return right;
        return new Traced.Builder().add(left).add(right).build();
    }
}
