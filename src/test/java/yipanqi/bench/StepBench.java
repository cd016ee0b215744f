package yipanqi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
            var mine = new Mine(callers);
            Rounds.compare(
                    "loop step, " + callers + " callers", "(b) at 8", Limit.CALLERS, limit::step, callers, mine::step);
        }
        limit.close();
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

    private final class Mine {
        private final List<UUID> ids;
        private final long[] versions;

        Mine(int callers) {
            ids = open(loops, zone, callers);
            versions = new long[callers];
            for (int i = 0; i < callers; i++)
                versions[i] = loops.move(duty, CommandKey.fresh(), ids.get(i), 1, new Move.Sign())
                        .version();
        }

        void step(int caller, int number) {
            var move = new Move.Report("已查 " + number + " 家", number % 100, "", List.of());
            versions[caller] = loops.move(duty, CommandKey.fresh(), ids.get(caller), versions[caller], move)
                    .version();
        }
    }
}
