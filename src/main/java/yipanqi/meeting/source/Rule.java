package yipanqi.meeting.source;

/// A straight line drawn on the page, across or down; `at` is its place on the other axis.
record Rule(boolean across, float at, float from, float to) {
    static final float NEAR = 3;

    Rule {
        if (from > to) {
            float swap = from;
            from = to;
            to = swap;
        }
    }

    boolean touches(Rule other) {
        if (across == other.across)
            return Math.abs(at - other.at) <= NEAR && from <= other.to + NEAR && other.from <= to + NEAR;
        return reaches(other.at) && other.reaches(at);
    }

    boolean reaches(float place) {
        return place >= from - NEAR && place <= to + NEAR;
    }
}
