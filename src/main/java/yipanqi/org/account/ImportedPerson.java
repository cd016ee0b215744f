package yipanqi.org.account;

import java.util.List;
import yipanqi.org.ImportedRow;
import yipanqi.org.RowFault;

/// One row of a spreadsheet of people, and what is wrong with it.
///
/// @param line as in the spreadsheet, counted from 1
public record ImportedPerson(int line, String name, String account, String unit, String post, List<RowFault> errors)
        implements ImportedRow {
    public ImportedPerson {
        errors = List.copyOf(errors);
    }
}
