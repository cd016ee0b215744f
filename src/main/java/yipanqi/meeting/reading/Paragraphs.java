package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins lines that were broken by the width of a column, and keeps what was meant as a paragraph.
final class Paragraphs {

    private static final Pattern OPENS_SPEECH =
            Pattern.compile("^(?:会议|会上|[^，。：；]{0,16}(?:指出|强调|要求|表示|认为|明确|议定|决定)[，：])|^(?:近日|日前|连日来)，");
    private static final Pattern OPENS_MINUTES = Pattern.compile(
            "^(?:\\d{4}年\\d{1,2}月\\d{1,2}日|会议(?:听取|指出|强调|要求|认为|明确|议定|决定|审议|研究|由|传达|学习|原则|同意|讨论|通过|责成))");
    private static final Pattern TITLE = Pattern.compile(
            ".*(?:纪要|记录|清单|简报|通知|通报|台账|分解表|任务表|（?第?[〇零一二三四五六七八九十百\\d]+[期次号]）?|〕第?\\d+号|（\\d{4}）第?\\d+号|\\d{1,2}月\\d{1,2}日)");

    private final Layout layout;

    private Paragraphs(Layout layout) {
        this.layout = layout;
    }

    /// Groups of lines, each of which becomes one paragraph.
    static List<List<Line>> of(List<Line> lines) {
        var paragraphs = new Paragraphs(Layout.of(lines));
        var groups = new ArrayList<List<Line>>();
        Line before = null;
        boolean interrupted = false;
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            switch (line.kind()) {
                case MARK -> {}
                case HEAD, COLUMNS, ROW -> {
                    groups.add(new ArrayList<>(List.of(line)));
                    interrupted = true;
                }
                case TEXT -> {
                    boolean joins = before != null
                            && (interrupted ? paragraphs.runsOn(before, line) : paragraphs.joins(before, line));
                    if (!joins) {
                        open = new ArrayList<>();
                        groups.add(open);
                    }
                    open.add(line);
                    before = line;
                    interrupted = false;
                }
            }
        }
        return groups;
    }

    /// Across a headline or a teaser only a sentence that was left open goes on.
    private boolean runsOn(Line before, Line line) {
        return layout.wrapped() && !before.endsSentence() && !before.folded().endsWith("：") && !startsNew(line);
    }

    private boolean joins(Line before, Line line) {
        if (startsNew(line)) return false;
        String said = before.folded();
        if (said.endsWith("，") || said.endsWith("、")) return true;
        if (!layout.wrapped()) return false;
        if (isHeading(before, line)) return false;
        if (before.endsSentence() || before.endsInBracket() && line.afterGap() || said.endsWith("："))
            return continuesAfterSentence(before, line);
        return !layout.gapsMatter() || !line.afterGap() || before.length() >= layout.width() - 1;
    }

    private boolean continuesAfterSentence(Line before, Line line) {
        if (layout.gapsMatter() && line.afterGap()) return false;
        if (layout.indented()) return true;
        if (OPENS_SPEECH.matcher(line.folded()).find()) return false;
        return before.length() >= layout.width() - 2;
    }

    private boolean startsNew(Line line) {
        String said = line.folded();
        if (Layout.opensBlock(said)) return true;
        if (layout.speakers() && Layout.isSpeaker(said)) return true;
        return layout.indented() && line.indent() >= 2;
    }

    private boolean isHeading(Line before, Line line) {
        String said = before.folded();
        if (before.endsSentence() || said.indexOf('，') >= 0 && !said.startsWith("关于")) return false;
        boolean newThought = OPENS_MINUTES.matcher(line.folded()).find();
        if (Layout.ITEM.matcher(said).lookingAt()) return newThought || before.length() < layout.width() / 2;
        return TITLE.matcher(said).matches()
                && (newThought || TITLE.matcher(line.folded()).matches());
    }
}
