package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.List;

/// Lines of one column that follow each other without a break.
record TextBlock(List<Line> lines, Area area, float size) implements Part {
    static TextBlock of(List<Line> lines) {
        var sizes = lines.stream().map(Line::size).sorted().toList();
        return new TextBlock(
                List.copyOf(lines), Area.around(lines.stream().map(Line::area).toList()), sizes.get(sizes.size() / 2));
    }

    int length() {
        return lines.stream().mapToInt(line -> line.glyphs().size()).sum();
    }

    /// A headline is set larger than the text and is short.
    boolean isHeadline(float bodySize) {
        return size >= 1.2f * bodySize && length() <= 80;
    }

    /// Set downwards, one character under the other.
    boolean isUpright() {
        return lines.size() >= 3
                && lines.stream().allMatch(line -> line.glyphs().size() == 1);
    }

    /// The block's lines as paragraphs, a list of lines each. The first goes on from whatever came before
    /// when [#startsInside()] says so.
    List<List<Line>> paragraphs() {
        List<List<Line>> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || startsParagraph(lines.get(i - 1), lines.get(i))) paragraphs.add(new ArrayList<>());
            paragraphs.getLast().add(lines.get(i));
        }
        return paragraphs;
    }

    /// A paragraph begins indented, or behind a line that ends well before the edge.
    private boolean startsParagraph(Line before, Line line) {
        return isIndented(line) || area.right() - before.area().right() > 3 * size;
    }

    private boolean isIndented(Line line) {
        return line.area().left() - area.left() > 1.2f * size;
    }

    /// Its first line carries on a paragraph begun in the column before.
    boolean startsInside() {
        return !isIndented(lines.getFirst());
    }

    boolean endsInside() {
        return area.right() - lines.getLast().area().right() <= 3 * size;
    }
}
