package yipanqi.org;

import static yipanqi.platform.Right.ADMINISTRATOR;
import static yipanqi.platform.Right.CLERK;
import static yipanqi.platform.Right.ISSUER;
import static yipanqi.platform.Right.READER;
import static yipanqi.platform.Right.SPONSOR;
import static yipanqi.platform.Right.UNIT_DUTY;
import static yipanqi.platform.Right.VERIFIER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.platform.Caller;
import yipanqi.platform.Right;

/// The invented zone that tests of every module share: in memory, or as rows. Ids follow from names; each
/// person is named after the post he holds.
public final class SampleZone {
    public static final String ROOT = "青岚高新区";
    public static final String SUPERVISION = "督查室";
    public static final String EMERGENCY = "应急管理局";
    public static final String WEST = "石桥街道";
    public static final String WEST_OFFICE = "石桥街道应急办";
    public static final String EAST = "望湖街道";
    public static final String ORPHAN = "无人值守的公司";

    public static final String CLERK_POST = "督查岗";
    public static final String ISSUER_POST = "签发岗";
    public static final String VERIFIER_POST = "核验岗";
    public static final String LEADER = "分管副主任";
    public static final String EMERGENCY_DUTY = "应急局值守岗";
    public static final String WEST_DUTY = "石桥值守岗";
    public static final String WEST_INNER = "石桥应急岗";
    public static final String WEST_VERIFIER = "石桥自查岗";
    public static final String EAST_DUTY = "望湖值守岗";
    public static final String VISITOR = "查阅岗";
    public static final String ADMIN = "管理岗";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final UUID zone;
    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();

    private SampleZone(UUID zone) {
        this.zone = zone;
        unit(ROOT, null, UnitKind.ZONE, null);
        unit(SUPERVISION, ROOT, UnitKind.DEPARTMENT, CLERK_POST);
        unit(EMERGENCY, ROOT, UnitKind.DEPARTMENT, EMERGENCY_DUTY);
        unit(WEST, ROOT, UnitKind.SUBDISTRICT, WEST_DUTY);
        unit(WEST_OFFICE, WEST, UnitKind.OTHER, WEST_INNER);
        unit(EAST, ROOT, UnitKind.SUBDISTRICT, EAST_DUTY);
        unit(ORPHAN, ROOT, UnitKind.OTHER, null);
        post(CLERK_POST, SUPERVISION, ROOT, CLERK);
        post(ISSUER_POST, SUPERVISION, ROOT, ISSUER);
        post(VERIFIER_POST, SUPERVISION, ROOT, VERIFIER, READER);
        post(LEADER, ROOT, ROOT, SPONSOR, READER);
        post(EMERGENCY_DUTY, EMERGENCY, EMERGENCY, UNIT_DUTY);
        post(WEST_DUTY, WEST, WEST, UNIT_DUTY);
        post(WEST_INNER, WEST_OFFICE, WEST_OFFICE, READER);
        post(WEST_VERIFIER, WEST, WEST, VERIFIER);
        post(EAST_DUTY, EAST, EAST, UNIT_DUTY);
        post(VISITOR, EAST, EAST, READER);
        post(ADMIN, ROOT, ROOT, ADMINISTRATOR);
    }

    public static SampleZone of(UUID zone) {
        return new SampleZone(zone);
    }

    public UUID zone() {
        return zone;
    }

    /// The id of a unit, post or person of this zone.
    public UUID id(String name) {
        return UUID.nameUUIDFromBytes((zone + name).getBytes(StandardCharsets.UTF_8));
    }

    public OrgChart chart() {
        return new OrgChart(zone, 1, units, posts, holdings);
    }

    /// The person who holds the post, acting as it.
    public Caller caller(String post) {
        return chart().caller(person(post), id(post), LocalDate.of(2026, 1, 1)).orElseThrow();
    }

    public UUID person(String post) {
        return id(post + "的人");
    }

    /// Writes the zone's rows, and opens its journal.
    public SampleZone insertInto(JdbcClient db) {
        db.sql("insert into org.zone (id, name, demo) values (?, ?, false)")
                .params(zone, ROOT + zone)
                .update();
        db.sql("insert into org.setting (zone_id) values (?)").param(zone).update();
        for (var unit : units)
            db.sql("""
                    insert into org.unit (zone_id, id, parent_id, name, short_name, kind, rank)
                    values (?, ?, cast(? as uuid), ?, '', ?, ?)
                    """)
                    .params(Arrays.asList(
                            zone,
                            unit.id(),
                            unit.parentId(),
                            unit.name(),
                            unit.kind().name(),
                            unit.rank()))
                    .update();
        for (var post : posts)
            db.sql("""
                    insert into org.post (zone_id, id, unit_id, name, rights, scope_unit_id, rank)
                    values (?, ?, ?, ?, cast(? as text[]), ?, ?)
                    """)
                    .params(
                            zone,
                            post.id(),
                            post.unitId(),
                            post.name(),
                            post.rights().toString().replace('[', '{').replace(']', '}'),
                            post.scopeUnitId(),
                            post.rank())
                    .update();
        for (var unit : units)
            db.sql("update org.unit set duty_post_id = cast(? as uuid) where zone_id = ? and id = ?")
                    .params(Arrays.asList(unit.dutyPostId(), zone, unit.id()))
                    .update();
        for (var holding : holdings) {
            db.sql("insert into org.person (zone_id, id, name, phone) values (?, ?, ?, '')")
                    .params(zone, holding.personId(), holding.personName())
                    .update();
            db.sql("insert into org.holding (zone_id, post_id, person_id, since) values (?, ?, ?, ?)")
                    .params(zone, holding.postId(), holding.personId(), holding.from())
                    .update();
        }
        db.sql("insert into journal.place (zone_id, follower, number) values (?, 'sealer', 0)")
                .param(zone)
                .update();
        return this;
    }

    private void unit(String name, @Nullable String parent, UnitKind kind, @Nullable String duty) {
        units.add(new Unit(
                id(name),
                parent == null ? null : id(parent),
                name,
                "",
                List.of(),
                kind,
                units.size(),
                duty == null ? null : id(duty),
                1));
    }

    private void post(String name, String unit, String scope, Right... rights) {
        posts.add(new Post(id(name), id(unit), name, Set.of(rights), id(scope), posts.size(), 1));
        holdings.add(new Holding(id(name), person(name), name + "的人", SINCE, null));
    }
}
