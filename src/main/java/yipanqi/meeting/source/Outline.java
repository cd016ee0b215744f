package yipanqi.meeting.source;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;

/// One drawn outline on the upright page: a thin one is a line itself, of any other each straight side is
/// one.
record Outline(float[] xs, float[] ys) {
    private static final float THIN = 3;
    private static final float SHORTEST = 6;

    Outline(Point2D.Float[] points, Turn turn) {
        this(new float[points.length], new float[points.length]);
        for (int i = 0; i < points.length; i++) {
            xs[i] = turn.x(points[i].x, points[i].y);
            ys[i] = turn.y(points[i].x, points[i].y);
        }
    }

    void addTo(List<Rule> rules) {
        float left = least(xs);
        float right = -least(negated(xs));
        float top = least(ys);
        float bottom = -least(negated(ys));
        if (bottom - top <= THIN) side(rules, left, (top + bottom) / 2, right, (top + bottom) / 2);
        else if (right - left <= THIN) side(rules, (left + right) / 2, top, (left + right) / 2, bottom);
        else for (int i = 1; i < xs.length; i++) side(rules, xs[i - 1], ys[i - 1], xs[i], ys[i]);
    }

    private static void side(List<Rule> rules, float x1, float y1, float x2, float y2) {
        float wide = Math.abs(x1 - x2);
        float high = Math.abs(y1 - y2);
        if (high < 1 && wide >= SHORTEST) rules.add(new Rule(true, (y1 + y2) / 2, x1, x2));
        else if (wide < 1 && high >= SHORTEST) rules.add(new Rule(false, (x1 + x2) / 2, y1, y2));
    }

    private static float least(float[] values) {
        float least = Float.MAX_VALUE;
        for (float value : values) least = Math.min(least, value);
        return least;
    }

    private static float[] negated(float[] values) {
        var out = Arrays.copyOf(values, values.length);
        for (int i = 0; i < out.length; i++) out[i] = -out[i];
        return out;
    }
}
