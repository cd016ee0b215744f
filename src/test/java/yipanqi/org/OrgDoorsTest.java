package yipanqi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static yipanqi.platform.Refused.assertRefused;
import static yipanqi.platform.Right.UNIT_DUTY;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.OfficeTest;
import yipanqi.journal.JournalSearch;
import yipanqi.journal.SealedEntry;
import yipanqi.platform.CommandCall;
import yipanqi.platform.Refusal;

/// The tree of units, and the zone as a whole.
@OfficeTest
class OrgDoorsTest {
    @Autowired
    ListableBeanFactory beans;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Zones zones;

    @Autowired
    JournalSearch journal;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    private ZoneFixture zone;

    @BeforeEach
    void aZone() {
        zone = ZoneFixture.officeAndStreet(beans);
    }

    private static UnitDraft draft(Unit unit, @Nullable UUID parent, String name, String... aliases) {
        return new UnitDraft(
                parent, name, unit.shortName(), List.of(aliases), unit.kind(), unit.rank(), unit.dutyPostId());
    }

    private Unit unit(String name) {
        return zone.chart().unit(zone.id(name));
    }

    @Test
    void changesAUnitOnlyFromItsNewestVersion() {
        var old = unit("督查办");
        units.change(zone.administrator(), old.id(), old.version(), draft(old, old.parentId(), "督查室", "督办室"));

        assertThat(zone.chart().unitNamed("督办室")).contains(old.id());
        assertThatThrownBy(() ->
                        units.change(zone.administrator(), old.id(), old.version(), draft(old, old.parentId(), "督查局")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo("platform.changed-meanwhile");
                    assertThat(refusal.args()[0]).isEqualTo("系统管理员");
                    assertThat(refusal.args()[2]).isEqualTo("修改单位");
                });
    }

    @Test
    void givesNoUnitANameThatSeveralOthersBear() {
        var office = unit("督查办");
        units.change(
                zone.administrator(), office.id(), office.version(), draft(office, office.parentId(), "督查办", "综合室"));
        zone.unit("松涛综合所", "松涛街道", UnitKind.OTHER);
        var inner = unit("松涛综合所");
        var sameShortName =
                new UnitDraft(inner.parentId(), inner.name(), "综合室", List.of(), inner.kind(), inner.rank(), null);
        units.change(zone.administrator(), inner.id(), inner.version(), sameShortName);
        var street = unit("松涛街道");
        assertRefused(OrgProblem.ALIAS_TAKEN, () -> units.addAlias(zone.administrator(), street.id(), "综合室"));
        var now = unit("督查办");
        units.change(zone.administrator(), now.id(), now.version(), draft(now, now.parentId(), "督查办", "综合室", "督办室"));
        assertThat(unit("督查办").aliases()).containsExactlyInAnyOrder("综合室", "督办室");
    }

    @Test
    void keepsTheTreeATree() {
        var street = unit("松涛街道");
        assertRefused(
                OrgProblem.UNDER_ITSELF,
                () -> units.change(
                        zone.administrator(), street.id(), street.version(), draft(street, zone.id("松涛应急所"), "松涛街道")));
        assertRefused(
                OrgProblem.SECOND_ROOT,
                () -> units.change(zone.administrator(), street.id(), street.version(), draft(street, null, "松涛街道")));
        assertRefused(
                OrgProblem.NAME_TAKEN,
                () -> units.change(
                        zone.administrator(), street.id(), street.version(), draft(street, street.parentId(), "督查办")));
        assertRefused(
                OrgProblem.ALIAS_TAKEN,
                () -> units.change(
                        zone.administrator(),
                        street.id(),
                        street.version(),
                        draft(street, street.parentId(), "松涛街道", "督查办")));
    }

    @Test
    void takesOnlyAnOwnPostForDuty() {
        var street = unit("松涛街道");
        var foreign = new UnitDraft(street.parentId(), "松涛街道", "", List.of(), street.kind(), 1, zone.id("督查办/督查员"));

        assertRefused(
                OrgProblem.FOREIGN_DUTY_POST,
                () -> units.change(zone.administrator(), street.id(), street.version(), foreign));
        assertThat(zone.chart().dutyPost(street.id())).map(Post::id).contains(zone.id("松涛街道/联络员"));
        assertThat(zone.chart().dutyPost(zone.id("松涛应急所"))).isEmpty();
    }

    @Test
    void learnsAnAliasWithinTheTransactionThatNeedsIt() {
        transaction.executeWithoutResult(status -> {
            units.addAlias(zone.caller("督查办/督查员"), zone.id("松涛街道"), "松涛镇");
            assertThat(zone.chart().unitNamed("松涛镇")).contains(zone.id("松涛街道"));
            status.setRollbackOnly();
        });
        assertThat(zone.chart().unitNamed("松涛镇")).isEmpty();

        units.addAlias(zone.caller("督查办/督查员"), zone.id("松涛街道"), "松涛镇");
        assertThat(zone.chart().unitNamed("松涛镇")).contains(zone.id("松涛街道"));
        assertThatThrownBy(() -> units.addAlias(zone.caller("督查办/督查员"), zone.id("松涛街道"), "各街道"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void writesEveryChangeIntoTheJournalWithoutNamesOfPeople() {
        var person = people.add(zone.administrator(), "某某某", "13812345678");
        people.change(zone.administrator(), person.id(), 1, "某某", null);

        assertThat(journal.of(zone.zone(), person.id()))
                .extracting(SealedEntry::what)
                .containsExactly("org.person-added", "org.person-changed");
        assertThat(sql.sql("select string_agg(body, '') from journal.entry where zone_id = :zone")
                        .param("zone", zone.zone())
                        .query(String.class)
                        .single())
                .doesNotContain("某某", "13812345678", "松涛街道联络员");
        assertThat(people.get(zone.zone(), person.id()).phone()).isEqualTo("13812345678");
    }

    @Test
    void seesAChangeOfAnotherProcessWithinASecond() {
        assertThat(zone.chart().unitNamed("督查局")).isEmpty();
        sql.sql("update org.unit set short_name = '督查局' where id = :id")
                .param("id", zone.id("督查办"))
                .update();
        sql.sql("update org.setting set chart = chart + 1 where zone_id = :zone")
                .param("zone", zone.zone())
                .update();

        await().untilAsserted(() -> assertThat(zone.chart().unitNamed("督查局")).isPresent());
    }

    @Test
    void letsOnlyADemonstrationGo() {
        var demo = ZoneFixture.openDemo(beans).unit("甲局").post("甲局", "科员", UNIT_DUTY);
        demo.account("甲局/科员", "demo" + UUID.randomUUID());

        var call = new CommandCall(List.of(), _ -> null, () -> database, System.out, System.err);
        assertThat(new DropDemoCommand().run(call)).isZero();

        assertThat(zones.find(demo.zone())).isEmpty();
        assertThat(zones.find(zone.zone())).isPresent();
        assertThat(sql.sql("select count(*) from journal.entry where zone_id = :zone")
                        .param("zone", demo.zone())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesWhatNobodyCanRead() {
        assertThatThrownBy(() -> people.add(zone.administrator(), "  ", "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.add(zone.administrator(), "名\u202e字", ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.add(zone.administrator(), "名", "不是号码")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.search(zone.administrator(), "", "坏标记", 50))
                .isInstanceOf(Refusal.class);
    }
}
