package yipanqi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Whatever stands in a cell: it leaves as words, and comes back as the same words.
class LedgerPropertyTest {
    private static final List<Column> COLUMNS =
            List.of(Column.text("甲", 10), Column.text("乙", 10), Column.number("丙", 10), Column.date("丁"));
    private static final String[] STARTS = {
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "\0",
        "'",
        "''",
        "＝",
        "＋",
        "－",
        "＠",
        "=cmd|' /C calc'!A0",
        "\"",
        ",",
        "",
        " ",
        "_x000D_"
    };
    private static final String SIGNS = "督办 事项=+-@'\",;\t\n\r\0\u0001<>&]]>\uFFFE𠮷中a1_x0041_\uD800％";

    @RepeatedTest(60)
    void comesBackFromXlsxAndNeverIsAFormula(RepetitionInfo run) throws IOException {
        var rows = rows(new Random(run.getCurrentRepetition()));
        var out = new ByteArrayOutputStream();
        Ledgers.writeXlsx(new Ledger("=台账", "", COLUMNS, rows), out);

        var sheet = new String(
                SafePackage.open(out.toByteArray()).part("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).doesNotContain("<f>", "<f ");
        var read = Ledgers.read(out.toByteArray(), COLUMNS, LocalDate.of(2026, 1, 1));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++)
            for (int column = 0; column < COLUMNS.size(); column++)
                assertThat(read.rows().get(i).value(COLUMNS.get(column).title()).words())
                        .isEqualTo(rows.get(i).get(column).words());
    }

    @RepeatedTest(60)
    void csvCellsAreGuardedAndTheGuardComesOffAgain(RepetitionInfo run) throws IOException {
        var rows = rows(new Random(1_000 + run.getCurrentRepetition()));
        var out = new ByteArrayOutputStream();
        Ledgers.writeCsv(Ledger.of("台账", COLUMNS, rows), out);
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var cells = cells(text.substring(1));
        assertThat(cells).hasSize((rows.size() + 1) * COLUMNS.size());
        for (int i = 0; i < rows.size() * COLUMNS.size(); i++) {
            var cell = cells.get(i + COLUMNS.size());
            var value = rows.get(i / COLUMNS.size()).get(i % COLUMNS.size());
            if (value instanceof Value.Text) assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n\0＝＋－＠].*");
            assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isEqualTo(value.words());
        }
    }

    private static List<List<Value>> rows(Random random) {
        var rows = new ArrayList<List<Value>>();
        for (int i = 0; i < 20; i++)
            rows.add(List.of(
                    new Value.Text("行" + i),
                    Value.text(words(random)),
                    Value.number(BigDecimal.valueOf(random.nextInt(-1_000_000, 1_000_000), random.nextInt(5))),
                    Value.day(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)))));
        return rows;
    }

    private static String words(Random random) {
        var text = new StringBuilder(STARTS[random.nextInt(STARTS.length)]);
        for (int i = random.nextInt(12); i > 0; i--) text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return text.toString();
    }

    /// Every quoted cell of RFC 4180 text, in order.
    private static List<String> cells(String csv) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < csv.length(); ) {
            assertThat(csv.charAt(i)).isEqualTo('"');
            var cell = new StringBuilder();
            for (i++; csv.charAt(i) != '"' || csv.startsWith("\"\"", i); i++) {
                cell.append(csv.charAt(i));
                if (csv.charAt(i) == '"') i++;
            }
            cells.add(cell.toString());
            i += csv.charAt(i + 1) == ',' ? 2 : 3;
        }
        return cells;
    }
}
