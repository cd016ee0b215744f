package yipanqi.matrix;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import yipanqi.calendar.Deadline;
import yipanqi.loop.Field;
import yipanqi.loop.Loops;
import yipanqi.loop.OpenGroup;
import yipanqi.loop.Origin;
import yipanqi.loop.ReportEvery;
import yipanqi.loop.Telling;
import yipanqi.loop.Terms;
import yipanqi.org.OrgCharts;
import yipanqi.org.ZoneFixture;
import yipanqi.platform.Ids;

/// Loops led by a unit.
final class LoopThings implements Things {
    @Override
    public Map<String, Maker> makers(ListableBeanFactory beans) {
        return Map.of("loop", (zone, unit) -> loop(beans, zone, unit));
    }

    private static Map<String, Object> loop(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var due = Deadline.endOf(beans.getBean(OrgCharts.class).today().plusDays(40));
        var terms = new Terms(
                "排查沿街门店，登记造册",
                Field.FIRE_SAFETY,
                zone.id(unit),
                List.of(),
                null,
                zone.id("督查办/核验岗"),
                "",
                due,
                null,
                ReportEvery.NONE,
                "登记册",
                false);
        var origin = new Origin("matrix", Ids.next(), null, "第1次会议", "", 0, 0);
        var loop = beans.getBean(Loops.class)
                .open(zone.caller("督查办/核验岗"), List.of(new OpenGroup(origin, List.of(terms))), Telling.AT_ONCE)
                .getFirst();
        return Map.of("loop", loop.id(), "loop.version", 1);
    }
}
