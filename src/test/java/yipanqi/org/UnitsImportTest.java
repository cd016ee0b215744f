package yipanqi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yipanqi.org.ZoneFixture.ROOT;
import static yipanqi.platform.Right.ADMINISTRATOR;
import static yipanqi.platform.Right.UNIT_DUTY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
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
import yipanqi.document.Ledger;
import yipanqi.document.Ledgers;
import yipanqi.document.Value;
import yipanqi.journal.JournalSearch;
import yipanqi.journal.SealedEntry;
import yipanqi.org.ImportedUnit.Effect;
import yipanqi.org.account.PeopleImport;
import yipanqi.platform.Refusal;
import yipanqi.platform.Right;

@OfficeTest
class UnitsImportTest {
    private static final List<Column> PEOPLE = Stream.of("姓名", "电话", "账号", "单位", "岗位", "权限", "任职日期")
            .map(title -> Column.text(title, 12))
            .toList();

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    UnitsImport imports;

    @Autowired
    PeopleImport peopleImport;

    @Autowired
    Units units;

    @Autowired
    JournalSearch journal;

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

    /// Name, short name, aliases, unit above, kind, rank, duty post, separated by bars.
    private static byte[] sheet(String... rows) throws IOException {
        return ledger(UnitsLedger.COLUMNS, rows);
    }

    private static byte[] ledger(List<Column> columns, String... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        List<List<Value>> values = Stream.of(rows)
                .map(row -> Arrays.stream((row + "|*").split("\\|"))
                        .limit(7)
                        .map(Value::text)
                        .toList())
                .toList();
        Ledgers.writeXlsx(Ledger.of("导入表", columns, values), out);
        return out.toByteArray();
    }

    private Unit unit(String name) {
        var chart = zone.chart();
        return chart.unit(chart.unitNamed(name).orElseThrow());
    }

    /// What each row is refused for, empty for a good one.
    private List<String> refusals(String... rows) throws IOException {
        return imports.preview(zone.administrator(), sheet(rows)).rows().stream()
                .map(row ->
                        row.errors().isEmpty() ? "" : row.errors().getFirst().title())
                .toList();
    }

    private byte[] fourGood() throws IOException {
        return sheet(
                "青山执法大队|||青山局|其他||",
                "青山局|青山|青山委、青山办|" + root + "|部门||值守岗",
                "绿水局|||" + root + "|部门||",
                "松涛街道|松涛||||35|");
    }

    @Test
    void showsBeforehandWhatIsNewAndWhatChangesAndChangesNothing() throws IOException {
        var before = zone.chart().version();

        var preview = imports.preview(zone.administrator(), fourGood());

        assertThat(preview.rows())
                .extracting(ImportedUnit::effect)
                .containsExactly(Effect.ADDED, Effect.ADDED, Effect.ADDED, Effect.CHANGED);
        assertThat(preview.rows().getLast().changes()).containsExactly("简称", "排序号");
        assertThat(preview.bad()).isZero();
        assertThat(zone.chart().version()).isEqualTo(before);
        assertThat(zone.chart().unitNamed("青山局")).isEmpty();
    }

    @Test
    void takesUnitsInWhereverTheOneAboveStandsInTheSheet() throws IOException {
        imports.take(zone.administrator(), fourGood());

        var bureau = unit("青山局");
        assertThat(bureau.parentId()).isEqualTo(zone.id(ROOT));
        assertThat(bureau.shortName()).isEqualTo("青山");
        assertThat(bureau.aliases()).containsExactlyInAnyOrder("青山委", "青山办");
        assertThat(bureau.kind()).isEqualTo(UnitKind.DEPARTMENT);
        assertThat(unit("青山执法大队").parentId()).isEqualTo(bureau.id());
        assertThat(unit("绿水局").rank()).isGreaterThan(bureau.rank());
        assertThat(zone.chart().dutyPost(bureau.id())).hasValueSatisfying(post -> {
            assertThat(post.name()).isEqualTo("值守岗");
            assertThat(post.rights()).containsExactly(UNIT_DUTY);
        });
    }

    @Test
    void saysWhatAUnitStoodUnderBeforeItIsMoved() throws IOException {
        var rows = imports.preview(zone.administrator(), sheet("松涛应急所|||" + root + "|||"))
                .rows();
        assertThat(rows.getFirst().changes()).containsExactly("上级单位");
        assertThat(rows.getFirst().movedFrom()).isEqualTo("松涛街道");
    }

    @Test
    void takesOfSeveralOfOneNameTheOneBeneathTheUnitNamedAbove() throws IOException {
        zone.unit("青山局", ROOT, UnitKind.DEPARTMENT);
        for (var above : List.of("青山局", "松涛街道"))
            units.add(
                    zone.administrator(),
                    new UnitDraft(zone.id(above), "综合科", "", List.of(), UnitKind.OTHER, 10, null));
        var taken = imports.take(zone.administrator(), sheet("综合科|||青山局||70|"));
        assertThat(taken.rows().getFirst().changes()).containsExactly("排序号");
        assertThat(zone.chart().units().stream().filter(unit -> unit.name().equals("综合科")))
                .extracting(Unit::rank)
                .containsExactlyInAnyOrder(10, 70);
        assertThat(refusals("综合科|||||70|").getFirst()).contains("有几个单位都叫");
    }

    @Test
    void makesNoPostTheDutyPostThatCannotDoTheDuty() throws IOException {
        zone.post("松涛街道", "查阅岗", Right.READER);
        assertThat(refusals("松涛街道||||||查阅岗").getFirst()).contains("没有承办权限");
    }

    @Test
    void changesOnlyTheFilledCellsOfAUnitThatIsThere() throws IOException {
        units.addAlias(zone.administrator(), zone.id("松涛街道"), "松涛办事处");
        imports.take(zone.administrator(), sheet("松涛街道|松涛|松街||||联络员"));

        var street = unit("松涛街道");
        assertThat(street.shortName()).isEqualTo("松涛");
        assertThat(street.aliases()).containsExactlyInAnyOrder("松涛办事处", "松街");
        assertThat(street.kind()).isEqualTo(UnitKind.SUBDISTRICT);
        assertThat(street.parentId()).isEqualTo(zone.id(ROOT));
        assertThat(street.dutyPostId()).isEqualTo(zone.id("松涛街道/联络员"));

        var version = street.version();
        var again = imports.take(zone.administrator(), sheet("松涛街道|松涛|松街||街道||联络员"));
        assertThat(again.rows()).extracting(ImportedUnit::effect).containsExactly(Effect.NONE);
        assertThat(unit("松涛街道").version()).isEqualTo(version);
    }

    @Test
    void movesAUnitBelowOneThatWasBelowIt() throws IOException {
        imports.take(zone.administrator(), sheet("松涛街道|||松涛应急所|||", "松涛应急所|||" + root + "|||"));

        assertThat(unit("松涛应急所").parentId()).isEqualTo(zone.id(ROOT));
        assertThat(unit("松涛街道").parentId()).isEqualTo(zone.id("松涛应急所"));
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
                        says("上级单位：没有名为“没有的局”的单位"),
                        says("上级单位：“丙局”又在本单位之下，绕成了圈"),
                        says("上级单位：“乙局”又在本单位之下，绕成了圈"),
                        says("上级单位：“丁局”又在本单位之下，绕成了圈"),
                        nothing(),
                        says("单位名称：“戊局”在第 7 行已经有了"),
                        says("“松涛街道”已是“松涛街道”的名称"),
                        says("“松涛应急所”已是“松涛应急所”的名称"),
                        says("单位名称最多 60 个字"),
                        says("类别“机关”不认识，可填：全区、部门、街道、其他"),
                        says("请填写类别"),
                        says("请为新单位选定上级单位"),
                        says("请填写单位名称"),
                        says("排序号：须是 0 到 100000 之间的整数"),
                        says("排序号：“第三”不是数字"),
                        says("上级单位：请先改好第 3 行的“甲局”"),
                        says("不能放到自己或自己的下级单位之下"),
                        says("泛指多个单位"));
    }

    private static Consumer<String> says(String words) {
        return said -> assertThat(said).contains(words);
    }

    private static Consumer<String> nothing() {
        return said -> assertThat(said).isEmpty();
    }

    @Test
    void takesNothingOfASheetInWhichARowIsRefused() throws IOException {
        var before = zone.chart().version();
        var sheet = sheet("青山局|||" + root + "|部门||", "绿水局|||没有的局|部门||");

        assertThatThrownBy(() -> imports.take(zone.administrator(), sheet))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(OrgProblem.ROWS_REFUSED);
                    assertThat(refusal.args()).containsExactly(1L);
                });
        assertThat(zone.chart().version()).isEqualTo(before);
        assertThat(zone.chart().unitNamed("青山局")).isEmpty();
    }

    @Test
    void givesTheSheetBackWithTheReasonsAndTakesItInOnceItIsPutRight() throws IOException {
        var marked = imports.marked(zone.administrator(), sheet("青山局|||" + root + "|部门||", "绿水局|||没有的局|部门||"));
        var columns = Stream.concat(UnitsLedger.COLUMNS.stream(), Stream.of(Column.text("导入问题", 20)))
                .toList();

        var read = Ledgers.read(marked, columns, zone.today());

        assertThat(read.rows())
                .extracting(row -> row.words("导入问题"))
                .satisfiesExactly(
                        none -> assertThat(none).isEmpty(),
                        why -> assertThat(why).contains("上级单位：没有名为“没有的局”的单位"));
        zone.unit("没有的局");
        imports.take(zone.administrator(), marked);
        assertThat(unit("绿水局").parentId()).isEqualTo(zone.id("没有的局"));
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
                .satisfies(reason -> assertThat(reason.title()).contains("上级单位：单元格是公式，请粘贴为数值"));
    }

    @Test
    void takesNoMoreRowsThanASheetOfPeopleMayHave() throws IOException {
        var rows = IntStream.rangeClosed(0, 2_000)
                .mapToObj(i -> "局" + i + "|||" + root + "|部门||")
                .toArray(String[]::new);

        var sheet = sheet(rows);

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
                sheet("松涛城管所|||松涛街道|其他||", "新局|||" + root + "|部门||", "督查办|督查|||||", "松涛应急所|应急|||||", "松涛街道|||督查办|||"));

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

    @Test
    void leavesWhatAFormWouldInTheJournal() throws IOException {
        imports.take(zone.administrator(), sheet("青山局|||" + root + "|部门||值守岗"));

        assertThat(journal.of(zone.zone(), unit("青山局").id()))
                .extracting(SealedEntry::what)
                .containsExactly("org.unit-added", "org.unit-changed");
    }

    @Test
    void letsASheetOfPeopleFindTheNewUnits() throws IOException {
        imports.take(zone.administrator(), sheet("青山局|||" + root + "|部门||值守岗"));
        var taken = peopleImport.take(zone.administrator(), peopleImport.prepare(ledger(PEOPLE, "赵一|||青山局|值守岗||")));

        assertThat(taken.good()).isEqualTo(1);
        var post = zone.chart().dutyPost(unit("青山局").id()).orElseThrow();
        assertThat(zone.chart().holdings(post.id()))
                .extracting(Holding::personName)
                .containsExactly("赵一");
    }
}
