package yipanqi.meeting.source;

import java.util.Comparator;
import java.util.List;

/// Characters that follow each other on one baseline, from left to right.
record Line(List<Glyph> glyphs, Area area, float size) {
    static Line of(List<Glyph> glyphs) {
        var sorted = glyphs.stream().sorted(Comparator.comparing(Glyph::left)).toList();
        var sizes = sorted.stream().map(Glyph::size).sorted().toList();
        return new Line(sorted, Area.around(sorted.stream().map(Glyph::area).toList()), sizes.get(sizes.size() / 2));
    }

    float baseline() {
        return glyphs.getFirst().baseline();
    }

    String text() {
        var out = new StringBuilder();
        Glyph before = null;
        for (var glyph : glyphs) {
            if (before != null && isSpace(before, glyph)) out.append(' ');
            out.append(glyph.text());
            before = glyph;
        }
        return out.toString();
    }

    /// Chinese characters are set apart by up to half a width to fill a line; Latin words never.
    private static boolean isSpace(Glyph left, Glyph right) {
        float gap = right.left() - left.right();
        float size = Math.max(left.size(), right.size());
        if (right.afterBlank() && gap > 0.12f * size) return true;
        boolean latin = isLatin(left) && isLatin(right);
        return gap > (latin ? 0.18f : 0.5f) * size;
    }

    static boolean isLatin(Glyph glyph) {
        return glyph.text().codePointAt(0) < 0x2e80
                && Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }
}
