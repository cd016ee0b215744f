package yipanqi.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.loop.LoopSearch;
import yipanqi.loop.LoopSort;
import yipanqi.loop.Loops;
import yipanqi.loop.Past;
import yipanqi.loop.Register;
import yipanqi.loop.Status;
import yipanqi.org.SampleZone;
import yipanqi.platform.Ids;

/// A page of the register, the second fifty open loops by deadline among a million, against the bare statement: the
/// same rows and the columns that a page shows, by JDBC alone.
final class RegisterBench {
    private static final int PAGE = 50;
    private static final int LOOPS = Integer.getInteger("bench.loops", 1_000_000);

    private final ApplicationContext office;

    RegisterBench(ApplicationContext office) {
        this.office = office;
    }

    void run() throws Exception {
        var db = office.getBean(JdbcClient.class);
        var zone = SampleZone.of(Ids.next()).insertInto(db);
        UUID sample = StepBench.open(office.getBean(Loops.class), zone, 1).getFirst();
        multiply(db, zone.zone(), sample, LOOPS, LOOPS / 10);
        var register = office.getBean(Register.class);
        var clerk = zone.caller(SampleZone.CLERK_POST);
        var first = page(null);
        var second = page(register.search(clerk, first).next());
        Rounds.compare(
                "register page at " + LOOPS + " loops, 8 callers",
                "the bare statement",
                8,
                (_, _) -> bare(db, zone.zone()),
                8,
                (_, _) -> register.search(clerk, second));
    }

    /// Copies one loop `count` times in the table itself, so that `open` of them are open.
    static void multiply(JdbcClient db, UUID zone, UUID sample, int count, int open) {
        var columns = String.join(", ", db.sql("""
                select column_name from information_schema.columns
                 where table_schema = 'loop' and table_name = 'loop'
                   and column_name not in ('id', 'number', 'due', 'closed_at', 'stage', 'status')
                 order by ordinal_position
                """).query(String.class).list());
        db.sql("""
                insert into loop.loop (id, number, due, closed_at, stage, status, %s)
                select gen_random_uuid(), n + 1000000, timestamp '2026-01-01' + (n %% 900) * interval '1 day',
                       case when n > :open then now() end, case when n > :open then 'CLOSED' else 'UNDER_WAY' end,
                       case when n > :open then 'done-on-time' else 'on-track' end, %s
                  from loop.loop, generate_series(1, :count) n where zone_id = :zone and id = :sample
                """.formatted(columns, columns))
                .param("count", count)
                .param("open", open)
                .param("zone", zone)
                .param("sample", sample)
                .update();
        db.sql("analyze loop.loop").update();
    }

    private static LoopSearch page(@Nullable String cursor) {
        return new LoopSearch(
                null,
                null,
                null,
                Status.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                Past.UNASKED,
                null,
                LoopSort.DUE,
                cursor,
                PAGE);
    }

    private static void bare(JdbcClient db, UUID zone) {
        var rows = db.sql("""
                select id, year, number, part, action, field, lead, assisting, sponsor, verifier, handler, origin_kind,
                       origin_ref, origin_file, origin_title, stage, status, due, progress, latest, blocker, reported_at,
                       issued_at, closed_at, extensions, reworks, version
                  from loop.loop
                 where zone_id = :zone and closed_at is null and coalesce(due, 'infinity') > '2026-01-01'
                 order by coalesce(due, 'infinity'), id limit 51
                """).param("zone", zone).query((row, _) -> cells(row)).list();
        if (rows.size() != PAGE + 1) throw new IllegalStateException("no full page");
    }

    private static List<@Nullable Object> cells(ResultSet row) throws SQLException {
        var cells = new ArrayList<@Nullable Object>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) cells.add(row.getObject(i));
        return cells;
    }
}
