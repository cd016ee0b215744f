package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lines that cross: the rooms between them, neighbours without a wall joined into one.
final class Grid {
    private static final int MOST_ROOMS = 20_000;
    /// More text than this in one room is no cell of a table but an article in a frame.
    private static final int LONGEST_CELL = 600;
    /// Word keeps 5.4 points on either side; what cannot be broken at the edge takes up to a character more.
    private static final float MARGINS = 20;

    private final List<Float> xs;
    private final List<Float> ys;
    private final int[] roomOf;
    private final List<List<Glyph>> content = new ArrayList<>();

    static @Nullable Grid of(List<Rule> rules, List<Glyph> glyphs) {
        if (rules.stream().allMatch(Rule::across) || rules.stream().noneMatch(Rule::across)) return null;
        var grid = new Grid(rules, glyphs);
        return grid.roomOf.length == 0 ? null : grid;
    }

    private Grid(List<Rule> rules, List<Glyph> glyphs) {
        xs = places(rules, false);
        ys = places(rules, true);
        int rooms = (xs.size() - 1) * (ys.size() - 1);
        roomOf = new int[rooms > MOST_ROOMS ? 0 : rooms];
        for (int i = 0; i < roomOf.length; i++) {
            roomOf[i] = i;
            content.add(new ArrayList<>());
        }
        if (roomOf.length == 0) return;
        join(rules);
        for (var glyph : glyphs) {
            int column = between(xs, glyph.middle());
            int row = between(ys, glyph.baseline() - 0.35f * glyph.size());
            if (column >= 0 && row >= 0) content.get(room(column, row)).add(glyph);
        }
    }

    /// Where lines of one way stand, and where those of the other way end: tables often have open sides.
    private static List<Float> places(List<Rule> rules, boolean across) {
        var sorted = new ArrayList<Float>();
        for (var rule : rules) {
            if (rule.across() == across) sorted.add(rule.at());
        }
        var ends = rules.stream().filter(rule -> rule.across() != across).toList();
        sorted.add((float) ends.stream().mapToDouble(Rule::from).min().orElse(0));
        sorted.add((float) ends.stream().mapToDouble(Rule::to).max().orElse(0));
        sorted.sort(null);
        List<Float> places = new ArrayList<>();
        for (var place : sorted) if (places.isEmpty() || place - places.getLast() > 2 * Rule.NEAR) places.add(place);
        return places;
    }

    private static int between(List<Float> places, float at) {
        for (int i = 1; i < places.size(); i++) if (at >= places.get(i - 1) && at < places.get(i)) return i - 1;
        return -1;
    }

    private void join(List<Rule> rules) {
        int columns = xs.size() - 1;
        for (int i = 0; i < roomOf.length; i++) {
            int column = i % columns;
            int row = i / columns;
            float x = (xs.get(column) + xs.get(column + 1)) / 2;
            float y = (ys.get(row) + ys.get(row + 1)) / 2;
            if (column > 0 && !isWalled(rules, false, xs.get(column), y)) merge(i, i - 1);
            if (row > 0 && !isWalled(rules, true, ys.get(row), x)) merge(i, i - columns);
        }
    }

    private static boolean isWalled(List<Rule> rules, boolean across, float at, float along) {
        for (var rule : rules)
            if (rule.across() == across && Math.abs(rule.at() - at) <= 2 * Rule.NEAR && rule.reaches(along))
                return true;
        return false;
    }

    private void merge(int one, int other) {
        int a = root(one);
        int b = root(other);
        roomOf[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int room) {
        while (roomOf[room] != room) room = roomOf[room];
        return room;
    }

    private int room(int column, int row) {
        return root(row * (xs.size() - 1) + column);
    }

    Area area() {
        return new Area(xs.getFirst(), ys.getFirst(), xs.getLast(), ys.getLast());
    }

    boolean isTable() {
        long filled = content.stream().filter(cell -> !cell.isEmpty()).count();
        return xs.size() > 2
                && filled >= 2
                && ys.size() > 2
                && content.stream().noneMatch(cell -> cell.size() > LONGEST_CELL);
    }

    /// The rooms as areas, the joined ones whole.
    List<Area> rooms() {
        var rooms = new TreeMap<Integer, Area>();
        for (int i = 0; i < roomOf.length; i++) {
            int column = i % (xs.size() - 1);
            int row = i / (xs.size() - 1);
            var area = new Area(xs.get(column), ys.get(row), xs.get(column + 1), ys.get(row + 1));
            rooms.merge(root(i), area, (one, other) -> Area.around(List.of(one, other)));
        }
        return List.copyOf(rooms.values());
    }

    /// Rows of cells, as [DocxTable] writes them.
    String text() {
        List<Float> full = new ArrayList<>();
        for (int column = 0; column < xs.size() - 1; column++) full.add(fullLine(column));
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < ys.size() - 1; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < xs.size() - 1; column++) {
                int room = room(column, row);
                boolean first = column == 0 || room(column - 1, row) != room;
                cells.add(first ? CellText.of(content.get(room), isSpread(column, row) ? 0 : full.get(column)) : "");
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) lines.add(String.join("\t", cells));
        }
        return String.join("\n", lines);
    }

    /// How long a full line of this column is: the longest there is, or what the column must hold beside its
    /// margins.
    private float fullLine(int column) {
        float longest = xs.get(column + 1) - xs.get(column) - MARGINS;
        for (int row = 0; row < ys.size() - 1; row++) {
            if (isSpread(column, row)) continue;
            for (var line : Rows.of(content.get(room(column, row))))
                longest = Math.max(longest, line.area().width());
        }
        return longest;
    }

    /// Joined with a neighbour beside it.
    private boolean isSpread(int column, int row) {
        int room = room(column, row);
        return column > 0 && room(column - 1, row) == room || column < xs.size() - 2 && room(column + 1, row) == room;
    }

    static List<Glyph> inside(Area area, List<Glyph> glyphs) {
        return glyphs.stream().filter(area::holds).toList();
    }

    static List<Glyph> outside(Area area, List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> !area.holds(glyph)).toList();
    }
}
