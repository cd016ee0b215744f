package yipanqi.org;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes units and their aliases.
@Repository
class UnitStore {
    private final JdbcClient sql;

    UnitStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID zone, UUID id, UnitDraft unit) {
        sql.sql("""
                insert into org.unit (zone_id, id, parent_id, name, short_name, kind, rank)
                values (:zone, :id, cast(:parent as uuid), :name, :shortName, :kind, :rank)""")
                .param("zone", zone)
                .param("id", id)
                .param("parent", unit.parentId())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("rank", unit.rank())
                .update();
        insertAliases(zone, id, unit.aliases());
    }

    /// False when the version has moved.
    boolean update(UUID zone, UUID id, int version, UnitDraft unit) {
        int changed = sql.sql("""
                update org.unit
                set parent_id = cast(:parent as uuid), name = :name, short_name = :shortName, kind = :kind,
                    rank = :rank, duty_post_id = cast(:dutyPost as uuid), version = version + 1
                where zone_id = :zone and id = :id and version = :version""")
                .param("zone", zone)
                .param("id", id)
                .param("version", version)
                .param("parent", unit.parentId())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("rank", unit.rank())
                .param("dutyPost", unit.dutyPostId())
                .update();
        if (changed == 0) return false;
        sql.sql("delete from org.alias where zone_id = :zone and unit_id = :unit")
                .param("zone", zone)
                .param("unit", id)
                .update();
        insertAliases(zone, id, unit.aliases());
        return true;
    }

    void addAlias(UUID zone, UUID unit, String alias) {
        insertAliases(zone, unit, List.of(alias));
        sql.sql("update org.unit set version = version + 1 where zone_id = :zone and id = :id")
                .param("zone", zone)
                .param("id", unit)
                .update();
    }

    private void insertAliases(UUID zone, UUID unit, List<String> aliases) {
        sql.sql("""
                insert into org.alias (zone_id, name, unit_id)
                select :zone, name, :unit from unnest(cast(:names as text[])) as name""")
                .param("zone", zone)
                .param("unit", unit)
                .param("names", aliases.toArray(String[]::new))
                .update();
    }
}
