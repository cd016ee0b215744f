package yipanqi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.ZoneFixture.ROOT;
import static yipanqi.platform.Refused.assertRefused;
import static yipanqi.platform.Right.ADMINISTRATOR;
import static yipanqi.platform.Right.CLERK;
import static yipanqi.platform.Right.READER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;
import yipanqi.platform.PlatformProblem;

/// Who holds which post, and who may say so.
@OfficeTest
class PostsAndPeopleTest {
    @Autowired
    ListableBeanFactory beans;

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    @Autowired
    People people;

    @Autowired
    OrgCharts charts;

    private ZoneFixture zone;

    @BeforeEach
    void aZone() {
        zone = ZoneFixture.officeAndStreet(beans);
    }

    @Test
    void letsDutyFollowThePostWhenItsHolderChanges() {
        var post = zone.id("松涛街道/联络员");
        var today = charts.today();
        var successor = people.add(zone.administrator(), "继任者", "").id();

        posts.end(zone.administrator(), post, zone.person("松涛街道/联络员"), today);
        posts.hold(zone.administrator(), post, successor, today, null);

        var chart = zone.chart();
        assertThat(chart.dutyPost(zone.id("松涛街道"))).map(Post::id).contains(post);
        assertThat(chart.holders(post, today)).extracting(Holding::personId).containsExactly(successor);
        assertThat(chart.holders(post, today.minusDays(1))).isEmpty();
        assertThat(chart.caller(zone.person("松涛街道/联络员"), post, today)).isEmpty();
        assertThat(chart.caller(successor, post, today)).isPresent();
    }

    @Test
    void holdsAPostOnceAtATime() {
        var post = zone.id("松涛街道/联络员");
        var person = zone.person("松涛街道/联络员");
        var today = charts.today();

        assertRefused(
                OrgProblem.ALREADY_HOLDS,
                () -> posts.hold(zone.administrator(), post, person, today.plusDays(9), null));
        posts.end(zone.administrator(), post, person, today.plusDays(5));
        posts.hold(zone.administrator(), post, person, today.plusDays(9), null);
        assertThat(zone.chart().holders(post, today.plusDays(6))).isEmpty();
        assertThat(zone.chart().holders(post, today.plusDays(9))).hasSize(1);
    }

    @Test
    void neverLosesItsLastAdministrator() {
        var admin = zone.administrator();
        var post = zone.chart().post(admin.post());

        assertRefused(
                OrgProblem.LAST_ADMINISTRATOR, () -> posts.end(admin, admin.post(), admin.person(), charts.today()));
        assertRefused(
                OrgProblem.LAST_ADMINISTRATOR,
                () -> posts.change(
                        admin,
                        post.id(),
                        post.version(),
                        new PostDraft(post.unitId(), post.name(), Set.of(READER), null, 1)));
    }

    @Test
    void letsAnAdministratorOfASubtreeReachNoFurther() {
        zone.post("松涛街道", "街道管理岗", ADMINISTRATOR);
        var small = zone.caller("松涛街道/街道管理岗");
        var office = zone.chart().unit(zone.id("督查办"));

        assertRefused(
                PlatformProblem.NOT_FOUND,
                () -> units.change(
                        small,
                        office.id(),
                        office.version(),
                        new UnitDraft(
                                office.parentId(),
                                "别的名称",
                                office.shortName(),
                                List.of(),
                                office.kind(),
                                office.rank(),
                                office.dutyPostId())));
        assertRefused(
                PlatformProblem.NOT_FOUND,
                () -> posts.add(small, new PostDraft(zone.id("松涛街道"), "越权岗", Set.of(CLERK), zone.id(ROOT), 1)));
        assertRefused(PlatformProblem.NOT_FOUND, () -> people.manageable(small, zone.person("督查办/督查员")));
        assertThat(people.search(small, "", null, 50).items())
                .extracting(PersonSummary::name)
                .containsExactlyInAnyOrder("松涛街道联络员", "松涛街道街道管理岗");
    }

    @Test
    void letsNobodyHandOutAPostThatReachesFurtherThanHe() {
        zone.post("松涛街道", "街道管理岗", ADMINISTRATOR).post("松涛街道", "全区联络岗", ROOT, CLERK);
        var small = zone.caller("松涛街道/街道管理岗");
        var wide = zone.chart().post(zone.id("松涛街道/全区联络岗"));
        var holder = zone.person("松涛街道/全区联络岗");

        assertRefused(
                PlatformProblem.NOT_FOUND, () -> posts.hold(small, wide.id(), small.person(), zone.today(), null));
        assertRefused(PlatformProblem.NOT_FOUND, () -> posts.end(small, wide.id(), holder, zone.today()));
        assertRefused(
                PlatformProblem.NOT_FOUND,
                () -> posts.change(
                        small,
                        wide.id(),
                        wide.version(),
                        new PostDraft(wide.unitId(), wide.name(), Set.of(ADMINISTRATOR), wide.unitId(), 1)));
    }

    @Test
    void looksAtWhatAPersonWillHoldBeforeAnybodyManagesHim() {
        zone.post("松涛街道", "街道管理岗", ADMINISTRATOR);
        var small = zone.caller("松涛街道/街道管理岗");
        var chief = people.add(small, "明天上任", "").id();
        assertThat(people.manageable(small, chief).name()).isEqualTo("明天上任");

        posts.hold(zone.administrator(), zone.id("督查办/督查员"), chief, zone.today().plusDays(1), null);

        assertRefused(PlatformProblem.NOT_FOUND, () -> people.manageable(small, chief));
        assertThat(people.manageable(zone.administrator(), chief).id()).isEqualTo(chief);
    }

    @Test
    void leavesSomebodyWithoutAPostToThoseWhoAddedHimOrReachTheWholeZone() {
        zone.post("松涛街道", "街道管理岗", ADMINISTRATOR).post("督查办", "督查管理岗", ADMINISTRATOR);
        var small = zone.caller("松涛街道/街道管理岗");
        var office = zone.caller("督查办/督查管理岗");
        var mine = people.add(small, "新同事", "").id();
        var theirs = people.add(zone.administrator(), "借调来的", "").id();

        assertThat(people.manageable(small, mine).id()).isEqualTo(mine);
        assertRefused(PlatformProblem.NOT_FOUND, () -> people.manageable(office, mine));
        assertRefused(PlatformProblem.NOT_FOUND, () -> people.manageable(small, theirs));
        for (var someone : List.of(mine, theirs))
            assertThat(people.manageable(zone.administrator(), someone).id()).isEqualTo(someone);

        posts.end(zone.administrator(), zone.id("督查办/督查员"), zone.person("督查办/督查员"), zone.today());
        assertRefused(PlatformProblem.NOT_FOUND, () -> people.manageable(small, zone.person("督查办/督查员")));
    }

    @Test
    void listsPeopleByPinyinInPages() {
        for (var name : List.of("张三", "安安", "李四", "王五")) people.add(zone.administrator(), "客" + name, "13812345678");

        var first = people.search(zone.administrator(), "客", null, 3);
        var second = people.search(zone.administrator(), "客", first.next(), 3);

        assertThat(first.items()).extracting(PersonSummary::name).containsExactly("客安安", "客李四", "客王五");
        assertThat(first.items().getFirst().phone()).isEqualTo("138****5678");
        assertThat(second.items()).extracting(PersonSummary::name).containsExactly("客张三");
        assertThat(second.next()).isNull();
    }
}
