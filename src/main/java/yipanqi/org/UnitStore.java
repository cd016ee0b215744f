package yipanqi.org;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes units and their aliases.
@Repository
class UnitStore {
    private final JdbcClient sql;

    UnitStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID zone, List<Unit> units) {
        columns(sql.sql("""
                insert into org.unit (zone_id, id, parent_id, name, short_name, kind, rank)
                select :zone, id, parent, name, short_name, kind, rank
                from unnest(cast(:ids as uuid[]), cast(:parents as uuid[]), cast(:names as text[]),
                            cast(:shortNames as text[]), cast(:kinds as text[]), cast(:ranks as integer[]))
                     as n (id, parent, name, short_name, kind, rank)"""), zone, units).update();
        insertAliases(zone, units);
    }

    /// Each as it is from now on, with the version that it had; answers how many still had it.
    int update(UUID zone, List<Unit> units) {
        int changed = columns(sql.sql("""
                update org.unit u
                set parent_id = n.parent, name = n.name, short_name = n.short_name, kind = n.kind, rank = n.rank,
                    duty_post_id = n.duty_post, version = n.version + 1
                from unnest(cast(:ids as uuid[]), cast(:parents as uuid[]), cast(:names as text[]),
                            cast(:shortNames as text[]), cast(:kinds as text[]), cast(:ranks as integer[]),
                            cast(:dutyPosts as uuid[]), cast(:versions as integer[]))
                     as n (id, parent, name, short_name, kind, rank, duty_post, version)
                where u.zone_id = :zone and u.id = n.id and u.version = n.version"""), zone, units)
                .param("dutyPosts", column(units, Unit::dutyPostId, UUID[]::new))
                .param("versions", column(units, Unit::version, Integer[]::new))
                .update();
        if (changed < units.size()) return changed;
        sql.sql("delete from org.alias where zone_id = :zone and unit_id = any(:units)")
                .param("zone", zone)
                .param("units", column(units, Unit::id, UUID[]::new))
                .update();
        insertAliases(zone, units);
        return changed;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, UUID zone, List<Unit> units) {
        return statement
                .param("zone", zone)
                .param("ids", column(units, Unit::id, UUID[]::new))
                .param("parents", column(units, Unit::parentId, UUID[]::new))
                .param("names", column(units, Unit::name, String[]::new))
                .param("shortNames", column(units, Unit::shortName, String[]::new))
                .param("kinds", column(units, unit -> unit.kind().name(), String[]::new))
                .param("ranks", column(units, Unit::rank, Integer[]::new));
    }

    private static <T> T[] column(List<Unit> units, Function<Unit, @Nullable T> value, IntFunction<T[]> array) {
        return units.stream().map(value).toArray(array);
    }

    void addAlias(UUID zone, UUID unit, String alias) {
        sql.sql("insert into org.alias (zone_id, name, unit_id) values (:zone, :name, :unit)")
                .param("zone", zone)
                .param("name", alias)
                .param("unit", unit)
                .update();
        sql.sql("update org.unit set version = version + 1 where zone_id = :zone and id = :id")
                .param("zone", zone)
                .param("id", unit)
                .update();
    }

    private void insertAliases(UUID zone, List<Unit> units) {
        sql.sql("""
                insert into org.alias (zone_id, name, unit_id)
                select :zone, name, unit from unnest(cast(:names as text[]), cast(:units as uuid[])) as n (name, unit)""")
                .param("zone", zone)
                .param(
                        "names",
                        units.stream().flatMap(unit -> unit.aliases().stream()).toArray(String[]::new))
                .param(
                        "units",
                        units.stream()
                                .flatMap(unit -> unit.aliases().stream().map(_ -> unit.id()))
                                .toArray(UUID[]::new))
                .update();
    }
}
