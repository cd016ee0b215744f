package yipanqi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.OrgChartFixture.TODAY;
import static yipanqi.org.OrgChartFixture.aZone;
import static yipanqi.org.OrgChartFixture.id;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yipanqi.platform.Right;

class OrgChartTest {
    @Test
    void listsEachUnitBeforeThoseBelowIt() {
        var names = aZone().chart().units().stream().map(Unit::name).toList();

        assertThat(names)
                .containsExactly("青岚开发区管理委员会", "督查办公室", "经济发展局", "松涛街道办事处", "松涛应急所", "云溪街道办事处", "云溪应急所", "青岚水务公司");
    }

    @Test
    void reachesOverTheWholeSubtree() {
        var chart = aZone().chart();

        assertThat(chart.below(id("松涛街道办事处"))).containsExactlyInAnyOrder(id("松涛街道办事处"), id("松涛应急所"));
        assertThat(chart.below(id("青岚开发区管理委员会"))).hasSize(8);
        assertThat(chart.below(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "经济发展局,经济发展局",
        "经发局,经济发展局",
        "青岚开发区经发局,经济发展局",
        "区经济发展局,经济发展局",
        "督办室,督查办公室",
        "松涛 街道,松涛街道办事处",
        "管委会督查办,督查办公室"
    })
    void knowsAUnitByAnyOfItsNames(String written, String meant) {
        assertThat(aZone().chart().unitNamed(written)).contains(id(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"应急所", "财政局", "各街道", "局"})
    void guessesNothingWhereNoUnitOrSeveralBearTheName(String written) {
        assertThat(aZone().chart().unitNamed(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "各街道,2,ALL",
        "各镇街,2,ALL",
        "全区各街道,2,ALL",
        "各部门,2,ALL",
        "各职能部门,2,ALL",
        "各行业主管部门,2,ALL",
        "区直各部门,2,ALL",
        "各单位,5,ALL",
        "各成员单位,5,ALL",
        "各级各部门,5,ALL",
        "各级各部门各单位,5,ALL",
        "全区上下,5,ALL",
        "有关单位,5,CONCERNED",
        "各有关部门,2,CONCERNED",
        "相关街道,2,CONCERNED"
    })
    void expandsCollectivePhrasesToTheUnitsOfToday(String phrase, int units, UnitGroup.Reach reach) {
        var group = aZone().chart().group(phrase).orElseThrow();

        assertThat(group.units()).hasSize(units);
        assertThat(group.reach()).isEqualTo(reach);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各社会单位", "经发局", "各位同志", "街道"})
    void takesNothingElseForAGroup(String phrase) {
        assertThat(aZone().chart().group(phrase)).isEmpty();
    }

    @Test
    void letsNobodyOfTheLeadUnitVerifyIt() {
        var chart = aZone().chart();
        var street = id("松涛街道办事处");

        assertThat(chart.mayVerify(Set.of(id("督查办公室")), street)).isTrue();
        assertThat(chart.mayVerify(Set.of(id("督查办公室"), id("松涛应急所")), street)).isFalse();
        assertThat(chart.mayVerify(Set.of(id("督查办公室")), UUID.randomUUID())).isFalse();
    }

    @Test
    void buildsTheCallerFromTheHoldingsOfTheDay() {
        var chart = aZone().post("督查员", "督查办公室", "青岚开发区管理委员会", Right.CLERK)
                .post("兼职岗", "松涛应急所", "松涛应急所", Right.UNIT_DUTY)
                .holds("甲", "督查员", TODAY, null)
                .holds("甲", "兼职岗", TODAY.minusDays(9), TODAY)
                .chart();

        assertThat(chart.caller(id("甲"), id("督查员"), TODAY.minusDays(1))).isEmpty();
        var caller = chart.caller(id("甲"), id("督查员"), TODAY).orElseThrow();
        assertThat(caller.rights()).containsExactly(Right.CLERK);
        assertThat(caller.scope()).hasSize(8);
        assertThat(caller.homes()).containsExactly(id("督查办公室"));
        assertThat(chart.caller(id("甲"), id("兼职岗"), TODAY)).isEmpty();
    }

    @Test
    void showsNoBusinessToAPostThatOnlyAdministers() {
        var chart = aZone().post("系统管理岗", "青岚开发区管理委员会", "青岚开发区管理委员会", Right.ADMINISTRATOR)
                .holds("乙", "系统管理岗", TODAY, null)
                .chart();

        assertThat(chart.caller(id("乙"), id("系统管理岗"), TODAY).orElseThrow().scope())
                .isEmpty();
    }
}
