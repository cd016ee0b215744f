package yipanqi.org;

import static yipanqi.org.UnitKind.DEPARTMENT;
import static yipanqi.org.UnitKind.OTHER;
import static yipanqi.org.UnitKind.SUBDISTRICT;
import static yipanqi.org.UnitKind.ZONE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.Right;

/// A small invented zone held in memory; ids follow from names.
final class OrgChartFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 27);

    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static OrgChartFixture aZone() {
        return new OrgChartFixture()
                .unit("青岚开发区管理委员会", "青岚开发区", null, ZONE)
                .unit("督查办公室", "督查办", "青岚开发区管理委员会", DEPARTMENT, "督办室")
                .unit("经济发展局", "经发局", "青岚开发区管理委员会", DEPARTMENT)
                .unit("松涛街道办事处", "松涛街道", "青岚开发区管理委员会", SUBDISTRICT)
                .unit("云溪街道办事处", "云溪街道", "青岚开发区管理委员会", SUBDISTRICT)
                .unit("松涛应急所", "应急所", "松涛街道办事处", OTHER)
                .unit("云溪应急所", "应急所", "云溪街道办事处", OTHER)
                .unit("青岚水务公司", "", "青岚开发区管理委员会", OTHER);
    }

    OrgChartFixture unit(String name, String shortName, @Nullable String under, UnitKind kind, String... aliases) {
        units.add(new Unit(
                id(name),
                under == null ? null : id(under),
                name,
                shortName,
                List.of(aliases),
                kind,
                units.size(),
                id(name + "责任岗"),
                1));
        return this;
    }

    OrgChartFixture post(String name, String unit, String scope, Right... rights) {
        posts.add(new Post(id(name), id(unit), name, Set.of(rights), id(scope), posts.size(), 1));
        return this;
    }

    OrgChartFixture holds(String person, String post, LocalDate from, @Nullable LocalDate to) {
        holdings.add(new Holding(id(post), id(person), person, from, to));
        return this;
    }

    OrgChart chart() {
        return new OrgChart(id("zone"), 1, units, posts, holdings);
    }
}
