package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands at the head or foot of page after page is no part of the text; nor is a bare page number.
final class RunningHeads {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－―]+#+[-—–－―]+|第#+页([,，/]?共#+页)?");
    private final Set<String> repeated = new HashSet<>();

    private record Edge(String text, Line row) {}

    static RunningHeads of(List<PageDrawing> pages) {
        var heads = new RunningHeads();
        Map<String, Integer> count = new HashMap<>();
        for (var page : pages) {
            Set<String> here = new HashSet<>();
            for (var edge : edges(page)) here.add(edge.text);
            here.forEach(text -> count.merge(text, 1, Integer::sum));
        }
        double enough = Math.max(2, 0.4 * pages.size());
        count.forEach((text, times) -> {
            if (times >= enough) heads.repeated.add(text);
        });
        return heads;
    }

    PageDrawing without(PageDrawing page) {
        Set<Glyph> gone = new HashSet<>();
        for (var edge : edges(page)) {
            if (!repeated.contains(edge.text) && !PAGE_NUMBER.matcher(edge.text).matches()) continue;
            gone.addAll(edge.row.glyphs());
        }
        if (gone.isEmpty()) return page;
        return new PageDrawing(
                page.glyphs().stream().filter(glyph -> !gone.contains(glyph)).toList(), page.rules());
    }

    /// The two uppermost and the two lowest rows; the head of a table that goes on is none of them.
    private static List<Edge> edges(PageDrawing page) {
        var rows = Rows.of(page.glyphs());
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i >= 2 && i < rows.size() - 2 || isInTable(rows.get(i), page.rules())) continue;
            var text = rows.get(i).text().replaceAll("\\s", "").replaceAll("[0-9０-９]+", "#");
            edges.add(new Edge(text, rows.get(i)));
        }
        return edges;
    }

    private static boolean isInTable(Line row, List<Rule> rules) {
        return rules.stream()
                .anyMatch(rule -> !rule.across()
                        && rule.reaches(row.baseline() - row.size() / 3)
                        && rule.at() > row.area().left() - 2 * row.size()
                        && rule.at() < row.area().right() + 2 * row.size());
    }
}
