package yipanqi.meeting.source;

import java.util.List;
import java.util.stream.Collectors;

/// Writes ordered parts down: lines as printed, a blank line between paragraphs, none where a paragraph runs
/// on into the next column.
final class PageText {
    private final float bodySize;
    private final StringBuilder out = new StringBuilder();

    PageText(float bodySize) {
        this.bodySize = bodySize;
    }

    String of(List<Part> parts) {
        Part before = null;
        for (var part : parts) {
            if (before != null) out.append(runsOn(before, part) ? "\n" : "\n\n");
            switch (part) {
                case TextBlock block -> add(block);
                case TableBlock table -> out.append(table.text());
                case FrameBlock frame -> out.append(frame.text());
            }
            before = part;
        }
        return out.toString();
    }

    private void add(TextBlock block) {
        if (block.isUpright() || block.isHeadline(bodySize))
            out.append(lines(block.lines(), block.isUpright() ? "" : "\n"));
        else
            out.append(block.paragraphs().stream()
                    .map(paragraph -> lines(paragraph, "\n"))
                    .collect(Collectors.joining("\n\n")));
    }

    private static String lines(List<Line> lines, String between) {
        return lines.stream().map(Line::text).collect(Collectors.joining(between));
    }

    private boolean runsOn(Part before, Part part) {
        return before instanceof TextBlock one
                && part instanceof TextBlock other
                && !one.isHeadline(bodySize)
                && !other.isHeadline(bodySize)
                && Math.max(one.size(), other.size()) < 1.15f * Math.min(one.size(), other.size())
                && one.endsInside()
                && other.startsInside();
    }
}
