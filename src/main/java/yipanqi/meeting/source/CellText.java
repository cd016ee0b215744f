package yipanqi.meeting.source;

import java.util.List;

/// The lines of a cell as one: a line that was full is joined to the next, one that was broken early keeps a
/// space.
final class CellText {
    private CellText() {}

    static String of(List<Glyph> glyphs, float full) {
        var lines = Rows.of(glyphs);
        var out = new StringBuilder();
        Line before = null;
        for (var line : lines) {
            if (before != null && isApart(before, line, full)) out.append(' ');
            out.append(line.text());
            before = line;
        }
        return out.toString();
    }

    private static boolean isApart(Line before, Line line, float full) {
        boolean words = Line.isLatin(before.glyphs().getLast())
                && Line.isLatin(line.glyphs().getFirst());
        return words && !isNumber(before, line) || full - before.area().width() > 1.3f * before.size();
    }

    /// A number broken at the edge of a narrow cell.
    private static boolean isNumber(Line before, Line line) {
        return isDigit(before.glyphs().getLast()) && isDigit(line.glyphs().getFirst());
    }

    private static boolean isDigit(Glyph glyph) {
        return Character.isDigit(glyph.text().codePointAt(0));
    }
}
