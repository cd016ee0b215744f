package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts lines under each other into blocks: same column, same size, no rule and no wide gap between.
final class BlockFinder {
    private final List<Line> lines;
    private final List<Rule> across;
    private final List<List<Line>> open = new ArrayList<>();

    BlockFinder(List<Line> lines, List<Rule> rules) {
        this.lines = lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.area().top()))
                .toList();
        across = rules.stream().filter(Rule::across).toList();
    }

    List<TextBlock> blocks() {
        for (var line : lines) {
            var above = open.stream().filter(block -> follows(block, line)).toList();
            if (above.size() == 1) above.getFirst().add(line);
            else open.add(new ArrayList<>(List.of(line)));
        }
        return open.stream().map(TextBlock::of).toList();
    }

    private boolean follows(List<Line> block, Line line) {
        var last = block.getLast();
        float size = Math.min(last.size(), line.size());
        if (Math.max(last.size(), line.size()) > 1.15f * size) return false;
        if (!last.area().sharesColumn(line.area())) return false;
        float step = line.baseline() - last.baseline();
        float most = block.size() < 2 ? 2.6f * size : 1.35f * leading(block);
        if (step < 0.5f * size || step > most) return false;
        return !isRuled(last, line) && isAlone(last, line);
    }

    private static float leading(List<Line> block) {
        return (block.getLast().baseline() - block.getFirst().baseline()) / (block.size() - 1);
    }

    private boolean isRuled(Line last, Line line) {
        for (var rule : across)
            if (rule.at() > last.baseline()
                    && rule.at() < line.baseline() - 0.6f * line.size()
                    && Math.min(rule.to(), line.area().right())
                                    - Math.max(rule.from(), line.area().left())
                            > 0.5f * line.area().width()) return true;
        return false;
    }

    /// No second line beside it stands under the same line: a line across two columns belongs to neither.
    private boolean isAlone(Line last, Line line) {
        for (var other : lines)
            if (other != line
                    && Math.abs(other.baseline() - line.baseline()) < 0.5f * line.size()
                    && other.area().sharesColumn(last.area())) return false;
        return true;
    }
}
