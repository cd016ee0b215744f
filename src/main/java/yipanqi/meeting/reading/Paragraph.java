package yipanqi.meeting.reading;

import java.util.List;

/// One paragraph of the repaired text.
///
/// @param columns for a row of a table, what its cells are
/// @param cells for a row of a table, where its cells stand
record Paragraph(Line.Kind kind, Span span, List<Column> columns, List<Span> cells) {

    boolean is(Line.Kind wanted) {
        return kind == wanted;
    }

    Span cell(Column wanted) {
        for (int i = columns.size() - 1; i >= 0; i--)
            if (columns.get(i) == wanted && !cells.get(i).isEmpty()) return cells.get(i);
        return new Span(span.end(), span.end());
    }
}
