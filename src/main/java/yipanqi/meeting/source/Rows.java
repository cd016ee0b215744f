package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All characters of a region by baseline, right across whatever columns it has.
final class Rows {
    private Rows() {}

    static List<Line> of(List<Glyph> glyphs) {
        List<Line> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (var glyph :
                glyphs.stream().sorted(Comparator.comparing(Glyph::baseline)).toList()) {
            if (!row.isEmpty() && !isOn(row.getFirst(), glyph)) {
                rows.add(Line.of(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) rows.add(Line.of(row));
        return rows;
    }

    private static boolean isOn(Glyph first, Glyph glyph) {
        return glyph.baseline() - first.baseline() <= 0.3f * Math.min(first.size(), glyph.size());
    }
}
