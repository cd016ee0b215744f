package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds which lines are a table: its headings, also one a line or repeated on each page, and its rows.
final class TableLines {

    static final Pattern ROW_NUMBER = Pattern.compile("^(\\d{1,3})(?=[ .、\\t]|[^\\d.,%年月日:]|$)[.、]?");
    private static final Pattern AFTER_TABLE = Pattern.compile(
            "^(?:会议|注：|备注：|说明：|出席|列席|主送|抄送|联系人|分送|附件|以上|请各|各(?:责任|牵头|有关|相关)?单位(?:要|应|须)|（?[一二三四五六七八九十]+[、）])");

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
        var columns = new ArrayList<Column>();
        int i = at;
        while (i < lines.size() && i - at < 12) {
            List<Column> named = Column.named(lines.get(i).folded());
            if (named.isEmpty()) break;
            columns.addAll(named);
            i++;
        }
        return Column.makeTaskTable(columns) ? i : -1;
    }

    private static int rows(List<Line> lines, int from, boolean tabbed) {
        int last = 0;
        int i = from;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.is(Line.Kind.MARK)) {
                int number = bareNumber(line);
                if (number == last + 1) {
                    lines.set(i, line.as(Line.Kind.ROW));
                    last = number;
                }
                continue;
            }
            if (headEnd(lines, i) > 0 || !Column.named(line.folded()).isEmpty() && sameAsHead(lines, i, from)) {
                lines.set(i, line.as(Line.Kind.COLUMNS));
                continue;
            }
            Matcher number = ROW_NUMBER.matcher(line.folded());
            boolean next = number.find() && Integer.parseInt(number.group(1)) == last + 1;
            if (next) last++;
            else if (ends(line, tabbed)) break;
            lines.set(i, line.as(Line.Kind.ROW));
        }
        return i;
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
