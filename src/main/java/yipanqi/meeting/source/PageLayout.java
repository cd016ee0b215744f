package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One page, or one frame on it, as text in reading order.
final class PageLayout {
    private final PageDrawing drawing;
    private final int depth;

    PageLayout(PageDrawing drawing) {
        this(drawing, 0);
    }

    private PageLayout(PageDrawing drawing, int depth) {
        this.drawing = drawing;
        this.depth = depth;
    }

    String text() {
        if (drawing.glyphs().isEmpty()) return "";
        List<Part> parts = new ArrayList<>();
        var left = depth > 4 ? drawing.glyphs() : takeRuled(parts);
        if (!left.isEmpty())
            parts.addAll(new BlockFinder(new LineFinder(left, drawing.rules()).lines(), drawing.rules()).blocks());
        float body = bodySize();
        var ordered = new ReadingOrder(body, drawing.rules()).order(parts);
        return new PageText(body).of(framesAside(ordered, body));
    }

    /// Moves what stands in tables and frames out of the loose characters.
    private List<Glyph> takeRuled(List<Part> parts) {
        var left = drawing.glyphs();
        for (var group : Rules.groups(drawing.rules())) {
            var grid = Grid.of(group, left);
            if (grid == null) continue;
            if (grid.isTable()) parts.add(new TableBlock(grid.area(), grid.text()));
            else for (var room : grid.rooms()) if (isFrame(room)) parts.add(frame(room, Grid.inside(room, left)));
            for (var part : List.copyOf(parts)) left = Grid.outside(part.area(), left);
        }
        return left;
    }

    /// A frame that holds nearly everything, or next to nothing, tells no article from another.
    private boolean isFrame(Area room) {
        int here = Grid.inside(room, drawing.glyphs()).size();
        return here >= 30 && here < 0.9 * drawing.glyphs().size();
    }

    private FrameBlock frame(Area room, List<Glyph> glyphs) {
        var inner =
                drawing.rules().stream().filter(rule -> isInside(rule, room)).toList();
        return new FrameBlock(room, new PageLayout(new PageDrawing(glyphs, inner), depth + 1).text());
    }

    private static boolean isInside(Rule rule, Area room) {
        float middle = (rule.from() + rule.to()) / 2;
        return rule.across()
                ? room.holds(middle, rule.at())
                        && rule.at() > room.top() + Rule.NEAR
                        && rule.at() < room.bottom() - Rule.NEAR
                : room.holds(rule.at(), middle)
                        && rule.at() > room.left() + Rule.NEAR
                        && rule.at() < room.right() - Rule.NEAR;
    }

    /// The size most characters have.
    private float bodySize() {
        Map<Integer, Integer> count = new HashMap<>();
        for (var glyph : drawing.glyphs()) count.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
        return count.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()
                / 2f;
    }

    /// A frame set into the columns of an article waits until the article ends, at the next headline.
    private static List<Part> framesAside(List<Part> parts, float body) {
        List<Part> out = new ArrayList<>();
        List<Part> waiting = new ArrayList<>();
        for (var part : parts) {
            boolean head = part instanceof TextBlock block && block.isHeadline(body);
            if (head) {
                out.addAll(waiting);
                waiting.clear();
            }
            (part instanceof FrameBlock ? waiting : out).add(part);
        }
        out.addAll(waiting);
        return out;
    }
}
