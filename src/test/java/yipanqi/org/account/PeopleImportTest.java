package yipanqi.org.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yipanqi.org.ZoneFixture.ROOT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;
import yipanqi.document.Column;
import yipanqi.document.Ledger;
import yipanqi.document.Ledgers;
import yipanqi.document.Value;
import yipanqi.org.People;
import yipanqi.org.RowFault;
import yipanqi.org.UnitKind;
import yipanqi.org.ZoneFixture;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;
import yipanqi.platform.Right;
import yipanqi.platform.ZoneClock;

@OfficeTest
class PeopleImportTest {
    @Autowired
    ListableBeanFactory beans;

    @Autowired
    PeopleImport imports;

    @Autowired
    PeopleLedger ledger;

    @Autowired
    People people;

    private final String tail = UUID.randomUUID().toString().substring(0, 8);
    private ZoneFixture zone;

    @BeforeEach
    void aZone() {
        zone = ZoneFixture.open(beans).unit("松涛街道", ROOT, UnitKind.SUBDISTRICT).post("松涛街道", "联络员", Right.UNIT_DUTY);
    }

    private static byte[] sheet(String... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        List<List<Value>> values = Stream.of(rows)
                .map(row -> Arrays.stream((row + "|*").split("\\|"))
                        .limit(7)
                        .map(Value::text)
                        .toList())
                .toList();
        Ledgers.writeXlsx(Ledger.of("人员", PeopleLedger.COLUMNS, values), out);
        return out.toByteArray();
    }

    private byte[] threeGoodOneBad() throws IOException {
        return sheet(
                "赵一|13800000001|zhao" + tail + "|松涛街道|主任|包保、查阅|2026-07-01",
                "钱二|||松涛街道|联络员||2026年7月1日",
                "孙三|||没有的单位|科员||",
                "李四||||||");
    }

    @Test
    void showsBeforehandWhatWouldComeOfItAndChangesNothing() throws IOException {
        var before = zone.chart().version();

        var preview = imports.preview(zone.administrator(), threeGoodOneBad());

        assertThat(preview.rows()).hasSize(4);
        assertThat(preview.good()).isEqualTo(3);
        assertThat(preview.rows().get(2).errors())
                .singleElement()
                .extracting(RowFault::title)
                .asString()
                .contains("没有名为“没有的单位”的单位");
        assertThat(zone.chart().version()).isEqualTo(before);
        assertThat(people.search(zone.administrator(), "赵一", null, 9).items()).isEmpty();
    }

    @Test
    void takesTheGoodRowsInAndSaysWhatIsWrongWithTheOthers() throws IOException {
        var result = imports.take(zone.administrator(), imports.prepare(threeGoodOneBad()));

        assertThat(result.good()).isEqualTo(3);
        assertThat(result.accounts()).singleElement().satisfies(opened -> {
            assertThat(opened.account()).isEqualTo("zhao" + tail);
            assertThat(opened.oneTimePassword()).hasSize(14);
        });
        var chart = zone.chart();
        var head = chart.postsOf(zone.id("松涛街道")).stream()
                .filter(post -> post.name().equals("主任"))
                .findFirst()
                .orElseThrow();
        assertThat(head.rights()).containsExactlyInAnyOrder(Right.SPONSOR, Right.READER);
        assertThat(chart.holdings(head.id()))
                .singleElement()
                .satisfies(holding -> assertThat(holding.from()).isEqualTo("2026-07-01"));
        assertThat(chart.holdings(zone.id("松涛街道/联络员"))).hasSize(2);
        assertThat(people.search(zone.administrator(), "孙三", null, 9).items()).isEmpty();
    }

    @Test
    void givesTheSheetBackWithTheReasonsAndReadsItAgain() throws IOException {
        var marked = imports.marked(zone.administrator(), threeGoodOneBad());
        var columns = Stream.concat(PeopleLedger.COLUMNS.stream(), Stream.of(Column.text("导入问题", 20)))
                .toList();

        assertThat(Ledgers.read(marked, columns, zone.today()).rows())
                .extracting(row -> row.words("导入问题"))
                .containsExactly("", "", "D5 单位：没有名为“没有的单位”的单位", "");
        assertThat(imports.preview(zone.administrator(), marked).good()).isEqualTo(3);
    }

    @Test
    void addsNobodyTwice() throws IOException {
        imports.take(zone.administrator(), imports.prepare(sheet("赵一|13800000001|zhao" + tail + "|松涛街道|主任|查阅|")));

        var again = imports.take(
                zone.administrator(),
                imports.prepare(sheet(
                        "赵一|13800000001|zhao" + tail + "|松涛街道|主任|查阅|",
                        "赵一|13800000001||松涛街道|联络员||",
                        "别人||zhao" + tail + "||||")));

        assertThat(again.accounts()).isEmpty();
        assertThat(again.rows().get(2).errors())
                .singleElement()
                .extracting(RowFault::title)
                .asString()
                .contains("另一个人");
        assertThat(people.search(zone.administrator(), "赵一", null, 9).items())
                .singleElement()
                .satisfies(person -> assertThat(person.posts()).hasSize(2));
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        imports.take(zone.administrator(), imports.prepare(threeGoodOneBad()));
        var out = new ByteArrayOutputStream();
        Ledgers.writeXlsx(ledger.everybody(zone.administrator()), out);
        var before = zone.chart().version();

        var again = imports.preview(zone.administrator(), out.toByteArray());

        assertThat(again.rows()).allMatch(row -> row.errors().isEmpty());
        assertThat(again.rows()).extracting(ImportedPerson::name).contains("赵一", "钱二", "李四", "系统管理员");
        assertThat(zone.chart().version()).isEqualTo(before);
    }

    @Test
    void letsOnePersonTakeEverybodyOutFiveTimesAnHour() {
        var now = Instant.now();
        ZoneClock.at(now, () -> {
            for (int i = 0; i < 5; i++) ledger.everybody(zone.administrator());
            assertThatThrownBy(() -> ledger.everybody(zone.administrator()))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.problem()).isEqualTo(PlatformProblem.TOO_MANY));
        });
        ZoneClock.at(now.plus(Duration.ofHours(1)), () -> ledger.everybody(zone.administrator()));
    }

    @Test
    void givesNobodyAPostThatReachesFurtherThanTheAdministratorWhoseSheetItIs() throws IOException {
        zone.post("松涛街道", "街道管理岗", Right.ADMINISTRATOR).post("松涛街道", "全区岗", ROOT, Right.CLERK);
        var small = zone.caller("松涛街道/街道管理岗");

        var taken = imports.take(
                small,
                imports.prepare(
                        sheet("周五|||松涛街道|全区岗||", "吴六||wu" + tail + "|松涛街道|科员|查阅|", "郑七||zheng" + tail + "||||")));

        assertThat(taken.rows()).extracting(row -> row.errors().isEmpty()).containsExactly(false, true, true);
        assertThat(taken.accounts()).hasSize(2);
        assertThat(people.managed(small))
                .extracting(known -> known.person().name())
                .contains("吴六", "郑七");
    }
}
