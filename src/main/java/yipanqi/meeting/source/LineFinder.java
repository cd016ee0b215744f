package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.List;

/// Cuts the rows of a region into the lines of its columns. A gap in one row may be a wide space or a gutter:
/// a gutter goes on through the rows above and below, with solid text on both sides of it.
final class LineFinder {
    private final List<List<Line>> rows = new ArrayList<>();
    private final List<Rule> upright;

    LineFinder(List<Glyph> glyphs, List<Rule> rules) {
        for (var row : Rows.of(glyphs)) rows.add(solid(row));
        upright = rules.stream().filter(rule -> !rule.across()).toList();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Glyph> line = new ArrayList<>();
            for (var piece : rows.get(i)) {
                if (!line.isEmpty() && isCut(i, line.getLast(), piece.glyphs().getFirst())) {
                    lines.add(Line.of(line));
                    line = new ArrayList<>();
                }
                line.addAll(piece.glyphs());
            }
            lines.add(Line.of(line));
        }
        return lines;
    }

    private static List<Line> solid(Line row) {
        List<Line> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        for (var glyph : row.glyphs()) {
            if (!piece.isEmpty() && glyph.left() - piece.getLast().right() > 0.25f * glyph.size()) {
                pieces.add(Line.of(piece));
                piece = new ArrayList<>();
            }
            piece.add(glyph);
        }
        pieces.add(Line.of(piece));
        return pieces;
    }

    private boolean isCut(int row, Glyph left, Glyph right) {
        float gap = right.left() - left.right();
        float size = Math.min(left.size(), right.size());
        if (gap > 0.5f * size && Math.max(left.size(), right.size()) > 1.5f * size) return true;
        for (var rule : upright)
            if (rule.at() > left.middle()
                    && rule.at() < right.middle()
                    && rule.reaches(left.baseline() - 0.35f * left.size())) return true;
        if (gap < 0.6f * size) return false;
        for (float at = left.right() + 0.25f * size; at <= right.left() - 0.2f * size; at += 0.25f * size)
            if (new Gutter(at - 0.2f * size, at + 0.2f * size, size).isThrough(row, rows)) return true;
        return false;
    }
}
