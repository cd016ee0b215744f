package yipanqi.meeting.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds which lines are a table: its headings, also one a line or repeated on each page, and its rows.
final class TableLines {

    static final Pattern ROW_NUMBER =
            Pattern.compile("^(?:\\| ?)?(\\d{1,3})(?!\\.\\d)(?=[ .、\\t]|[^\\d.,%年月日:]|$)[.、]?");
    private static final Pattern AFTER_TABLE = Pattern.compile(
            "^(?:会议|注：|备注：|说明：|出席|列席|主送|抄送|联系人|分送|附件|以上|请各|各(?:责任|牵头|有关|相关)?单位(?:要|应|须)|（?[一二三四五六七八九十]+[、）])");

    private static final Pattern SECTION = Pattern.compile(
            "(?:（?[一二三四五六七八九十]{1,3}[、）.]|【|第[一二三四五六七八九十]+(?:部分|类)|[（(]\\d[)）])[^。；：]{2,24}|[^。；：，\\d ]{2,12}(?:类|方面|领域|板块)");
    private static final Pattern RULE = Pattern.compile("[|:+ ─━│┃┼├┤┬┴┌┐└┘—-]{3,}");
    private static final int LOOK_AHEAD = 16;

    private TableLines() {}

    static void mark(List<Line> lines) {
        int i = 0;
        while (i < lines.size()) {
            int body = headEnd(lines, i);
            if (body < 0) {
                i++;
                continue;
            }
            for (int at = i; at < body; at++) lines.set(at, lines.get(at).as(Line.Kind.COLUMNS));
            i = rows(lines, body, lines.get(i).body().text().indexOf('\t') >= 0);
        }
    }

    /// Where the rows begin when a table's headings begin at a line, else -1.
    private static int headEnd(List<Line> lines, int at) {
        List<String> ahead = lines.subList(at, Math.min(lines.size(), at + LOOK_AHEAD)).stream()
                .map(Line::folded)
                .toList();
        Headings.Read read = Headings.opening(ahead);
        return Column.makeTaskTable(read.columns()) ? at + read.lines() : -1;
    }

    private static int rows(List<Line> lines, int from, boolean tabbed) {
        int last = 0;
        int i = from;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.is(Line.Kind.MARK)) {
                int number = bareNumber(line);
                if (number == last + 1 || number == 1 && restarts(lines, i)) {
                    lines.set(i, line.as(Line.Kind.ROW));
                    last = number;
                }
                continue;
            }
            if (RULE.matcher(line.folded()).matches()) {
                lines.set(i, line.as(Line.Kind.MARK));
                continue;
            }
            int head = headEnd(lines, i);
            if (head > 0) {
                for (; i < head; i++) lines.set(i, lines.get(i).as(Line.Kind.COLUMNS));
                i--;
                continue;
            }
            if (!Headings.on(line.folded()).isEmpty() && sameAsHead(lines, i, from)) {
                lines.set(i, line.as(Line.Kind.COLUMNS));
                continue;
            }
            int number = number(line);
            boolean next = number == last + 1 || number == 1 && restarts(lines, i);
            if (next) last = number;
            else if (isSection(line) && rowFollows(lines, i + 1, last)) continue;
            else if (ends(line, tabbed) && !(mayGoOn(line) && last > 0 && rowFollows(lines, i + 1, last))) break;
            lines.set(i, line.as(Line.Kind.ROW));
        }
        return i;
    }

    /// The running number at the head of a line, else -1.
    private static int number(Line line) {
        Matcher number = ROW_NUMBER.matcher(line.folded());
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }

    /// Below the name of a section the rows may count from one again.
    private static boolean restarts(List<Line> lines, int at) {
        boolean below = at > 0 && isSection(lines.get(at - 1));
        return below
                && (bareNumber(lines.get(at)) == 1
                        || Cells.tokens(lines.get(at).body()).size() >= 3);
    }

    /// `一、安全环保类`: a row that only names the rows below it.
    private static boolean isSection(Line line) {
        return SECTION.matcher(line.folded()).matches();
    }

    /// Whether a row of the table stands among the next lines.
    private static boolean rowFollows(List<Line> lines, int from, int last) {
        for (int i = from; i < Math.min(lines.size(), from + LOOK_AHEAD); i++) {
            Line line = lines.get(i);
            int number = number(line);
            if (number == last + 1 && !(line.folded().endsWith("。") && line.length() > 8)) return true;
            if (number == 1 && restarts(lines, i)) return true;
            if (last == 0 && Cells.tokens(line.body()).size() >= 3) return true;
            if (!line.is(Line.Kind.MARK) && (AFTER_TABLE.matcher(line.folded()).find() || isSection(line)))
                return false;
        }
        return false;
    }

    /// The end of a sentence, or a word that often stands below a table, may as well stand in a cell.
    private static boolean mayGoOn(Line line) {
        return !AFTER_TABLE.matcher(line.folded()).find()
                || line.length() < 20 && line.folded().matches("[^。：]*");
    }

    private static boolean sameAsHead(List<Line> lines, int at, int from) {
        for (int i = 0; i < from; i++)
            if (lines.get(i).is(Line.Kind.COLUMNS)
                    && lines.get(i).folded().equals(lines.get(at).folded())) return true;
        return false;
    }

    private static int bareNumber(Line line) {
        return line.folded().matches("\\d{1,3}") ? Integer.parseInt(line.folded()) : -1;
    }

    private static boolean ends(Line line, boolean tabbed) {
        if (AFTER_TABLE.matcher(line.folded()).find()) return true;
        if (line.body().text().indexOf('\t') >= 0) return false;
        return line.folded().endsWith("。") && (tabbed || line.length() > 24)
                || Layout.DATELINE.matcher(line.folded()).find();
    }
}
