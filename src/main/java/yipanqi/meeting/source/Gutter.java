package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.List;

/// A narrow upright strip that may be the empty space between two columns.
final class Gutter {
    private static final int NARROWEST = 4;
    private final float from;
    private final float to;
    private final float size;
    private final List<Float> leftWidths = new ArrayList<>();
    private final List<Float> rightWidths = new ArrayList<>();

    Gutter(float from, float to, float size) {
        this.from = from;
        this.to = to;
        this.size = size;
    }

    boolean isThrough(int row, List<List<Line>> rows) {
        follow(row, 1, rows);
        follow(row - 1, -1, rows);
        int more = Math.max(leftWidths.size(), rightWidths.size());
        int fewer = Math.min(leftWidths.size(), rightWidths.size());
        if (more < 3 || fewer == 0) return false;
        if (fewer >= 2) return middle(leftWidths) >= NARROWEST && middle(rightWidths) >= NARROWEST;
        // The last line of an article at the top of its last column: the column before must be one beyond doubt.
        return middle(leftWidths) >= 2 * NARROWEST;
    }

    private void follow(int start, int step, List<List<Line>> rows) {
        Float last = null;
        for (int i = start; i >= 0 && i < rows.size(); i += step) {
            float baseline = rows.get(i).getFirst().baseline();
            if (last != null && Math.abs(baseline - last) > 3.5f * size) return;
            Line left = null;
            Line right = null;
            for (var piece : rows.get(i)) {
                if (piece.area().right() <= from) left = piece;
                else if (piece.area().left() < to) return;
                else if (right == null) right = piece;
            }
            boolean beside = false;
            if (left != null && from - left.area().right() < 8 * size)
                beside = leftWidths.add(left.area().width());
            if (right != null && right.area().left() - to < 8 * size)
                beside = rightWidths.add(right.area().width());
            if (beside) last = baseline;
        }
    }

    /// The usual width of the solid text on one side, in characters.
    private float middle(List<Float> widths) {
        return widths.stream().sorted().toList().get(widths.size() / 2) / size;
    }
}
