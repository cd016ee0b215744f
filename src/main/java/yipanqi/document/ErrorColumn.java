package yipanqi.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Gives a workbook back as it came, with one column more that says row by row what to put right.
///
/// Only the sheet's own part is rewritten, cell by cell: styles, widths, merged cells and other sheets stay.
final class ErrorColumn {
    static final String TITLE = "导入问题";

    private ErrorColumn() {}

    static byte[] add(byte[] file, int headerRow, Map<Integer, String> problems) {
        var opened = SafePackage.open(file);
        var sheet = FirstSheet.of(opened);
        var words = new TreeMap<Integer, String>(problems);
        words.put(headerRow, TITLE);
        try {
            int column = column(file, sheet.index(), headerRow);
            var rewritten = SheetRewriter.rewrite(opened.part(sheet.part()), column, words);
            var out = new ByteArrayOutputStream(file.length + 4_096);
            try (var zip = new ZipOutputStream(out)) {
                for (var part : opened.parts().entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getKey().equals(sheet.part()) ? rewritten : part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (XMLStreamException | IOException | ExcelReaderException e) {
            throw DocumentProblem.DAMAGED.because();
        }
    }

    /// Where the column stands already, else the first one to the right of everything written.
    private static int column(byte[] file, int index, int headerRow) throws IOException {
        int free = 0;
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheet(index).orElseThrow(DocumentProblem.DAMAGED::because);
            try (var rows = sheet.openStream()) {
                for (var row : (Iterable<Row>) rows::iterator)
                    for (var cell : row) {
                        if (cell == null || cell.getType() == CellType.EMPTY) continue;
                        if (row.getRowNum() == headerRow && cell.getText().equals(TITLE)) return cell.getColumnIndex();
                        free = Math.max(free, cell.getColumnIndex() + 1);
                    }
            }
        }
        return free;
    }
}
