package yipanqi.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;
import yipanqi.calendar.Deadline;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.evidence.Withdrawals;
import yipanqi.loop.Field;
import yipanqi.loop.Loops;
import yipanqi.loop.Move;
import yipanqi.loop.OpenGroup;
import yipanqi.loop.Origin;
import yipanqi.loop.Proof;
import yipanqi.loop.ReportEvery;
import yipanqi.loop.Telling;
import yipanqi.loop.Terms;
import yipanqi.org.OrgCharts;
import yipanqi.org.ZoneFixture;
import yipanqi.platform.Ids;

/// Loops led by a unit, and files attached to them.
final class LoopThings implements Things {
    private static final String OVERSEER = "督查办/核验岗";

    @Override
    public Map<String, Maker> makers(ListableBeanFactory beans) {
        return Map.of(
                "loop", (zone, unit) -> loop(beans, zone, unit),
                "proven", (zone, unit) -> proven(beans, zone, unit, "proven"),
                "withdrawn", (zone, unit) -> withdrawn(beans, zone, unit, "withdrawn"),
                "purging", (zone, unit) -> purging(beans, zone, unit));
    }

    private static Map<String, Object> loop(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var due = Deadline.endOf(beans.getBean(OrgCharts.class).today().plusDays(40));
        var terms = new Terms(
                "排查沿街门店，登记造册",
                Field.FIRE_SAFETY,
                zone.id(unit),
                List.of(),
                null,
                zone.id(OVERSEER),
                "",
                due,
                null,
                ReportEvery.NONE,
                "登记册",
                false);
        var origin = new Origin("matrix", Ids.next(), null, "第1次会议", "", 0, 0);
        var loop = beans.getBean(Loops.class)
                .open(zone.caller(OVERSEER), List.of(new OpenGroup(origin, List.of(terms))), Telling.AT_ONCE)
                .getFirst();
        return Map.of("loop", loop.id(), "loop.version", 1);
    }

    private static Map<String, Object> proven(ListableBeanFactory beans, ZoneFixture zone, String unit, String name) {
        var id = (UUID) Objects.requireNonNull(loop(beans, zone, unit).get("loop"));
        var loops = beans.getBean(Loops.class);
        var duty = zone.caller(unit + (unit.equals("甲局") ? "/UNIT_DUTY" : "/联络员"));
        var file = Proof.keep(beans.getBean(EvidenceFiles.class), duty);
        loops.move(duty, null, id, 1, new Move.Sign());
        loops.move(duty, null, id, 2, new Move.Report("见附件", null, null, null, null, List.of(file)));
        return Map.of(name, id, name + ".file", file);
    }

    private static Map<String, Object> withdrawn(
            ListableBeanFactory beans, ZoneFixture zone, String unit, String name) {
        var things = proven(beans, zone, unit, name);
        beans.getBean(Withdrawals.class).withdraw(zone.caller(OVERSEER), file(things, name), "传错了");
        return things;
    }

    private static Map<String, Object> purging(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var things = withdrawn(beans, zone, unit, "purging");
        beans.getBean(Withdrawals.class).askPurge(zone.caller(OVERSEER), file(things, "purging"), "拍到了身份证");
        return things;
    }

    private static UUID file(Map<String, Object> things, String name) {
        return (UUID) Objects.requireNonNull(things.get(name + ".file"));
    }
}
