package yipanqi.loop;

import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST;
import static yipanqi.org.SampleZone.EMERGENCY;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.WEST;
import static yipanqi.org.SampleZone.WEST_OFFICE;
import static yipanqi.org.SampleZone.WEST_VERIFIER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.org.SampleZone;
import yipanqi.platform.Ids;

/// The 120 loops that the register is asked about.
final class ManyLoops {
    static final int LOOPS = 120;
    static final UUID FILE = Ids.next();
    /// Far enough that no rung of the ladder comes while the test runs.
    static final LocalDate DAY = LocalDate.of(2099, 3, 1);

    private static final List<String> LEADS = List.of(WEST, EAST, EMERGENCY, WEST_OFFICE);

    record Opened(
            UUID id,
            LoopNumber number,
            Terms terms,
            @Nullable UUID file) {}

    private ManyLoops() {}

    static List<Opened> open(SampleZone zone, Loops loops) {
        var groups = new ArrayList<OpenGroup>();
        for (int i = 0; i < LOOPS / 3; i++) {
            var origin =
                    new Origin("meeting.directive", Ids.next(), i % 4 == 0 ? FILE : null, "第" + i + "次会议", "", 0, 0);
            groups.add(new OpenGroup(
                    origin, List.of(terms(zone, 3 * i), terms(zone, 3 * i + 1), terms(zone, 3 * i + 2))));
        }
        var issued = loops.open(zone.caller(CLERK_POST), groups, Telling.AT_ONCE);
        var opened = new ArrayList<Opened>();
        for (int i = 0; i < LOOPS; i++) {
            var group = groups.get(i / 3);
            opened.add(new Opened(
                    issued.get(i).id(),
                    issued.get(i).number(),
                    group.terms().get(i % 3),
                    group.origin().file()));
        }
        return opened;
    }

    static Terms terms(SampleZone zone, int i) {
        var lead = LEADS.get(i % 4);
        var due = i % 10 == 9 ? null : Deadline.endOf(DAY.plusDays(i * 7 % 31));
        return new Terms(
                i == 17 ? "清理 100%_燃气 隐患" : "排查第" + i + "片区",
                i % 5 == 0 ? Field.WORK_SAFETY : Field.FIRE_SAFETY,
                zone.id(lead),
                assisting(zone, i, lead),
                i % 2 == 0 ? zone.id(LEADER) : null,
                zone.id(lead.equals(EAST) && i % 3 == 0 ? WEST_VERIFIER : VERIFIER_POST),
                "",
                due,
                null,
                due == null ? ReportEvery.MONTHLY : ReportEvery.NONE,
                "",
                false);
    }

    private static List<UUID> assisting(SampleZone zone, int i, String lead) {
        var unit = i % 6 == 0 ? EAST : EMERGENCY;
        return i % 3 == 0 && !unit.equals(lead) ? List.of(zone.id(unit)) : List.of();
    }
}
