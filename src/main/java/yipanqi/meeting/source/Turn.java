package yipanqi.meeting.source;

/// Turns a page until its text stands upright, with the origin in the upper left corner.
record Turn(int way, float pageWidth, float pageHeight) {
    float x(float x, float y) {
        return switch (way) {
            case 90 -> y;
            case 180 -> pageWidth - x;
            case 270 -> pageHeight - y;
            default -> x;
        };
    }

    float y(float x, float y) {
        return switch (way) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> pageWidth - x;
            default -> pageHeight - y;
        };
    }

    float width() {
        return way % 180 == 0 ? pageWidth : pageHeight;
    }

    float height() {
        return way % 180 == 0 ? pageHeight : pageWidth;
    }
}
