package yipanqi.org;

import java.util.List;

/// One row of a spreadsheet that is taken in, and what is wrong with it.
public interface ImportedRow {
    /// As in the spreadsheet, counted from 1.
    int line();

    List<RowFault> errors();
}
