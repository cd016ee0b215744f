package yipanqi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final List<Column> COLUMNS = List.of(
            Column.number("序号", 6),
            Column.text("事项内容", 40),
            Column.text("牵头单位", 16),
            Column.date("完成时限"),
            Column.money("总投资(万元)", 12));

    @Test
    void comesBackAsItWent() throws IOException {
        var rows = List.of(
                row(1, "排查临街商铺", "石桥街道", LocalDate.of(2026, 11, 30), "1200.50"),
                row(2, "=HYPERLINK(\"http://x\")", "+城管局", LocalDate.of(2027, 1, 4), "-3"));
        var sheet = Ledgers.read(xlsx(new Ledger("督办事项台账", "单位：万元", COLUMNS, rows)), COLUMNS, TODAY);

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.headerRow()).isEqualTo(3);
        assertThat(sheet.rows()).extracting(LedgerSheet.Row::number).containsExactly(4, 5);
        assertThat(sheet.rows().get(0).value("完成时限")).isEqualTo(new Value.Day(LocalDate.of(2026, 11, 30)));
        assertThat(sheet.rows().get(0).words("总投资(万元)")).isEqualTo("1200.5");
        assertThat(sheet.rows().get(1).words("事项内容")).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(sheet.rows().get(1).words("总投资(万元)")).isEqualTo("-3");
    }

    @Test
    void isLaidOutForPaper() throws IOException {
        var parts = SafePackage.open(xlsx(new Ledger("督办事项台账", "单位：万元", COLUMNS, List.of())));
        var sheet = new String(parts.part("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet)
                .contains("<mergeCell ref=\"A1:E1\"/>", "<mergeCell ref=\"A2:E2\"/>", "ySplit=\"3\"")
                .contains("paperSize=\"8\"", "orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"");
        var book = new String(parts.part("xl/workbook.xml"), StandardCharsets.UTF_8);
        assertThat(book).contains("Print_Titles", "$3:$3");
    }

    @Test
    void writesManyRowsAsItReadsThem() throws IOException {
        Iterable<List<Value>> rows = () -> IntStream.rangeClosed(1, 3_000)
                .mapToObj(i -> row(i, "事项" + i, "单位", TODAY, "1"))
                .iterator();
        var sheet = Ledgers.read(xlsx(Ledger.of("台账", COLUMNS, rows)), COLUMNS, TODAY);
        assertThat(sheet.rows()).hasSize(3_000);
        assertThat(sheet.rows().getLast().words("事项内容")).isEqualTo("事项3000");
    }

    @ParameterizedTest
    @CsvSource({
        "2026.9.30, 2026-09-30", "2026-9-30, 2026-09-30", "2026/09/30, 2026-09-30", "2026年9月30日, 2026-09-30",
        "２０２６．９．３０, 2026-09-30", "20260930, 2026-09-30", "9月30日, 2026-09-30", "９月３０日前, 2026-09-30",
        "9月底前, 2026-09-30", "2027年2月底, 2027-02-28", "12.31, 2026-12-31", "2026年底前, 2026-12-31",
        "年底, 2026-12-31", "2026-09-30 15:00, 2026-09-30", "' 2026 年 9 月 30 日 ', 2026-09-30"
    })
    void understandsDatesAsPeopleTypeThem(String typed, LocalDate day) throws IOException {
        var sheet = Ledgers.read(sheet(s -> s.value(1, 3, typed)), COLUMNS, TODAY);
        assertThat(sheet.rows().getFirst().value("完成时限")).isEqualTo(new Value.Day(day));
    }

    @Test
    void saysWhichCellIsNotUnderstood() throws IOException {
        var sheet = Ledgers.read(
                sheet(s -> {
                    s.value(1, 3, "2026-02-30");
                    s.value(1, 4, "约三千");
                    s.formula(1, 1, "1+1");
                    s.value(2, 3, "尽快");
                    s.value(2, 4, "１，２００.５");
                    s.value(3, 3, 9.3);
                }),
                COLUMNS,
                TODAY);
        assertThat(sheet.problems())
                .containsExactly(
                        new LedgerSheet.CellProblem(2, "事项内容", "单元格是公式，请粘贴为数值"),
                        new LedgerSheet.CellProblem(2, "完成时限", "“2026-02-30”不是日期，请写成 2026-09-30 的样子"),
                        new LedgerSheet.CellProblem(2, "总投资(万元)", "“约三千”不是数字"),
                        new LedgerSheet.CellProblem(3, "完成时限", "“尽快”不是日期，请写成 2026-09-30 的样子"),
                        new LedgerSheet.CellProblem(4, "完成时限", "“9.3”不是日期，请写成 2026-09-30 的样子"));
        assertThat(sheet.rows().get(1).words("总投资(万元)")).isEqualTo("1200.5");
        assertThat(sheet.refusals(3))
                .extracting(refusal -> sheet.cell(3, refusal.place().orElseThrow()))
                .containsExactly("D3");
    }

    @Test
    void readsMergedCellsTwoRowHeadersAndHiddenRows() throws IOException {
        var file = book(s -> {
            s.value(0, 0, "某区台账");
            s.range(0, 0, 0, 4).merge();
            for (int column : new int[] {0, 3, 4}) {
                s.value(1, column, COLUMNS.get(column).title());
                s.range(1, column, 2, column).merge();
            }
            s.value(1, 1, "任务");
            s.range(1, 1, 1, 2).merge();
            s.value(2, 1, "事 项 内 容");
            s.value(2, 2, "*牵头单位");
            s.value(3, 1, "第一项");
            s.value(3, 2, "石桥街道");
            s.range(3, 2, 4, 2).merge();
            s.value(4, 1, "第二项");
            s.hideRow(4);
        });
        var sheet = Ledgers.read(file, COLUMNS, TODAY);
        assertThat(sheet.headerRow()).isEqualTo(3);
        assertThat(sheet.found()).hasSize(5);
        assertThat(sheet.rows()).extracting(row -> row.words("事项内容")).containsExactly("第一项", "第二项");
        assertThat(sheet.rows()).extracting(row -> row.words("牵头单位")).containsExactly("石桥街道", "石桥街道");
        assertThat(sheet.rows().get(1).visibility()).isEqualTo(LedgerSheet.Visibility.HIDDEN);
    }

    @Test
    void readsARealDateAsTextWhereTextIsWanted() throws IOException {
        var sheet = Ledgers.read(
                sheet(s -> {
                    s.value(1, 1, LocalDate.of(2026, 9, 30));
                    s.style(1, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
                    s.value(1, 2, 42);
                    s.value(1, 3, LocalDateTime.of(2026, 9, 30, 8, 0));
                    s.style(1, 3).format("yyyy.m.d").set();
                }),
                COLUMNS,
                TODAY);
        assertThat(sheet.rows().getFirst().words("事项内容")).isEqualTo("2026-09-30");
        assertThat(sheet.rows().getFirst().words("牵头单位")).isEqualTo("42");
        assertThat(sheet.rows().getFirst().words("完成时限")).isEqualTo("2026-09-30");
    }

    @Test
    void givesTheSameSheetBackWithAnErrorColumn() throws IOException {
        var file = sheet(s -> {
            s.value(1, 1, "第一项");
            s.value(1, 3, "尽快");
            s.value(2, 1, "第二项");
            s.range(1, 2, 2, 2).merge();
            s.style(1, 8).fillColor("FFEEAA").set();
        });
        var read = Ledgers.read(file, COLUMNS, TODAY);
        var marked = Ledgers.withErrorColumn(file, read.headerRow(), Map.of(2, "完成时限：“尽快”不是日期"));
        assertThat(texts(marked, 1)).containsExactly("序号", "事项内容", "牵头单位", "完成时限", "总投资(万元)", "导入问题");
        assertThat(texts(marked, 2)).contains("第一项", "尽快", "完成时限：“尽快”不是日期");
        var sheet = new String(SafePackage.open(marked).part("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).contains("C2:C3");
        assertThat(sheet.indexOf("r=\"F2\"")).isLessThan(sheet.indexOf("r=\"I2\""));

        // put right and sent again, the old words go
        var again = Ledgers.withErrorColumn(marked, read.headerRow(), Map.of(3, "=没有牵头单位"));
        assertThat(texts(again, 1)).containsOnlyOnce("导入问题").hasSize(6);
        assertThat(texts(again, 2)).containsExactly("第一项", "尽快");
        assertThat(texts(again, 3)).containsExactly("第二项", "=没有牵头单位");
        assertThat(Ledgers.read(again, COLUMNS, TODAY).rows()).hasSize(2);
    }

    @Test
    void namesASheetAsSpreadsheetsAllow() {
        assertThat(XlsxWriter.sheetName("督办[2026]:台/账*?")).isEqualTo("督办 2026  台 账");
        assertThat(XlsxWriter.sheetName("//")).isEqualTo("台账");
        assertThat(XlsxWriter.sheetName("长".repeat(50))).hasSize(31);
    }

    private static List<Value> row(long number, String what, String unit, LocalDate due, String money) {
        return List.of(
                Value.number(number),
                Value.text(what),
                Value.text(unit),
                Value.day(due),
                Value.number(new BigDecimal(money)));
    }

    private static byte[] xlsx(Ledger ledger) throws IOException {
        var out = new ByteArrayOutputStream();
        Ledgers.writeXlsx(ledger, out);
        return out.toByteArray();
    }

    /// A sheet with the titles in row 1.
    private static byte[] sheet(Consumer<Worksheet> fill) {
        return book(s -> {
            for (int i = 0; i < COLUMNS.size(); i++)
                s.value(0, i, COLUMNS.get(i).title());
            fill.accept(s);
        });
    }

    private static byte[] book(Consumer<Worksheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("一");
            fill.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> texts(byte[] file, int row) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            return rows.filter(each -> each.getRowNum() == row)
                    .flatMap(each -> each.stream())
                    .filter(Objects::nonNull)
                    .map(cell -> cell.getText())
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }
}
