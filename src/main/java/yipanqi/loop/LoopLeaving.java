package yipanqi.loop;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import yipanqi.platform.ZoneLeaving;

@Component
class LoopLeaving implements ZoneLeaving {
    private final JdbcClient db;

    LoopLeaving(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int tier() {
        return 2;
    }

    @Override
    public void leave(UUID zone) {
        db.sql("delete from loop.evidence where zone_id = :zone").param("zone", zone).update();
        db.sql("delete from loop.loop where zone_id = :zone").param("zone", zone).update();
        db.sql("delete from loop.counter where zone_id = :zone").param("zone", zone).update();
    }
}
