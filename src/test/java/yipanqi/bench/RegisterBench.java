package yipanqi.bench;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.loop.LoopSearch;
import yipanqi.loop.LoopSort;
import yipanqi.loop.Loops;
import yipanqi.loop.Register;
import yipanqi.loop.Status;
import yipanqi.org.SampleZone;
import yipanqi.platform.Ids;

/// A page of the register, two hundred open loops by deadline, among a million, against the bare statement.
final class RegisterBench {
    private static final int LOOPS = Integer.getInteger("bench.loops", 1_000_000);

    private final ApplicationContext office;

    RegisterBench(ApplicationContext office) {
        this.office = office;
    }

    void run() throws InterruptedException {
        var db = office.getBean(JdbcClient.class);
        var zone = SampleZone.of(Ids.next()).insertInto(db);
        UUID sample = StepBench.open(office.getBean(Loops.class), zone, 1).getFirst();
        multiply(db, zone.zone(), sample);
        var register = office.getBean(Register.class);
        var clerk = zone.caller(SampleZone.CLERK_POST);
        var first = new LoopSearch(
                null, null, Status.OPEN, null, null, null, null, null, null, null, LoopSort.DUE, null, 50);
        var second = first.from(register.search(clerk, first).next());
        Rounds.compare(
                "register page at " + LOOPS + " loops, 8 callers",
                "the bare statement",
                8,
                (_, _) -> bare(db, zone.zone()),
                8,
                (_, _) -> register.search(clerk, second));
    }

    private static void multiply(JdbcClient db, UUID zone, UUID sample) {
        var columns = String.join(", ", db.sql("""
                select column_name from information_schema.columns
                 where table_schema = 'loop' and table_name = 'loop'
                   and column_name not in ('id', 'number', 'due', 'closed_at', 'stage', 'status')
                 order by ordinal_position
                """).query(String.class).list());
        db.sql("""
                insert into loop.loop (id, number, due, closed_at, stage, status, %s)
                select gen_random_uuid(), n + 1000, timestamp '2026-01-01' + (n %% 900) * interval '1 day',
                       case when n %% 10 < 9 then now() end, case when n %% 10 < 9 then 'CLOSED' else 'UNDER_WAY' end,
                       case when n %% 10 < 9 then 'done-on-time' else 'on-track' end, %s
                  from loop.loop, generate_series(1, :count) n where zone_id = :zone and id = :sample
                """.formatted(columns, columns))
                .param("count", LOOPS)
                .param("zone", zone)
                .param("sample", sample)
                .update();
        db.sql("analyze loop.loop").update();
    }

    private static void bare(JdbcClient db, UUID zone) {
        db.sql("""
                select id, number, action, lead, due, status, latest, blocker, progress from loop.loop
                 where zone_id = :zone and closed_at is null and coalesce(due, 'infinity') > '2026-01-01'
                 order by coalesce(due, 'infinity'), id limit 200
                """).param("zone", zone).query((row, _) -> row.getString(3)).list();
    }
}
