package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fake bold strikes a character several times a hair apart, sometimes with a shadow; one of each is kept.
final class Strikes {
    private static final float CELL = 16;
    private final Map<Key, List<Glyph>> seen = new HashMap<>();

    private record Key(String text, int column, int row) {}

    private Strikes() {}

    static List<Glyph> collapse(List<Glyph> glyphs) {
        var strikes = new Strikes();
        return glyphs.stream().filter(strikes::isNew).toList();
    }

    private boolean isNew(Glyph glyph) {
        int column = (int) (glyph.middle() / CELL);
        int row = (int) (glyph.baseline() / CELL);
        int reach = (int) Math.min(8, glyph.size() / 2 / CELL + 1);
        for (int c = column - reach; c <= column + reach; c++)
            for (int r = row - reach; r <= row + reach; r++)
                for (var other : seen.getOrDefault(new Key(glyph.text(), c, r), List.of()))
                    if (isStrikeOf(glyph, other)) return false;
        seen.computeIfAbsent(new Key(glyph.text(), column, row), _ -> new ArrayList<>(1))
                .add(glyph);
        return true;
    }

    /// Two equal characters in a row stand a whole width apart, strikes of one less than half of it.
    private static boolean isStrikeOf(Glyph one, Glyph other) {
        float width = Math.min(one.right() - one.left(), other.right() - other.left());
        return Math.abs(one.middle() - other.middle()) < 0.45f * width
                && Math.abs(one.baseline() - other.baseline()) < 0.4f * Math.min(one.size(), other.size());
    }
}
