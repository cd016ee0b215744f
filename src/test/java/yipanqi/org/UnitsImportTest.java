package yipanqi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yipanqi.org.UnitSheets.people;
import static yipanqi.org.UnitSheets.units;
import static yipanqi.org.ZoneFixture.ROOT;
import static yipanqi.platform.Right.UNIT_DUTY;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;
import yipanqi.journal.JournalSearch;
import yipanqi.journal.SealedEntry;
import yipanqi.org.ImportedUnit.Effect;
import yipanqi.org.account.PeopleImport;
import yipanqi.platform.Refusal;

@OfficeTest
class UnitsImportTest {
    @Autowired
    ListableBeanFactory beans;

    @Autowired
    UnitsImport imports;

    @Autowired
    PeopleImport peopleImport;

    @Autowired
    Units doors;

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

    private Unit unit(String name) {
        var chart = zone.chart();
        return chart.unit(chart.unitNamed(name).orElseThrow());
    }

    private byte[] fourGood() throws IOException {
        return units(
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
    void changesOnlyTheFilledCellsOfAUnitThatIsThere() throws IOException {
        doors.addAlias(zone.administrator(), zone.id("松涛街道"), "松涛办事处");
        imports.take(zone.administrator(), units("松涛街道|松涛|松街||||联络员"));

        var street = unit("松涛街道");
        assertThat(street.shortName()).isEqualTo("松涛");
        assertThat(street.aliases()).containsExactlyInAnyOrder("松涛办事处", "松街");
        assertThat(street.kind()).isEqualTo(UnitKind.SUBDISTRICT);
        assertThat(street.parentId()).isEqualTo(zone.id(ROOT));
        assertThat(street.dutyPostId()).isEqualTo(zone.id("松涛街道/联络员"));

        var version = street.version();
        var again = imports.take(zone.administrator(), units("松涛街道|松涛|松街||街道||联络员"));
        assertThat(again.rows()).extracting(ImportedUnit::effect).containsExactly(Effect.NONE);
        assertThat(unit("松涛街道").version()).isEqualTo(version);
    }

    @Test
    void takesNothingOfASheetInWhichARowIsRefused() throws IOException {
        var before = zone.chart().version();
        var sheet = units("青山局|||" + root + "|部门||", "绿水局|||没有的局|部门||");

        assertThatThrownBy(() -> imports.take(zone.administrator(), sheet))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(OrgProblem.ROWS_REFUSED);
                    assertThat(refusal.args()).containsExactly(1L);
                });
        assertThat(zone.chart().version()).isEqualTo(before);
        assertThat(zone.chart().unitNamed("青山局")).isEmpty();
    }

    @Test
    void leavesWhatAFormWouldInTheJournal() throws IOException {
        imports.take(zone.administrator(), units("青山局|||" + root + "|部门||值守岗"));

        assertThat(journal.of(zone.zone(), unit("青山局").id()))
                .extracting(SealedEntry::what)
                .containsExactly("org.unit-added", "org.unit-changed");
    }

    @Test
    void letsASheetOfPeopleFindTheNewUnits() throws IOException {
        imports.take(zone.administrator(), units("青山局|||" + root + "|部门||值守岗"));
        var taken = peopleImport.take(zone.administrator(), peopleImport.prepare(people("赵一|||青山局|值守岗||")));

        assertThat(taken.good()).isEqualTo(1);
        var post = zone.chart().dutyPost(unit("青山局").id()).orElseThrow();
        assertThat(zone.chart().holdings(post.id()))
                .extracting(Holding::personName)
                .containsExactly("赵一");
    }

    @Test
    void readsTheChartOnceHoweverManyRowsThereAre() throws IOException {
        var sheet = units(IntStream.range(0, 30)
                .mapToObj(i -> "局" + i + "|||" + (i < 10 ? root : "局" + (i - 10)) + "|部门||值守岗")
                .toArray(String[]::new));
        assertThat(ChartReads.of(beans, () -> imports.take(zone.administrator(), sheet)))
                .isEqualTo(1);
        assertThat(zone.chart().dutyPost(unit("局29").id())).isPresent();
    }
}
