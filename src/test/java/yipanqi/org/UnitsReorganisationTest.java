package yipanqi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.UnitSheets.units;
import static yipanqi.org.ZoneFixture.ROOT;
import static yipanqi.platform.Right.UNIT_DUTY;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;

@OfficeTest
class UnitsReorganisationTest {
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

    private Unit unit(String name) {
        var chart = zone.chart();
        return chart.unit(chart.unitNamed(name).orElseThrow());
    }

    /// What stands beside each row, empty for a good one.
    private List<String> refusals(String... rows) throws IOException {
        return imports.preview(zone.administrator(), units(rows)).rows().stream()
                .map(row ->
                        row.errors().isEmpty() ? "" : row.errors().getFirst().words())
                .toList();
    }

    @Test
    void saysWhatAUnitStoodUnderBeforeItIsMoved() throws IOException {
        var rows = imports.preview(zone.administrator(), units("松涛应急所|||" + root + "|||"))
                .rows();
        assertThat(rows.getFirst().changes()).containsExactly("上级单位");
        assertThat(rows.getFirst().movedFrom()).isEqualTo("松涛街道");
    }

    @Test
    void takesOfSeveralOfOneNameTheOneBeneathTheUnitNamedAbove() throws IOException {
        zone.unit("青山局", ROOT, UnitKind.DEPARTMENT);
        for (var above : List.of("青山局", "松涛街道")) department(zone.id(above), "综合科");
        var taken = imports.take(zone.administrator(), units("综合科|||青山局||70|"));
        assertThat(taken.rows().getFirst().changes()).containsExactly("排序号");
        assertThat(zone.chart().units().stream().filter(unit -> unit.name().equals("综合科")))
                .extracting(Unit::rank)
                .containsExactlyInAnyOrder(10, 70);
        assertThat(refusals("综合科|||||70|").getFirst()).contains("有几个单位都叫");
    }

    @Test
    void movesAUnitBelowOneThatWasBelowIt() throws IOException {
        imports.take(zone.administrator(), units("松涛街道|||松涛应急所|||", "松涛应急所|||" + root + "|||"));

        assertThat(unit("松涛应急所").parentId()).isEqualTo(zone.id(ROOT));
        assertThat(unit("松涛街道").parentId()).isEqualTo(zone.id("松涛应急所"));
    }

    @Test
    void letsTheEndDecideWhateverTheOrderOfTheRows() throws IOException {
        zone.unit("应急一组", "松涛应急所", UnitKind.OTHER);
        var up = "松涛应急所|||" + root + "|||";
        var below = "松涛街道|||应急一组|||";

        assertThat(refusals(up, below)).containsExactly("", "");
        imports.take(zone.administrator(), units(below, up));

        assertThat(unit("松涛应急所").parentId()).isEqualTo(zone.id(ROOT));
        assertThat(unit("松涛街道").parentId()).isEqualTo(zone.id("应急一组"));
    }

    @Test
    void namesTheRowsThatWouldMoveUnitsRoundInARing() throws IOException {
        zone.unit("应急一组", "松涛应急所", UnitKind.OTHER).unit("青山局");

        assertThat(refusals("青山局|||应急一组|||", "绿水局|||" + root + "|部门||", "松涛街道|||青山局|||", "督查队|||松涛街道|其他||"))
                .satisfiesExactly(
                        bureau -> assertThat(bureau).contains("D3 上级单位").contains("第 3、5 行绕成了圈"),
                        other -> assertThat(other).isEmpty(),
                        street -> assertThat(street).contains("D5 上级单位").contains("第 3、5 行绕成了圈"),
                        below -> assertThat(below).isEmpty());
    }

    @Test
    void keepsUnitsOfOneNameApartWhenItLooksForARing() throws IOException {
        zone.unit("青山局");
        for (var above : List.of("青山局", "松涛街道")) department(zone.id(above), "综合科");
        var inside = zone.chart().units().stream()
                .filter(unit -> unit.name().equals("综合科") && zone.id("松涛街道").equals(unit.parentId()))
                .findFirst()
                .orElseThrow();
        department(inside.id(), "文印组");

        assertThat(refusals("综合科|||青山局||70|", "青山局|||文印组|||")).containsExactly("", "");
        assertThat(refusals("综合科|||松涛街道||70|", "松涛街道|||文印组|||").getLast()).contains("自己的下级单位之下");
    }

    @Test
    void letsTwoUnitsChangeShortNames() throws IOException {
        imports.take(zone.administrator(), units("松涛街道|街|||||", "松涛应急所|所|||||"));
        imports.take(zone.administrator(), units("松涛街道|所|||||", "松涛应急所|街|||||"));

        assertThat(unit("所").name()).isEqualTo("松涛街道");
        assertThat(unit("街").name()).isEqualTo("松涛应急所");
    }

    private void department(UUID above, String name) {
        doors.add(zone.administrator(), new UnitDraft(above, name, "", List.of(), UnitKind.OTHER, 10, null));
    }
}
