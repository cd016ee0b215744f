package yipanqi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import yipanqi.calendar.Deadline;
import yipanqi.loop.Field;
import yipanqi.loop.IssuedLoop;
import yipanqi.loop.Loops;
import yipanqi.loop.Move;
import yipanqi.loop.OpenGroup;
import yipanqi.loop.Origin;
import yipanqi.loop.ReportEvery;
import yipanqi.loop.Telling;
import yipanqi.loop.Terms;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;

/// One durable step through `Loops` – rights, rules, journal entry, command key, sealer on – against (b).
final class StepBench {
    private static final int LOOPS = 4_096;

    private final Loops loops;
    private final DataSource database;
    private final SampleZone zone;
    private final Caller duty;

    StepBench(ApplicationContext office, SampleZone zone) {
        this.loops = office.getBean(Loops.class);
        this.database = office.getBean(DataSource.class);
        this.zone = zone;
        this.duty = zone.caller(SampleZone.WEST_DUTY);
    }

    void run() throws Exception {
        var limit = new Limit(database);
        for (int callers : new int[] {8, 256}) {
            var signed = new Signed(loops, zone, callers);
            Bench.Work step = (caller, number) -> step(signed, signed.next(caller, number), number);
            Rounds.rate(callers, step);
            Limit.settle(database);
            Rounds.compare("loop step, " + callers + " callers", "(b) at 8", Limit.CALLERS, limit::step, callers, step);
        }
        limit.close();
    }

    private void step(Signed signed, int at, int number) {
        var move = new Move.Report("已查 " + number + " 家", number % 100, "", null, null, List.of());
        signed.moved(
                at,
                loops.move(duty, CommandKey.fresh(), signed.id(at), signed.version(at), move)
                        .version());
    }

    static List<UUID> open(Loops loops, SampleZone zone, int count) {
        var terms = new Terms(
                "排查沿街门店，登记造册",
                Field.FIRE_SAFETY,
                zone.id(SampleZone.WEST),
                List.of(),
                null,
                zone.id(SampleZone.VERIFIER_POST),
                "",
                Deadline.endOf(LocalDate.now().plusDays(60)),
                null,
                ReportEvery.NONE,
                "",
                false);
        var groups = new ArrayList<OpenGroup>();
        for (int i = 0; i < count; i++)
            groups.add(new OpenGroup(new Origin("bench", Ids.next(), null, "测", "", 0, 0), List.of(terms)));
        return loops.open(zone.caller(SampleZone.CLERK_POST), groups, Telling.AT_ONCE).stream()
                .map(IssuedLoop::id)
                .toList();
    }

    /// Signed loops, so many for each caller that no history grows longer than in an office.
    static final class Signed {
        private final int callers;
        private final List<UUID> ids;
        private final long[] versions;

        Signed(Loops loops, SampleZone zone, int callers) {
            this.callers = callers;
            ids = open(loops, zone, LOOPS);
            versions = new long[LOOPS];
            var duty = zone.caller(SampleZone.WEST_DUTY);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < LOOPS; i++) {
                    int at = i;
                    threads.submit(
                            () -> versions[at] = loops.move(duty, CommandKey.fresh(), ids.get(at), 1, new Move.Sign())
                                    .version());
                }
            }
        }

        /// The caller's next loop, one after the other.
        int next(int caller, int number) {
            return number % (LOOPS / callers) * callers + caller;
        }

        UUID id(int at) {
            return ids.get(at);
        }

        long version(int at) {
            return versions[at];
        }

        void moved(int at, long version) {
            versions[at] = version;
        }
    }
}
