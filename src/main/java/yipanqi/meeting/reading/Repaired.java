package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;

/// The text after all repairs: what it says, where each character stood, its paragraphs, and the marks left
/// out.
record Repaired(String text, String folded, int[] source, List<Paragraph> paragraphs, String marks) {

    static Repaired of(String raw) {
        List<Line> lines = Lines.of(raw);
        var page = new Page();
        List<Column> columns = List.of();
        var heads = new ArrayList<Line>();
        var rows = new ArrayList<Line>();
        var marks = new StringBuilder();
        for (Line line : lines)
            if (line.is(Line.Kind.MARK)) marks.append(line.folded()).append('\n');
        for (List<Line> group : Paragraphs.of(lines)) {
            Line first = group.getFirst();
            if (first.is(Line.Kind.ROW)) {
                if (!heads.isEmpty()) columns = named(heads, columns);
                heads.clear();
                rows.add(first);
                continue;
            }
            boolean headOfSameTable = first.is(Line.Kind.COLUMNS)
                    && !rows.isEmpty()
                    && named(List.of(first), columns).equals(columns);
            if (headOfSameTable) continue;
            page.rows(rows, columns);
            rows.clear();
            if (first.is(Line.Kind.COLUMNS)) heads.add(first);
            page.paragraph(group);
        }
        page.rows(rows, columns);
        Traced whole = page.out.build();
        return new Repaired(whole.text(), whole.folded(), whole.source(), page.paragraphs, marks.toString());
    }

    private static List<Column> named(List<Line> heads, List<Column> otherwise) {
        List<Column> columns =
                Headings.opening(heads.stream().map(Line::folded).toList()).columns();
        return Column.makeTaskTable(columns) ? columns : otherwise;
    }

    /// Where the paragraphs are laid down one after the other.
    private static final class Page {
        private final Traced.Builder out = new Traced.Builder();
        private final List<Paragraph> paragraphs = new ArrayList<>();

        void paragraph(List<Line> lines) {
            open();
            int start = out.length();
            Line before = null;
            for (Line line : lines) {
                if (before != null && needsBlank(before.folded(), line.folded())) out.put(' ');
                out.add(line.body());
                before = line;
            }
            paragraphs.add(new Paragraph(lines.getFirst().kind(), new Span(start, out.length()), List.of(), List.of()));
        }

        void rows(List<Line> lines, List<Column> columns) {
            if (lines.isEmpty()) return;
            for (List<Traced> row : new Tables(columns).rows(lines)) {
                open();
                int start = out.length();
                var cells = new ArrayList<Span>();
                for (int i = 0; i < columns.size(); i++) {
                    if (i > 0) out.put('\t');
                    int at = out.length();
                    if (i < row.size()) out.add(row.get(i));
                    cells.add(new Span(at, out.length()));
                }
                paragraphs.add(new Paragraph(Line.Kind.ROW, new Span(start, out.length()), columns, cells));
            }
        }

        private void open() {
            if (out.length() > 0) out.put('\n');
        }

        private static boolean needsBlank(String left, String right) {
            char end = left.charAt(left.length() - 1);
            char start = right.charAt(0);
            return end < 128 && start < 128 && Character.isLetter(end) && Character.isLetter(start);
        }
    }
}
