package yipanqi.org;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ListableBeanFactory;
import yipanqi.org.account.Accounts;
import yipanqi.platform.Caller;
import yipanqi.platform.Right;

/// Builds an invented zone through the doors: `ZoneFixture.open(context).unit("经发局").post("经发局",
/// "科长", UNIT_DUTY)`.
///
/// Names stand for ids; a post is named `unit/post`, and its first holder has the same name. The first post
/// with `UNIT_DUTY` becomes the unit's duty post.
public final class ZoneFixture {
    public static final String ROOT = "本区";
    private static final AtomicInteger ZONES = new AtomicInteger();

    private final Units units;
    private final Posts posts;
    private final People people;
    private final Accounts accounts;
    private final OrgCharts charts;
    private final Caller administrator;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, UUID> persons = new HashMap<>();

    private ZoneFixture(ListableBeanFactory beans, Zone.Purpose purpose) {
        this.units = beans.getBean(Units.class);
        this.posts = beans.getBean(Posts.class);
        this.people = beans.getBean(People.class);
        this.accounts = beans.getBean(Accounts.class);
        this.charts = beans.getBean(OrgCharts.class);
        this.administrator = beans.getBean(Zones.class).open("试验区" + ZONES.incrementAndGet(), purpose);
        var root = chart().units().getFirst();
        ids.put(ROOT, root.id());
        ids.put(ROOT + "/系统管理岗", administrator.post());
        persons.put(ROOT + "/系统管理岗", administrator.person());
    }

    public static ZoneFixture open(ListableBeanFactory beans) {
        return new ZoneFixture(beans, Zone.Purpose.WORK);
    }

    public static ZoneFixture openDemo(ListableBeanFactory beans) {
        return new ZoneFixture(beans, Zone.Purpose.DEMO);
    }

    /// With an office that chases everybody, and a subdistrict that has an office of its own.
    static ZoneFixture officeAndStreet(ListableBeanFactory beans) {
        return open(beans)
                .unit("督查办")
                .post("督查办", "督查员", ROOT, Right.CLERK)
                .unit("松涛街道", ROOT, UnitKind.SUBDISTRICT)
                .post("松涛街道", "联络员", Right.UNIT_DUTY)
                .unit("松涛应急所", "松涛街道", UnitKind.OTHER);
    }

    public ZoneFixture unit(String name) {
        return unit(name, ROOT, UnitKind.DEPARTMENT);
    }

    public ZoneFixture unit(String name, String under, UnitKind kind) {
        var draft = new UnitDraft(id(under), name, "", List.of(), kind, ids.size(), null);
        ids.put(name, units.add(administrator, draft).id());
        return this;
    }

    /// Today where the zone's office is, whatever the machine's own day.
    public LocalDate today() {
        return charts.today();
    }

    /// A post over its own unit, with a holder from today.
    public ZoneFixture post(String unit, String name, Right... rights) {
        return post(unit, name, unit, rights);
    }

    public ZoneFixture post(String unit, String name, String scope, Right... rights) {
        var draft = new PostDraft(id(unit), name, Set.of(rights), id(scope), ids.size());
        var post = posts.add(administrator, draft).id();
        ids.put(unit + "/" + name, post);
        if (Set.of(rights).contains(Right.UNIT_DUTY)
                && chart().dutyPost(id(unit)).isEmpty()) duty(unit, post);
        return holder(unit + "/" + name);
    }

    private void duty(String name, UUID post) {
        var unit = chart().unit(id(name));
        var draft = new UnitDraft(
                unit.parentId(), unit.name(), unit.shortName(), unit.aliases(), unit.kind(), unit.rank(), post);
        units.change(administrator, unit.id(), unit.version(), draft);
    }

    private ZoneFixture holder(String post) {
        var person = people.add(administrator, post.replace("/", ""), "").id();
        persons.put(post, person);
        posts.hold(administrator, id(post), person, charts.today(), null);
        return this;
    }

    /// Lets the holder of one post hold a second one too.
    public ZoneFixture alsoHolds(String holderOf, String post) {
        posts.hold(administrator, id(post), person(holderOf), charts.today(), null);
        return this;
    }

    /// Opens the account of a post's holder; answers the one-time password.
    public String account(String post, String login) {
        return accounts.open(administrator, person(post), login);
    }

    /// The holder of a post, acting as it.
    public Caller caller(String post) {
        return chart().caller(person(post), id(post), charts.today()).orElseThrow();
    }

    public UUID person(String post) {
        return known(persons, post);
    }

    /// The id of a unit or a post.
    public UUID id(String name) {
        return known(ids, name);
    }

    private static UUID known(Map<String, UUID> map, String name) {
        var id = map.get(name);
        if (id == null) throw new IllegalArgumentException(name + " is none of " + map.keySet());
        return id;
    }

    public UUID zone() {
        return administrator.zone();
    }

    public Caller administrator() {
        return administrator;
    }

    public OrgChart chart() {
        return charts.chart(zone());
    }
}
