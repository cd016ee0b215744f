package yipanqi.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// CSV as spreadsheets open it: UTF-8 with its mark, CRLF, every cell in quotes.
///
/// A word that a spreadsheet might take for a formula gets an apostrophe in front (ASVS 1.2.10); so does a
/// word that begins with one, which makes the guard removable without loss. Numbers and dates are written by
/// us and need none.
final class Csv {
    private static final String GUARDED = "=+-@\t\r\n\0'＝＋－＠";

    private Csv() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        line(
                writer,
                ledger.columns().stream()
                        .map(column -> Value.text(column.title()))
                        .toList());
        for (var row : ledger.rows()) line(writer, row);
        writer.flush();
    }

    private static void line(Writer writer, List<Value> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) writer.write(',');
            var value = values.get(i);
            writer.write('"');
            writer.write((value instanceof Value.Text ? guard(value.words()) : value.words()).replace("\"", "\"\""));
            writer.write('"');
        }
        writer.write("\r\n");
    }

    static String guard(String text) {
        return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
