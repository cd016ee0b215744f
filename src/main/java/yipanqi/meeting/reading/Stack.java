package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Fits a row whose cells were laid one below the other, each broken into lines, into its columns.
final class Stack {

    private static final int MOST_LINES = 9;

    private static final Pattern NAME_AND_DAY =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,4}?)((?:\\d{4}年)?\\d{1,2}月.*|[一二三四]季度.*|(?:今|明)?年[底内中].*|每.*|长期.*)");

    private final List<Column> columns;
    private final CellFit fitness = new CellFit();

    Stack(List<Column> columns) {
        this.columns = columns;
    }

    List<Traced> fit(List<List<Traced>> lines) {
        var pieces = new ArrayList<Traced>();
        for (List<Traced> line : lines.subList(0, lines.size() - 1)) {
            if (line.isEmpty()) continue;
            Traced whole = Traced.EMPTY;
            for (Traced token : line) whole = Cells.joined(whole, token);
            pieces.add(whole);
        }
        for (Traced token : lines.getLast()) pieces.addAll(nameAndDay(token));
        return laid(pieces);
    }

    /// A day that ran on behind a name.
    private static List<Traced> nameAndDay(Traced token) {
        var both = NAME_AND_DAY.matcher(token.folded());
        if (!both.matches()) return List.of(token);
        int at = both.start(2);
        return List.of(token.slice(0, at), token.slice(at, token.length()));
    }

    /// The best way to lay the pieces, in order, into the columns.
    private List<Traced> laid(List<Traced> pieces) {
        int n = pieces.size();
        int m = columns.size();
        int[][] best = new int[m + 1][n + 1];
        int[][] from = new int[m + 1][n + 1];
        for (int[] row : best) Arrays.fill(row, Cells.UNREACHED);
        best[0][0] = 0;
        for (int c = 1; c <= m; c++)
            for (int t = 0; t <= n; t++)
                for (int k = Math.max(0, t - MOST_LINES); k <= t; k++) {
                    if (best[c - 1][k] == Cells.UNREACHED) continue;
                    int value = best[c - 1][k] + fit(pieces.subList(k, t), columns.get(c - 1));
                    if (value <= best[c][t]) continue;
                    best[c][t] = value;
                    from[c][t] = k;
                }
        Traced[] cells = new Traced[m];
        for (int c = m, t = n; c > 0; t = from[c][t], c--)
            cells[c - 1] = cell(pieces.subList(from[c][t], t), columns.get(c - 1));
        return new ArrayList<>(Arrays.asList(cells));
    }

    /// A task begins with what is to be done, and what is to be done begins a task.
    private int fit(List<Traced> pieces, Column column) {
        String said = cell(pieces, column).folded();
        int fit = fitness.of(said, column);
        boolean orders = pieces.stream().skip(1).anyMatch(piece -> Cues.opensWithOrder(piece.folded()));
        boolean listed = pieces.stream().anyMatch(piece -> Parties.isParty(piece.folded()));
        return switch (column) {
            case TASK -> fit + (Cues.opensWithOrder(said) ? 5 : 0) - (listed ? 6 : 0);
            case PROJECT, OTHER -> fit - (orders || listed ? 4 : 0) - (Cues.opensWithOrder(said) ? 4 : 0);
            case LEAD, ASSIST -> fit - (startsTooEarly(pieces) ? 6 : 0);
            case PERSON -> fit - (listed ? 4 : 0);
            case NUMBER, DUE -> fit;
        };
    }

    /// The end of a task in front of the first unit.
    private static boolean startsTooEarly(List<Traced> pieces) {
        return pieces.size() > 1
                && !Parties.isParty(pieces.getFirst().folded())
                && Parties.isParty(pieces.get(1).folded().replaceFirst("、$", ""))
                && !pieces.getFirst().folded().endsWith("、");
    }

    /// Units on lines of their own stay apart.
    private static Traced cell(List<Traced> pieces, Column column) {
        Traced whole = Traced.EMPTY;
        for (int i = 0; i < pieces.size(); i++) {
            boolean another = (column == Column.LEAD || column == Column.ASSIST)
                    && Parties.isParty(whole.folded().replaceAll("^.*、", ""))
                    && opensParty(pieces.subList(i, Math.min(i + 3, pieces.size())));
            if (another) whole = new Traced.Builder().add(whole).put('、').build();
            whole = Cells.joined(whole, pieces.get(i));
        }
        return whole;
    }

    /// Whether a unit begins here, its name perhaps broken over lines.
    private static boolean opensParty(List<Traced> pieces) {
        if (pieces.getFirst().folded().startsWith("（")) return false;
        var name = new StringBuilder();
        return pieces.stream()
                .anyMatch(piece -> Parties.isParty(name.append(piece.folded()).toString()));
    }
}
