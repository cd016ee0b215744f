package yipanqi.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Row;

/// The loops that directives became.
@Repository
class HandedOutStore {
    private final JdbcClient db;

    HandedOutStore(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID zone, UUID report, List<MeetingFact.HandedOut> loops) {
        int place = 0;
        for (var loop : loops)
            db.sql("""
                    insert into meeting.handed_out (zone_id, loop_id, report_id, place, directive_id, number, lead_id)
                    values (:zone, :loop, :report, :place, :directive, :number, :lead)
                    """)
                    .param("zone", zone)
                    .param("loop", loop.loop())
                    .param("report", report)
                    .param("place", place++)
                    .param("directive", loop.directive())
                    .param("number", loop.number())
                    .param("lead", loop.lead())
                    .update();
    }

    /// In the order in which they were opened.
    List<HandedOut> of(UUID zone, UUID report) {
        return db.sql("""
                select loop_id, directive_id, number, lead_id, closed_at
                  from meeting.handed_out
                 where zone_id = :zone and report_id = :report
                 order by place
                """)
                .param("zone", zone)
                .param("report", report)
                .query((row, _) -> new HandedOut(
                        row.getObject("loop_id", UUID.class),
                        row.getObject("directive_id", UUID.class),
                        row.getString("number"),
                        row.getObject("lead_id", UUID.class),
                        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    void delete(UUID zone, UUID report) {
        db.sql("delete from meeting.handed_out where zone_id = :zone and report_id = :report")
                .param("zone", zone)
                .param("report", report)
                .update();
    }

    /// @param at null when the loop is open again
    void closed(UUID zone, UUID loop, @Nullable Instant at) {
        db.sql("""
                update meeting.handed_out set closed_at = cast(:at as timestamptz)
                 where zone_id = :zone and loop_id = :loop
                """)
                .param("zone", zone)
                .param("loop", loop)
                .param("at", Row.plain(at))
                .update();
    }

    record HandedOut(
            UUID loop,
            UUID directive,
            String number,
            UUID lead,
            @Nullable Instant closedAt) {}
}
