package yipanqi.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import yipanqi.platform.ZoneLeaving;

@Component
class MeetingLeaving implements ZoneLeaving {
    private final JdbcClient db;

    MeetingLeaving(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int tier() {
        return 3;
    }

    @Override
    public void leave(UUID zone) {
        for (var statement : List.of(
                "delete from meeting.editor where zone_id = :zone",
                "delete from meeting.handed_out where zone_id = :zone",
                "delete from meeting.directive where zone_id = :zone",
                "delete from meeting.sentence where zone_id = :zone",
                "delete from meeting.article where zone_id = :zone",
                "delete from meeting.report where zone_id = :zone"))
            db.sql(statement).param("zone", zone).update();
    }
}
