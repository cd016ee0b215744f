package yipanqi.loop;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.loop.ManyLoops.DAY;
import static yipanqi.loop.ManyLoops.FILE;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST;
import static yipanqi.org.SampleZone.EMERGENCY;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.ROOT;
import static yipanqi.org.SampleZone.WEST;
import static yipanqi.org.SampleZone.WEST_DUTY;
import static yipanqi.org.SampleZone.WEST_INNER;
import static yipanqi.org.SampleZone.WEST_OFFICE;
import static yipanqi.org.SampleZone.WEST_VERIFIER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.loop.ManyLoops.Opened;
import yipanqi.org.OrgCharts;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;
import yipanqi.platform.Refusal;
import yipanqi.platform.ZoneClock;

/// The register asked in every way, over 120 loops.
@OfficeTest
class RegisterTest {
    @Autowired
    Loops loops;

    @Autowired
    Register register;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    OrgCharts charts;

    @Autowired
    JdbcClient db;

    private SampleZone zone;
    private List<Opened> opened = List.of();

    @BeforeEach
    void manyLoops() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        Actor.insertInto(zone, db);
        opened = ManyLoops.open(zone, loops);
    }

    @Test
    void findsByEachFilter() {
        var west = Set.of(zone.id(WEST), zone.id(WEST_OFFICE));
        finds(new Ask().unit(zone.id(WEST)), it -> west.contains(it.terms().lead()));
        finds(
                new Ask().unit(zone.id(EAST)),
                it -> it.terms().lead().equals(zone.id(EAST))
                        || it.terms().assisting().contains(zone.id(EAST)));
        finds(new Ask().unit(zone.id(ROOT)), _ -> true);
        finds(
                new Ask().unit(zone.id(EAST), LoopSearch.Part.LEAD),
                it -> it.terms().lead().equals(zone.id(EAST)));
        finds(
                new Ask().unit(zone.id(WEST), LoopSearch.Part.LEAD),
                it -> west.contains(it.terms().lead()));
        finds(
                new Ask().unit(zone.id(WEST), LoopSearch.Part.SELF),
                it -> it.terms().lead().equals(zone.id(WEST)));
        finds(new Ask().field(Field.WORK_SAFETY), it -> it.terms().field() == Field.WORK_SAFETY);
        finds(
                new Ask().due(DAY.plusDays(3), DAY.plusDays(9)),
                it -> it.terms().due() != null
                        && !day(it).isBefore(DAY.plusDays(3))
                        && !day(it).isAfter(DAY.plusDays(9)));
        finds(
                new Ask().due(DAY.plusDays(30), null),
                it -> it.terms().due() != null && day(it).equals(DAY.plusDays(30)));
        finds(new Ask().file(FILE), it -> it.file() != null);
        finds(
                new Ask().post(zone.id(WEST_VERIFIER)),
                it -> it.terms().verifier().equals(zone.id(WEST_VERIFIER)));
        finds(new Ask().post(zone.id(LEADER)), it -> it.terms().sponsor() != null);
        finds(new Ask().statuses(Status.OPEN), _ -> true);
        finds(new Ask().statuses(List.of(Status.OVERDUE)), _ -> false);
        var group = group(opened.get(4).id());
        finds(
                new Ask().group(group),
                it -> it.number().number() == opened.get(4).number().number());
    }

    @Test
    void findsByText() {
        finds(new Ask().text("第11片区"), it -> it.terms().action().equals("排查第11片区"));
        finds(new Ask().text("100%_燃气"), it -> it.terms().action().contains("燃气"));
        finds(new Ask().text("%"), it -> it.terms().action().contains("%"));
        finds(new Ask().text(" 应急管理 "), it -> it.terms().lead().equals(zone.id(EMERGENCY)));
        finds(new Ask().text("第7次会议"), it -> it.number().number() == 8);
        var number = opened.get(30).number();
        for (var said : List.of("督〔%d〕%d", "督〔%d〕%d 号", "%d-%d", "%d %d"))
            finds(
                    new Ask().text(said.formatted(number.year(), number.number())),
                    it -> it.number().number() == number.number());
        finds(new Ask().text(number.number() + "号"), it -> it.number().number() == number.number());
        finds(new Ask().text("2001-" + number.number()), _ -> false);
        var part = opened.get(4).number();
        finds(
                new Ask().text("督〔" + part.year() + "〕" + part.number() + "-" + part.part() + " 号"),
                it -> it.number().equals(part));
        finds(new Ask().text("没有这样的话"), _ -> false);
    }

    @Test
    void tellsTheStagesApart() {
        var duty = zone.caller(WEST_DUTY);
        var mine = opened.stream()
                .filter(it -> it.terms().lead().equals(zone.id(WEST)))
                .limit(3)
                .map(Opened::id)
                .toList();
        for (var id : mine) loops.move(duty, CommandKey.fresh(), id, 1, new Move.Sign());
        loops.move(duty, CommandKey.fresh(), mine.getFirst(), 2, new Move.Hand(zone.id(WEST_INNER), ""));
        loops.move(zone.caller(CLERK_POST), CommandKey.fresh(), mine.getLast(), 2, new Move.Cancel("不再办"));
        finds(new Ask().stage(Stage.UNDER_WAY), it -> mine.subList(0, 2).contains(it.id()));
        finds(new Ask().statuses(List.of(Status.CANCELLED)), it -> it.id().equals(mine.getLast()));
        finds(new Ask().statuses(Status.OPEN), it -> !it.id().equals(mine.getLast()));
        finds(new Ask().post(zone.id(WEST_INNER)), it -> it.id().equals(mine.getFirst()));
    }

    /// Whoever finds a loop may open its sheet and the other way round, also before its units are told.
    @Test
    void showsEverybodyInTheListWhatHeMayOpen() {
        var waiting = loops.open(
                zone.caller(CLERK_POST),
                List.of(new OpenGroup(
                        LoopFixture.origin(),
                        List.of(ManyLoops.terms(zone, 0), ManyLoops.terms(zone, 2), ManyLoops.terms(zone, 3)))),
                Telling.AFTER_A_MINUTE);
        assertThat(all(caller(WEST_DUTY), new Ask())).doesNotContainAnyElementsOf(ids(waiting));
        assertThat(all(caller(CLERK_POST), new Ask())).containsAll(ids(waiting));
        listAndSheetsAgree(waiting);
        ZoneClock.at(Instant.now().plusSeconds(61), () -> watch.sweep(zone.zone()));
        listAndSheetsAgree(waiting);
        assertThat(all(caller(WEST_DUTY), new Ask()))
                .contains(waiting.getFirst().id());
        assertThat(all(caller(SampleZone.ADMIN), new Ask())).isEmpty();
    }

    private void listAndSheetsAgree(List<IssuedLoop> waiting) {
        var ids = new ArrayList<>(ids(waiting));
        opened.stream().limit(12).map(Opened::id).forEach(ids::add);
        for (var actor : Actor.ALL) {
            var caller = caller(actor);
            assertThat(all(caller, new Ask()).stream().filter(ids::contains))
                    .as(actor.desk())
                    .containsExactlyInAnyOrderElementsOf(
                            ids.stream().filter(id -> opens(caller, id)).toList());
        }
    }

    private static List<UUID> ids(List<IssuedLoop> issued) {
        return issued.stream().map(IssuedLoop::id).toList();
    }

    private boolean opens(Caller caller, UUID id) {
        try {
            return register.sheet(caller, id).summary().id().equals(id);
        } catch (Refusal refusal) {
            assertThat(refusal.problem().code()).isEqualTo("platform.not-found");
            return false;
        }
    }

    private void finds(Ask ask, Predicate<Opened> wanted) {
        var expected = opened.stream().filter(wanted).map(Opened::id).collect(toSet());
        assertThat(all(zone.caller(CLERK_POST), ask)).as(ask.toString()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(register.search(zone.caller(CLERK_POST), ask.sized(1, LoopSort.DUE, null))
                        .total())
                .isEqualTo(expected.size());
    }

    private List<UUID> all(Caller caller, Ask ask) {
        return register.search(caller, ask.sized(LoopSearch.LARGEST_PAGE, LoopSort.DUE, null)).items().stream()
                .map(LoopSummary::id)
                .toList();
    }

    private Caller caller(String post) {
        return caller(Actor.ALL.stream()
                .filter(actor -> actor.desk().equals(post))
                .findFirst()
                .orElseThrow());
    }

    private Caller caller(Actor actor) {
        return charts.chart(zone.zone())
                .caller(zone.person(actor.desk()), zone.id(actor.post()), charts.today())
                .orElseThrow();
    }

    private static LocalDate day(Opened it) {
        return Objects.requireNonNull(it.terms().due()).day();
    }

    private UUID group(UUID id) {
        return db.sql("select group_id from loop.loop where zone_id = ? and id = ?")
                .params(zone.zone(), id)
                .query(UUID.class)
                .single();
    }
}
