package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the names of a table's columns: on one line, one a line, broken over two lines, and also names that
/// no list foresaw (`包案领导`, `推进时间`).
final class Headings {

    private static final int MOST_LINES = 16;
    private static final int LONGEST = 8;
    private static final Map<String, Column> KNOWN = new HashMap<>();
    /// What the end of a name tells, tried in order.
    private static final List<Map.Entry<Pattern, Column>> ENDINGS = List.of(
            ending(".*(?:配合|协办|协助|协同|协作|参与|协力)(?:单位|部门|科室|处室|方|人员)?", Column.ASSIST),
            ending(".*(?:责任人|负责人|领导|联系人|经办人|牵头人|责任人员)", Column.PERSON),
            ending(".*(?:单位|部门|科室|处室|班组|车间|责任方)(?:[及和/]?责任人)?", Column.LEAD),
            ending(".*(?:时限|时间|期限|日期|节点|时限要求)", Column.DUE),
            ending(".*(?:任务|事项|内容|措施|举措)", Column.TASK),
            ending(".*(?:项目|工程)(?:名称)?", Column.PROJECT),
            ending(".*(?:情况|进展|进度|备注|问题|目标|标准|成果|依据|来源|方式|结果|状态|类别|说明|分值|效果|要求|号)", Column.OTHER));

    static {
        for (Column column : Column.values())
            for (String heading : Lexicon.words("column-" + column.name().toLowerCase(Locale.ROOT)))
                KNOWN.put(heading, column);
    }

    private Headings() {}

    private static Map.Entry<Pattern, Column> ending(String pattern, Column column) {
        return Map.entry(Pattern.compile(pattern), column);
    }

    /// @param lines how many lines the names fill
    record Read(List<Column> columns, int lines) {}

    /// The names that open a stretch of lines.
    static Read opening(List<String> lines) {
        var columns = new ArrayList<Column>();
        int at = 0;
        while (at < Math.min(lines.size(), MOST_LINES)) {
            List<Column> named = at + 1 < lines.size() ? broken(lines.get(at), lines.get(at + 1)) : List.of();
            int used = named.isEmpty() ? 1 : 2;
            if (named.isEmpty()) named = on(lines.get(at));
            if (named.isEmpty() && columns.contains(Column.NUMBER)) named = unforeseen(lines.get(at));
            if (named.isEmpty()) break;
            columns.addAll(named);
            at += used;
        }
        return new Read(columns, at);
    }

    /// The columns one line names, or none when it says anything else.
    static List<Column> on(String folded) {
        String line = folded.replaceAll("（[^）]*）", "");
        List<Column> known = known(line);
        return known.isEmpty() ? mixed(line) : known;
    }

    private static List<Column> known(String line) {
        var columns = new ArrayList<Column>();
        int at = 0;
        while (at < line.length()) {
            if (isGap(line.charAt(at))) {
                at++;
                continue;
            }
            int end = longest(line, at);
            if (end < 0) return List.of();
            columns.add(KNOWN.get(closed(line.substring(at, end))));
            at = end;
        }
        return columns;
    }

    /// The end of the longest name that begins here, else of one that was set with gaps in it (`序 号`).
    private static int longest(String line, int at) {
        for (int end = Math.min(line.length(), at + LONGEST); end > at; end--)
            if (KNOWN.containsKey(line.substring(at, end))) return end;
        for (int end = at + 2; end <= Math.min(line.length(), at + LONGEST); end++)
            if (KNOWN.containsKey(closed(line.substring(at, end)))) return end;
        return -1;
    }

    private static String closed(String said) {
        return said.replaceAll("[\\s\u3000]", "");
    }

    private static boolean isGap(char c) {
        return Traced.isBlank(c) || c == '|' || c == '\t';
    }

    /// A line of names of which most are known; what the others hold their ends tell.
    private static List<Column> mixed(String line) {
        var columns = new ArrayList<Column>();
        int sure = 0;
        for (String name : line.split("[\\s\u3000|]+")) {
            if (name.isEmpty()) continue;
            List<Column> known = known(name);
            sure += known.size();
            if (known.isEmpty() && !name.matches("[\\u4e00-\\u9fa5/]{2,9}")) return List.of();
            columns.addAll(known.isEmpty() ? List.of(byEnding(name)) : known);
        }
        return columns.size() >= 3 && sure * 2 >= columns.size() ? columns : List.of();
    }

    private static List<Column> unforeseen(String line) {
        Column column = line.matches("[\\u4e00-\\u9fa5/]{2,8}") ? byEnding(line) : Column.OTHER;
        boolean told =
                ENDINGS.stream().anyMatch(one -> one.getKey().matcher(line).matches());
        return told && line.length() <= LONGEST ? List.of(column) : List.of();
    }

    private static Column byEnding(String name) {
        return ENDINGS.stream()
                .filter(one -> one.getKey().matcher(name).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Column.OTHER);
    }

    /// A name whose two halves stand below each other.
    private static List<Column> broken(String upper, String lower) {
        if (upper.length() > 2 || lower.length() > 2) return List.of();
        Column whole = KNOWN.get(closed(upper + lower));
        return whole == null ? List.of() : List.of(whole);
    }
}
