package yipanqi.org;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Right;

/// Reads a zone's chart and counts its changes.
@Repository
class OrgStore {
    private final JdbcClient sql;

    OrgStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// 0 for a zone that does not exist.
    long chartVersion(UUID zone) {
        return sql.sql("""
                select chart from org.setting where zone_id = :zone""").param("zone", zone).query(Long.class).optional().orElse(0L);
    }

    /// Counts a change; whoever comes second waits here for the first.
    void raiseChart(UUID zone) {
        sql.sql("update org.setting set chart = chart + 1 where zone_id = :zone")
                .param("zone", zone)
                .update();
    }

    OrgChart chart(UUID zone) {
        long version = chartVersion(zone);
        return new OrgChart(zone, version, units(zone), posts(zone), holdings(zone));
    }

    private List<Unit> units(UUID zone) {
        return sql.sql("""
                select u.id, u.parent_id, u.name, u.short_name, u.kind, u.rank, u.duty_post_id, u.version,
                       coalesce(array_agg(a.name order by a.name) filter (where a.name is not null), '{}') as aliases
                from org.unit u left join org.alias a on a.zone_id = u.zone_id and a.unit_id = u.id
                where u.zone_id = :zone
                group by u.zone_id, u.id""")
                .param("zone", zone)
                .query((row, _) -> new Unit(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("name"),
                        row.getString("short_name"),
                        List.of((String[]) row.getArray("aliases").getArray()),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getInt("rank"),
                        row.getObject("duty_post_id", UUID.class),
                        row.getInt("version")))
                .list();
    }

    private List<Post> posts(UUID zone) {
        return sql.sql("""
                select id, unit_id, name, rights, scope_unit_id, rank, version from org.post where zone_id = :zone""")
                .param("zone", zone)
                .query((row, _) -> new Post(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getString("name"),
                        rights((String[]) row.getArray("rights").getArray()),
                        row.getObject("scope_unit_id", UUID.class),
                        row.getInt("rank"),
                        row.getInt("version")))
                .list();
    }

    private static Set<Right> rights(String[] names) {
        return Arrays.stream(names).map(Right::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private List<Holding> holdings(UUID zone) {
        return sql.sql("""
                select h.post_id, h.person_id, p.name as person_name, h.since as "from", h.until as "to"
                from org.holding h join org.person p on p.zone_id = h.zone_id and p.id = h.person_id
                where h.zone_id = :zone
                order by h.since, p.name""").param("zone", zone).query(Holding.class).list();
    }
}
