package yipanqi.meeting.reading;

import java.util.List;

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

    /// Whether columns make a table of tasks: something to do, and who or when.
    static boolean makeTaskTable(List<Column> columns) {
        return columns.contains(TASK)
                && columns.size() >= 3
                && (columns.contains(LEAD) || columns.contains(DUE) || columns.contains(PERSON));
    }
}
