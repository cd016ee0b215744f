package yipanqi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yipanqi.org.UnitSheets.units;
import static yipanqi.org.ZoneFixture.ROOT;
import static yipanqi.platform.Right.ADMINISTRATOR;
import static yipanqi.platform.Right.UNIT_DUTY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;
import yipanqi.document.Column;
import yipanqi.document.Ledgers;
import yipanqi.platform.Refusal;
import yipanqi.platform.Right;

@OfficeTest
class UnitsImportRefusalsTest {
    @Autowired
    ListableBeanFactory beans;

    @Autowired
    UnitsImport imports;

    @Autowired
    Units doors;

    private ZoneFixture zone;
    private String root;

    @BeforeEach
    void aZone() {
        zone = ZoneFixture.open(beans)
                .unit("松涛街道", ROOT, UnitKind.SUBDISTRICT)
                .post("松涛街道", "联络员", UNIT_DUTY)
                .unit("松涛应急所", "松涛街道", UnitKind.OTHER);
        root = zone.chart().units().getFirst().name();
    }

    /// What stands beside each row, empty for a good one.
    private List<String> refusals(String... rows) throws IOException {
        return imports.preview(zone.administrator(), units(rows)).rows().stream()
                .map(row ->
                        row.errors().isEmpty() ? "" : row.errors().getFirst().words())
                .toList();
    }

    @Test
    void saysRowByRowWhatIsWrong() throws IOException {
        var long61 = "长".repeat(61);
        assertThat(refusals(
                        "甲局|||没有的局|部门||",
                        "乙局|||丙局|部门||",
                        "丙局|||乙局|部门||",
                        "丁局|||丁局|部门||",
                        "戊局|||" + root + "|部门||",
                        "戊局|||" + root + "|部门||",
                        "己局||松涛街道|" + root + "|部门||",
                        "庚局|松涛应急所||" + root + "|部门||",
                        long61 + "|||" + root + "|部门||",
                        "辛局|||" + root + "|机关||",
                        "壬局|||" + root + "|||",
                        "癸局||||部门||",
                        "|||" + root + "|部门||",
                        "子局|||" + root + "|部门|3.5|",
                        "丑局|||" + root + "|部门|第三|",
                        "寅站|||甲局|其他||",
                        "松涛街道|||松涛应急所|||",
                        "卯局||各部门|" + root + "|部门||"))
                .satisfiesExactly(
                        says("D3 上级单位：没有名为“没有的局”的单位"),
                        says("“丙局”又在本单位之下，第 4、5 行绕成了圈"),
                        says("“乙局”又在本单位之下，第 4、5 行绕成了圈"),
                        says("D6 上级单位：单位不能放到自己或自己的下级单位之下"),
                        nothing(),
                        says("A8 单位名称：“戊局”在第 7 行已经有了"),
                        says("C9 别名：“松涛街道”已是“松涛街道”的名称"),
                        says("B10 简称：“松涛应急所”已是“松涛应急所”的名称"),
                        says("A11 单位名称：单位名称最多 60 个字"),
                        says("E12 类别：类别“机关”不认识，可填：全区、部门、街道、其他"),
                        says("E13 类别：请填写类别"),
                        says("D14 上级单位：本区已有最上级单位"),
                        says("A15 单位名称：请填写单位名称"),
                        says("F16 排序号：须是 0 到 100000 之间的整数"),
                        says("F17 排序号：“第三”不是数字"),
                        says("D18 上级单位：请先改好第 3 行的“甲局”"),
                        says("D19 上级单位：单位不能放到自己或自己的下级单位之下"),
                        says("C20 别名：“各部门”泛指多个单位"));
    }

    @Test
    void makesNoPostTheDutyPostThatCannotDoTheDuty() throws IOException {
        zone.post("松涛街道", "查阅岗", Right.READER);
        assertThat(refusals("松涛街道||||||查阅岗").getFirst()).contains("G3 值守岗位：").contains("没有承办权限");
    }

    @Test
    void givesTheSheetBackWithTheReasonsAndTakesItInOnceItIsPutRight() throws IOException {
        var marked = imports.marked(zone.administrator(), units("青山局|||" + root + "|部门||", "绿水局|||没有的局|部门||"));
        var columns = Stream.concat(UnitsLedger.COLUMNS.stream(), Stream.of(Column.text("导入问题", 20)))
                .toList();

        var read = Ledgers.read(marked, columns, zone.today());

        assertThat(read.rows())
                .extracting(row -> row.words("导入问题"))
                .satisfiesExactly(
                        none -> assertThat(none).isEmpty(),
                        why -> assertThat(why).contains("D4 上级单位：没有名为“没有的局”的单位"));
        zone.unit("没有的局");
        imports.take(zone.administrator(), marked);
        var chart = zone.chart();
        assertThat(chart.unit(chart.unitNamed("绿水局").orElseThrow()).parentId()).isEqualTo(zone.id("没有的局"));
    }

    @Test
    void takesNoFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("单位");
            for (int i = 0; i < UnitsLedger.COLUMNS.size(); i++)
                sheet.value(0, i, UnitsLedger.COLUMNS.get(i).title());
            sheet.value(1, 0, "青山局");
            sheet.formula(1, 3, "A2");
        }

        assertThat(imports.preview(zone.administrator(), out.toByteArray())
                        .rows()
                        .getFirst()
                        .errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.words()).isEqualTo("D2 上级单位：单元格是公式，请粘贴为数值"));
    }

    @Test
    void takesNoMoreRowsThanASheetOfPeopleMayHave() throws IOException {
        var rows = IntStream.rangeClosed(0, 2_000)
                .mapToObj(i -> "局" + i + "|||" + root + "|部门||")
                .toArray(String[]::new);

        var sheet = units(rows);

        assertThatThrownBy(() -> imports.preview(zone.administrator(), sheet))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.args()).containsExactly("2000 行"));
    }

    @Test
    void refusesTheFormAsItStands() throws IOException {
        var out = new ByteArrayOutputStream();
        Ledgers.writeXlsx(UnitsLedger.template(), out);

        assertThat(imports.preview(zone.administrator(), out.toByteArray()).rows())
                .hasSize(2)
                .noneMatch(row -> row.errors().isEmpty());
    }

    @Test
    void keepsAnAdministratorOfASubtreeBelowWhatHeManages() throws IOException {
        zone.post("松涛街道", "街道管理岗", ADMINISTRATOR).unit("督查办");
        var small = zone.caller("松涛街道/街道管理岗");

        var preview = imports.preview(
                small,
                units("松涛城管所|||松涛街道|其他||", "新局|||" + root + "|部门||", "督查办|督查|||||", "松涛应急所|应急|||||", "松涛街道|||督查办|||"));

        assertThat(preview.rows())
                .extracting(row ->
                        row.errors().isEmpty() ? "" : row.errors().getFirst().title())
                .satisfiesExactly(
                        good -> assertThat(good).isEmpty(),
                        above -> assertThat(above).contains("“" + root + "”不在您管理的范围内"),
                        other -> assertThat(other).contains("“督查办”不在您管理的范围内"),
                        own -> assertThat(own).isEmpty(),
                        moved -> assertThat(moved).contains("“督查办”不在您管理的范围内"));
    }

    private static Consumer<String> says(String words) {
        return said -> assertThat(said).contains(words);
    }

    private static Consumer<String> nothing() {
        return said -> assertThat(said).isEmpty();
    }
}
