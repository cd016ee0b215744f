package yipanqi.meeting.source;

/// One character where it stands on the page, in points from the upper left corner.
///
/// @param afterBlank a space was set before it
record Glyph(String text, float left, float right, float baseline, float size, boolean afterBlank) {
    float top() {
        return baseline - 0.85f * size;
    }

    float bottom() {
        return baseline + 0.15f * size;
    }

    float middle() {
        return (left + right) / 2;
    }

    Area area() {
        return new Area(left, top(), right, bottom());
    }
}
