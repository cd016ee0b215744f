package yipanqi.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The door for ledgers: out as xlsx or CSV, in again as xlsx.
public final class Ledgers {
    private Ledgers() {}

    /// Writes an xlsx while it reads the rows; does not close the stream.
    public static void writeXlsx(Ledger ledger, OutputStream out) throws IOException {
        new XlsxWriter(ledger, out).write();
    }

    /// Writes CSV in UTF-8 with a byte order mark, safe to open in a spreadsheet; does not close the stream.
    public static void writeCsv(Ledger ledger, OutputStream out) throws IOException {
        Csv.write(ledger, out);
    }

    /// Reads the first visible sheet: finds the header row that names these columns, wherever it stands, and
    /// takes the rows below it. What cannot be understood is listed by row and column; a file that cannot be
    /// read is refused.
    ///
    /// @param today completes a date without its year
    public static LedgerSheet read(byte[] xlsx, List<Column> columns, LocalDate today) {
        return new SheetReader(columns, today).read(xlsx);
    }

    /// The same workbook with a column 导入问题 at the right of the first visible sheet, or with that column
    /// renewed.
    ///
    /// @param headerRow where the column titles stand, counted from 1
    /// @param problems words by row number
    public static byte[] withErrorColumn(byte[] xlsx, int headerRow, Map<Integer, String> problems) {
        return ErrorColumn.add(xlsx, headerRow, problems);
    }
}
