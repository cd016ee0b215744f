package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands under the heading of a table's column.
enum Column {
    NUMBER,
    TASK,
    LEAD,
    ASSIST,
    PERSON,
    DUE,
    PROJECT,
    OTHER;

    private static final Map<String, Column> BY_HEADING = new HashMap<>();

    static {
        for (Column column : values())
            for (String heading : Lexicon.words("column-" + column.name().toLowerCase(java.util.Locale.ROOT)))
                BY_HEADING.put(heading, column);
    }

    /// The columns a line names, or none when it says anything else.
    static List<Column> named(String folded) {
        String line = folded.replaceAll("（[^）]*）", "");
        var columns = new ArrayList<Column>();
        int at = 0;
        while (at < line.length()) {
            if (Traced.isBlank(line.charAt(at)) || line.charAt(at) == '|') {
                at++;
                continue;
            }
            int end = longestHeading(line, at);
            if (end < 0) return List.of();
            columns.add(BY_HEADING.get(line.substring(at, end)));
            at = end;
        }
        return columns;
    }

    private static int longestHeading(String line, int at) {
        for (int end = Math.min(line.length(), at + 8); end > at; end--)
            if (BY_HEADING.containsKey(line.substring(at, end))) return end;
        return -1;
    }

    /// Whether columns make a table of tasks: something to do, and who or when.
    static boolean makeTaskTable(List<Column> columns) {
        return columns.contains(TASK)
                && columns.size() >= 3
                && (columns.contains(LEAD) || columns.contains(DUE) || columns.contains(PERSON));
    }
}
