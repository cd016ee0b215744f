package yipanqi.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;
import yipanqi.org.OrgCharts;
import yipanqi.org.People;
import yipanqi.org.PostDraft;
import yipanqi.org.Posts;
import yipanqi.org.UnitDraft;
import yipanqi.org.UnitKind;
import yipanqi.org.Units;
import yipanqi.org.ZoneFixture;
import yipanqi.org.account.Accounts;

/// Units, posts, holders and people.
final class OrgThings implements Things {
    @Override
    public Map<String, Maker> makers(ListableBeanFactory beans) {
        return Map.of(
                "home", (zone, unit) -> Map.of("home", zone.id(unit)),
                "unit", (zone, unit) -> unit(beans, zone, unit),
                "post", (zone, unit) -> post(beans, zone, unit),
                "holding", (zone, unit) -> holding(beans, zone, unit),
                "person", (zone, unit) -> person(beans, zone, unit),
                "accounted", (zone, unit) -> accounted(beans, zone, unit));
    }

    static String fresh(String word) {
        return word + UUID.randomUUID().toString().substring(0, 12);
    }

    private static Map<String, Object> unit(ListableBeanFactory beans, ZoneFixture zone, String under) {
        var draft = new UnitDraft(zone.id(under), fresh("科"), "", List.of(), UnitKind.OTHER, 1, null);
        var unit = beans.getBean(Units.class).add(zone.administrator(), draft);
        return Map.of("unit", unit.id(), "unit.version", 1, "unit.parent", zone.id(under));
    }

    private static Map<String, Object> post(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var draft = new PostDraft(zone.id(unit), fresh("岗"), Set.of(), null, 500);
        var post = beans.getBean(Posts.class).add(zone.administrator(), draft);
        return Map.of("post", post.id(), "post.version", 1, "post.unit", zone.id(unit));
    }

    private static Map<String, Object> holding(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var post = (UUID) Objects.requireNonNull(post(beans, zone, unit).get("post"));
        var today = beans.getBean(OrgCharts.class).today();
        var person = beans.getBean(People.class)
                .add(zone.administrator(), fresh("人"), "")
                .id();
        beans.getBean(Posts.class).hold(zone.administrator(), post, person, today, null);
        return Map.of("holding", post, "holding.person", person);
    }

    private static Map<String, Object> person(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var person = holding(beans, zone, unit).get("holding.person");
        return Map.of("person", Objects.requireNonNull(person), "person.version", 1);
    }

    private static Map<String, Object> accounted(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var person = (UUID) Objects.requireNonNull(holding(beans, zone, unit).get("holding.person"));
        beans.getBean(Accounts.class).open(zone.administrator(), person, fresh("a"));
        return Map.of("accounted", person);
    }
}
