package yipanqi.board;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.loop.Field;
import yipanqi.loop.Status;
import yipanqi.platform.Row;

@Repository
class BoardStore {
    private final JdbcClient db;

    BoardStore(JdbcClient db) {
        this.db = db;
    }

    List<Tally> tallies(UUID zone, UUID[] units) {
        return db.sql("""
                select lead, field, status, count(*) as loops
                  from loop.out_loop
                 where zone_id = :zone and lead = any(:units) and closed_at is null and told
                 group by lead, field, status
                """)
                .param("zone", zone)
                .param("units", units)
                .query((row, _) -> new Tally(
                        row.getObject("lead", UUID.class),
                        Field.ofCode(row.getString("field")),
                        Status.ofCode(row.getString("status")),
                        row.getInt("loops")))
                .list();
    }

    record Closed(int all, int onTime, int reworked, int reopened) {}

    Closed closedSince(UUID zone, UUID[] units, Instant since) {
        return db.sql("""
                select count(*) as all_closed,
                       count(*) filter (where not late) as on_time,
                       count(*) filter (where reworks > 0) as reworked,
                       count(*) filter (where reopens > 0) as reopened
                  from loop.out_loop
                 where zone_id = :zone and lead = any(:units) and stage = 'CLOSED' and closed_at >= :since
                """)
                .param("zone", zone)
                .param("units", units)
                .param("since", Row.plain(since))
                .query((row, _) -> new Closed(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    int issuedSince(UUID zone, UUID[] units, Instant since) {
        return db.sql("""
                select count(*) from loop.out_loop
                 where zone_id = :zone and lead = any(:units) and told and issued_at >= :since
                """)
                .param("zone", zone)
                .param("units", units)
                .param("since", Row.plain(since))
                .query(Integer.class)
                .single();
    }

    @Nullable
    LocalDateTime oldestOverdue(UUID zone, UUID[] units) {
        return db.sql("""
                select min(due) from loop.out_loop
                 where zone_id = :zone and lead = any(:units) and status = 'overdue' and told
                """)
                .param("zone", zone)
                .param("units", units)
                .query((row, _) -> row.getObject(1, LocalDateTime.class))
                .list()
                .getFirst();
    }

    record WeekCount(int closed, int overdueAtEnd) {}

    /// For each week that begins at one of `starts`: how many were closed in it, and how many were open past
    /// their deadline at its end (`ends`; `local` the same moments as local date-times). In the last week,
    /// which still runs, only those that are overdue now.
    List<WeekCount> weeks(UUID zone, UUID[] units, String[] starts, String[] ends, String[] local) {
        return db.sql("""
                select (select count(*) from loop.out_loop l
                         where l.zone_id = :zone and l.lead = any(:units) and l.stage = 'CLOSED'
                           and l.closed_at >= w.start and l.closed_at < w.until) as closed,
                       (select count(*) from loop.out_loop l
                         where l.zone_id = :zone and l.lead = any(:units) and l.told and l.due <= w.local
                           and (w.until <> :last::timestamptz or l.status = 'overdue')
                           and l.issued_at < w.until and (l.closed_at is null or l.closed_at >= w.until)) as overdue
                  from unnest(:starts::timestamptz[], :ends::timestamptz[], :local::timestamp[])
                       as w(start, until, local)
                 order by w.start
                """)
                .param("zone", zone)
                .param("units", units)
                .param("starts", starts)
                .param("ends", ends)
                .param("local", local)
                .param("last", ends[ends.length - 1])
                .query((row, _) -> new WeekCount(row.getInt(1), row.getInt(2)))
                .list();
    }
}
