package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a table goes on over the page: its head said again is left out, a row cut in two is put together.
final class TableSeam {
    private TableSeam() {}

    static List<String> close(List<String> pages) {
        List<String> out = new ArrayList<>();
        String head = null;
        for (var page : pages) {
            var lines = new ArrayList<>(List.of(page.split("\n", -1)));
            var above = out.isEmpty() ? "" : out.getLast();
            var last = above.substring(above.lastIndexOf('\n') + 1);
            boolean goesOn = last.contains("\t") && columns(last) == columns(lines.getFirst());
            if (goesOn && lines.size() > 1 && lines.getFirst().equals(head)) lines.removeFirst();
            if (goesOn && columns(last) == columns(lines.getFirst()) && isRest(lines.getFirst())) {
                var start = above.substring(0, above.length() - last.length());
                out.set(out.size() - 1, start + together(last, lines.removeFirst()));
            }
            out.add(String.join("\n", lines));
            head = headOfLastTable(lines, goesOn ? head : null);
        }
        return out;
    }

    private static int columns(String line) {
        return (int) line.chars().filter(c -> c == '\t').count() + 1;
    }

    /// Most of its cells are empty, the first among them: what did not fit on the page before.
    private static boolean isRest(String line) {
        var cells = line.split("\t", -1);
        long empty = Arrays.stream(cells).filter(String::isEmpty).count();
        return cells.length > 2 && cells[0].isEmpty() && 2 * empty > cells.length;
    }

    private static String together(String row, String rest) {
        var one = row.split("\t", -1);
        var other = rest.split("\t", -1);
        for (int i = 0; i < one.length; i++) one[i] += other[i];
        return String.join("\t", one);
    }

    /// The first row of the table that ends the page, or the head it brought from the pages before.
    private static @Nullable String headOfLastTable(List<String> lines, @Nullable String before) {
        int at = lines.size();
        while (at > 0 && lines.get(at - 1).contains("\t")) at--;
        if (at == lines.size()) return null;
        return at == 0 && before != null ? before : lines.get(at);
    }
}
