package yipanqi.meeting.source;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Watches the drawing of paths and keeps what is straight: the lines of tables, frames and column rules.
final class PathOperators {
    private static final int MOST = 20_000;
    private final PDFStreamEngine engine;
    private final List<Point2D.Float[]> drawn = new ArrayList<>();
    private final List<Point2D.Float[]> path = new ArrayList<>();
    private List<Point2D.Float> run = new ArrayList<>();
    private PDRectangle page = new PDRectangle();

    PathOperators(PDFStreamEngine engine) {
        this.engine = engine;
    }

    List<OperatorProcessor> all() {
        return Stream.of("m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")
                .<OperatorProcessor>map(Watch::new)
                .toList();
    }

    void start(PDRectangle cropBox) {
        page = cropBox;
        drawn.clear();
        path.clear();
        run.clear();
    }

    List<Rule> rules(Turn turn) {
        List<Rule> rules = new ArrayList<>();
        for (var outline : drawn) new Outline(outline, turn).addTo(rules);
        return Rules.joined(rules);
    }

    private final class Watch extends OperatorProcessor {
        private final String name;

        Watch(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            var n = operands.stream()
                    .filter(COSNumber.class::isInstance)
                    .map(operand -> ((COSNumber) operand).floatValue())
                    .toList();
            take(name, n);
        }
    }

    private void take(String name, List<Float> n) {
        switch (name) {
            case "m" -> {
                endRun();
                move(n, 0);
            }
            case "l" -> move(n, 0);
            // A curve is no rule: the run of straight lines ends here and a new one starts behind it.
            case "c", "v", "y" -> {
                endRun();
                move(n, n.size() - 2);
            }
            case "re" -> rectangle(n);
            case "h" -> close();
            case "n" -> forget();
            default -> {
                if (name.equals("s") || name.startsWith("b")) close();
                endRun();
                if (drawn.size() < MOST) drawn.addAll(path);
                forget();
            }
        }
    }

    private void move(List<Float> n, int at) {
        if (at >= 0 && n.size() >= at + 2 && run.size() < 1000) run.add(point(n.get(at), n.get(at + 1)));
    }

    private Point2D.Float point(float x, float y) {
        var state = engine.getGraphicsState().getCurrentTransformationMatrix();
        var point = state.transformPoint(x, y);
        return new Point2D.Float(point.x - page.getLowerLeftX(), point.y - page.getLowerLeftY());
    }

    private void rectangle(List<Float> n) {
        if (n.size() < 4) return;
        endRun();
        float x = n.get(0);
        float y = n.get(1);
        float right = x + n.get(2);
        float top = y + n.get(3);
        path.add(new Point2D.Float[] {point(x, y), point(right, y), point(right, top), point(x, top), point(x, y)});
    }

    private void close() {
        if (run.size() > 1) run.add(run.getFirst());
        endRun();
    }

    private void endRun() {
        if (run.size() > 1 && path.size() < MOST) path.add(run.toArray(Point2D.Float[]::new));
        run.clear();
    }

    private void forget() {
        path.clear();
        run.clear();
    }
}
