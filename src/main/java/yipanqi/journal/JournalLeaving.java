package yipanqi.journal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import yipanqi.platform.ZoneLeaving;

@Component
class JournalLeaving implements ZoneLeaving {
    private final JdbcClient db;

    JournalLeaving(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int tier() {
        return 0;
    }

    @Override
    public void leave(UUID zone) {
        db.sql("select set_config('yipanqi.leaving_zone', :zone, true)")
                .param("zone", zone.toString())
                .query(String.class)
                .single();
        db.sql("delete from journal.seal where zone_id = :zone").param("zone", zone).update();
        db.sql("delete from journal.command where zone_id = :zone").param("zone", zone).update();
        db.sql("delete from journal.place where zone_id = :zone").param("zone", zone).update();
        db.sql("delete from journal.entry where zone_id = :zone").param("zone", zone).update();
    }
}
