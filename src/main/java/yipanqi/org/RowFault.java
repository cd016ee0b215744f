package yipanqi.org;

import java.util.List;

/// What stands against a row of a spreadsheet, and where.
///
/// @param cell the address, such as C7; empty when it is about the whole row or the spreadsheet lacks the column
/// @param column the title above the cell; empty when it is about the whole row
public record RowFault(String cell, String column, String code, String title, List<String> values) {
    public RowFault {
        values = List.copyOf(values);
    }

    /// As it stands beside the row in the spreadsheet.
    String words() {
        return column.isEmpty() ? title : (cell + " " + column).strip() + "：" + title;
    }
}
