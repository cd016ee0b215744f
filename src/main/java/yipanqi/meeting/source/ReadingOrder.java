package yipanqi.meeting.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Orders the parts of a page as a reader takes them: article after article, and in each column after column.
final class ReadingOrder {
    private final float bodySize;
    private final List<Rule> across;

    ReadingOrder(float bodySize, List<Rule> rules) {
        this.bodySize = bodySize;
        across = rules.stream().filter(Rule::across).toList();
    }

    List<Part> order(List<Part> parts) {
        if (parts.size() < 2) return parts;
        var bands = cut(parts, Area::top, Area::bottom);
        var articles = articles(bands);
        if (articles.size() > 1) return inTurn(articles);
        var columns = cut(parts, Area::left, Area::right);
        boolean headed = bands.size() > 1 && isHead(bands.getFirst());
        if (headed && (columns.size() == 1 || isOverAll(bands.getFirst(), parts))) return headThenRest(bands);
        if (columns.size() > 1) return inTurn(columns);
        if (bands.size() > 1) return inTurn(bands);
        return entangled(parts);
    }

    private List<Part> inTurn(List<List<Part>> groups) {
        List<Part> out = new ArrayList<>();
        for (var group : groups) out.addAll(order(group));
        return out;
    }

    private List<Part> headThenRest(List<List<Part>> bands) {
        List<Part> out = new ArrayList<>(order(bands.getFirst()));
        out.addAll(order(bands.stream().skip(1).flatMap(List::stream).toList()));
        return out;
    }

    /// Cuts wherever nothing stands across the cut.
    private static List<List<Part>> cut(List<Part> parts, Function<Area, Float> from, Function<Area, Float> to) {
        List<List<Part>> groups = new ArrayList<>();
        float end = -Float.MAX_VALUE;
        var sorted = parts.stream()
                .sorted(Comparator.comparing((Part part) -> from.apply(part.area())))
                .toList();
        for (var part : sorted) {
            // Boxes of characters are larger than their ink: a little overlap is none.
            if (groups.isEmpty() || from.apply(part.area()) >= end - 1) groups.add(new ArrayList<>());
            groups.getLast().add(part);
            end = Math.max(end, to.apply(part.area()));
        }
        return groups;
    }

    /// Bands belong together until one begins with a headline behind text, or a rule parts them.
    private List<List<Part>> articles(List<List<Part>> bands) {
        List<List<Part>> articles = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            boolean starts = i == 0 || text && startsWithHead(band) || isParted(bands.get(i - 1), band);
            if (starts) articles.add(new ArrayList<>());
            text = !starts && text || !isHead(band);
            articles.getLast().addAll(band);
        }
        return articles;
    }

    private boolean isHead(List<Part> band) {
        return band.stream().allMatch(this::isHead);
    }

    private boolean isHead(Part part) {
        return part instanceof TextBlock block && block.isHeadline(bodySize);
    }

    /// One headline in the middle is the headline of all columns, even when it is no wider than one.
    private static boolean isOverAll(List<Part> head, List<Part> parts) {
        var all = Area.around(parts.stream().map(Part::area).toList());
        var own = head.getFirst().area();
        float aside = Math.abs(own.left() + own.right() - all.left() - all.right()) / 2;
        return head.size() == 1 && aside < 0.1f * all.width();
    }

    private boolean startsWithHead(List<Part> band) {
        float top = (float)
                band.stream().mapToDouble(part -> part.area().top()).min().orElse(0);
        return band.stream().anyMatch(part -> isHead(part) && part.area().top() < top + bodySize);
    }

    private boolean isParted(List<Part> above, List<Part> below) {
        var upper = Area.around(above.stream().map(Part::area).toList());
        var lower = Area.around(below.stream().map(Part::area).toList());
        float width = Math.max(upper.right(), lower.right()) - Math.min(upper.left(), lower.left());
        return across.stream()
                .anyMatch(rule -> rule.at() > upper.bottom() - 2
                        && rule.at() < lower.top() + 2
                        && rule.to() - rule.from() > 0.8f * width);
    }

    /// No straight cut: whatever stands above in the same column comes first, then whatever stands to the
    /// left with nothing across both between them.
    private List<Part> entangled(List<Part> parts) {
        List<Part> left = new ArrayList<>(parts);
        left.sort(Comparator.comparing((Part part) -> part.area().left())
                .thenComparing(part -> part.area().top()));
        List<Part> out = new ArrayList<>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(part -> left.stream().noneMatch(other -> other != part && isBefore(other, part, parts)))
                    .findFirst()
                    .orElse(left.getFirst());
            left.remove(next);
            out.add(next);
        }
        return out;
    }

    private static boolean isBefore(Part one, Part other, List<Part> all) {
        var a = one.area();
        var b = other.area();
        if (a.sharesColumn(b)) return a.top() < b.top();
        if (a.right() > b.left() + 1) return false;
        float from = Math.min(a.bottom(), b.bottom());
        float to = Math.max(a.top(), b.top());
        return all.stream()
                .noneMatch(part -> part.area().top() >= from - 1
                        && part.area().bottom() <= to + 1
                        && part.area().sharesColumn(a)
                        && part.area().sharesColumn(b));
    }
}
