package yipanqi.org;

import java.util.List;
import yipanqi.platform.PlatformProblem;

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
        return column.isEmpty() ? title : (cell + " " + column).strip() + "：" + reason();
    }

    /// Beside a cell it goes without saying that what stands there was not accepted.
    private String reason() {
        return code.equals(PlatformProblem.BAD_INPUT.code()) && values.size() == 1 ? values.getFirst() : title;
    }
}
