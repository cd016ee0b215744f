package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts pieces of one line together, and lines that touch into groups: a table or a frame each.
final class Rules {
    /// A page with more lines than this is a drawing.
    private static final int MOST = 3_000;

    private Rules() {}

    static List<Rule> joined(List<Rule> pieces) {
        List<Rule> out = new ArrayList<>();
        var sorted = pieces.stream()
                .sorted(Comparator.comparing(Rule::across)
                        .thenComparing(rule -> Math.round(rule.at() / Rule.NEAR))
                        .thenComparing(Rule::from))
                .toList();
        for (var piece : sorted) {
            var last = out.isEmpty() ? piece : out.getLast();
            if (!out.isEmpty() && last.across() == piece.across() && last.touches(piece))
                out.set(
                        out.size() - 1,
                        new Rule(
                                last.across(),
                                last.at(),
                                Math.min(last.from(), piece.from()),
                                Math.max(last.to(), piece.to())));
            else out.add(piece);
        }
        return out;
    }

    static List<List<Rule>> groups(List<Rule> rules) {
        if (rules.size() > MOST) return List.of();
        List<List<Rule>> groups = new ArrayList<>();
        for (var rule : rules) {
            List<Rule> merged = new ArrayList<>(List.of(rule));
            for (var group : List.copyOf(groups)) {
                if (group.stream().noneMatch(rule::touches)) continue;
                merged.addAll(group);
                groups.remove(group);
            }
            groups.add(merged);
        }
        return groups;
    }
}
