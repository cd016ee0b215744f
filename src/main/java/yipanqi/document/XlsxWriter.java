package yipanqi.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Lays a ledger out for the screen and for A3: merged title, frozen and repeated header, one page wide.
///
/// Every word is written as a string cell, never as a formula, whatever it begins with.
final class XlsxWriter {
    private static final int ROWS_BETWEEN_FLUSHES = 500;

    private final Ledger ledger;
    private final OutputStream out;

    XlsxWriter(Ledger ledger, OutputStream out) {
        this.ledger = ledger;
        this.out = out;
    }

    void write() throws IOException {
        try (var book = new Workbook(new Unclosed(out), "Yipanqi", null)) {
            var sheet = book.newWorksheet(sheetName(ledger.title()));
            int header = head(sheet);
            page(sheet, header);
            body(sheet, header + 1);
            sheet.finish();
        }
        out.flush();
    }

    private int head(Worksheet sheet) {
        int last = ledger.columns().size() - 1;
        sheet.value(0, 0, new Value.Text(ledger.title()).text());
        var title = sheet.range(0, 0, 0, last).style();
        title.bold().fontSize(16).horizontalAlignment("center").verticalAlignment("center");
        if (last > 0) title.merge();
        title.set();
        sheet.rowHeight(0, 30);
        int header = 1;
        if (!ledger.unitLine().isEmpty()) {
            sheet.value(1, 0, new Value.Text(ledger.unitLine()).text());
            var unit = sheet.range(1, 0, 1, last).style().horizontalAlignment("right");
            if (last > 0) unit.merge();
            unit.set();
            header = 2;
        }
        for (int column = 0; column <= last; column++) {
            sheet.value(header, column, ledger.columns().get(column).title());
            sheet.width(column, ledger.columns().get(column).width());
        }
        sheet.range(header, 0, header, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        return header;
    }

    private static void page(Worksheet sheet, int header) {
        sheet.freezePane(0, header + 1);
        sheet.repeatRows(header);
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
    }

    private void body(Worksheet sheet, int first) throws IOException {
        int row = first;
        for (var values : ledger.rows()) {
            row(sheet, row, values);
            if (++row % ROWS_BETWEEN_FLUSHES == 0) sheet.flush();
        }
    }

    private void row(Worksheet sheet, int row, List<Value> values) {
        for (int column = 0; column < ledger.columns().size(); column++) {
            var format = ledger.columns().get(column).kind() == Column.Kind.MONEY ? "#,##0.00" : "General";
            switch (values.get(column)) {
                case Value.Text(var text) -> sheet.value(row, column, text);
                case Value.Amount(var number) -> sheet.value(row, column, number);
                case Value.Day(var date) -> {
                    sheet.value(row, column, date);
                    format = "yyyy-mm-dd";
                }
                case Value.Moment(var moment) -> {
                    sheet.value(row, column, moment);
                    format = "yyyy-mm-dd hh:mm";
                }
                case Value.Blank() -> {}
            }
            sheet.style(row, column)
                    .format(format)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
    }

    static String sheetName(String title) {
        var name = Plain.text(title, Value.Text.MOST)
                .replaceAll("[\\[\\]:*?/\\\\'\\t\\n]", " ")
                .strip();
        if (name.isEmpty()) return "台账";
        return name.length() <= 31 ? name : name.substring(0, 31);
    }

    /// The caller's stream stays the caller's.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
