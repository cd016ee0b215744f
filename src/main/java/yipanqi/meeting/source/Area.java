package yipanqi.meeting.source;

import java.util.Collection;

/// A rectangle on the page, in points from the upper left corner.
record Area(float left, float top, float right, float bottom) {
    static Area around(Collection<Area> parts) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (var part : parts) {
            left = Math.min(left, part.left);
            top = Math.min(top, part.top);
            right = Math.max(right, part.right);
            bottom = Math.max(bottom, part.bottom);
        }
        return new Area(left, top, right, bottom);
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    boolean holds(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean holds(Glyph glyph) {
        return holds(glyph.middle(), glyph.baseline() - 0.35f * glyph.size());
    }

    /// Stands over or under the other: they share more than a sliver of their width.
    boolean sharesColumn(Area other) {
        float shared = Math.min(right, other.right) - Math.max(left, other.left);
        return shared > 0.1f * Math.min(width(), other.width());
    }
}
