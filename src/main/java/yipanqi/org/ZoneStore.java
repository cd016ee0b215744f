package yipanqi.org;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The zone list and each zone's settings.
@Repository
class ZoneStore {
    private final JdbcClient sql;

    ZoneStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Zone> all() {
        return sql.sql("select id, name, demo from org.zone order by demo, id")
                .query(Zone.class)
                .list();
    }

    Optional<Zone> find(UUID zone) {
        return sql.sql("select id, name, demo from org.zone where id = :zone")
                .param("zone", zone)
                .query(Zone.class)
                .optional();
    }

    /// Lets one transaction at a time decide whether a zone is missing.
    void lockList() {
        sql.sql("lock table org.zone in share row exclusive mode").update();
    }

    void insert(Zone zone) {
        sql.sql("insert into org.zone (id, name, demo) values (:id, :name, :demo)")
                .param("id", zone.id())
                .param("name", zone.name())
                .param("demo", zone.demo())
                .update();
        sql.sql("insert into org.setting (zone_id) values (:zone)")
                .param("zone", zone.id())
                .update();
    }

    ZoneSettings settings(UUID zone) {
        return sql.sql("select issuing_needs_approval, version from org.setting where zone_id = :zone")
                .param("zone", zone)
                .query(ZoneSettings.class)
                .single();
    }

    /// False when the version has moved.
    boolean changeSettings(UUID zone, ZoneSettings settings) {
        return sql.sql("""
                update org.setting set issuing_needs_approval = :approval, version = version + 1
                where zone_id = :zone and version = :version""")
                        .param("zone", zone)
                        .param("approval", settings.issuingNeedsApproval())
                        .param("version", settings.version())
                        .update()
                == 1;
    }
}
