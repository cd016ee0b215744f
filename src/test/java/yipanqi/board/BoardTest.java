package yipanqi.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST;
import static yipanqi.org.SampleZone.EAST_DUTY;
import static yipanqi.org.SampleZone.EMERGENCY;
import static yipanqi.org.SampleZone.EMERGENCY_DUTY;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.ROOT;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.VISITOR;
import static yipanqi.org.SampleZone.WEST;
import static yipanqi.org.SampleZone.WEST_DUTY;
import static yipanqi.org.SampleZone.WEST_OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.OfficeTest;
import yipanqi.calendar.Deadline;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.loop.DeadlineWatch;
import yipanqi.loop.Field;
import yipanqi.loop.LoopSearch;
import yipanqi.loop.LoopSummary;
import yipanqi.loop.Loops;
import yipanqi.loop.Move;
import yipanqi.loop.OpenGroup;
import yipanqi.loop.Origin;
import yipanqi.loop.Past;
import yipanqi.loop.Proof;
import yipanqi.loop.Register;
import yipanqi.loop.ReportEvery;
import yipanqi.loop.Status;
import yipanqi.loop.Telling;
import yipanqi.loop.Terms;
import yipanqi.org.SampleZone;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;
import yipanqi.platform.Refusal;
import yipanqi.platform.ZoneClock;

/// A fortnight in the life of seven loops, and the board at its end. Far ahead, so that the machine's own clock
/// rings no alarm.
@OfficeTest
class BoardTest {
    private static final Instant ISSUED = Instant.parse("2039-11-07T01:00:00Z");
    private static final Instant DONE = Instant.parse("2039-11-16T01:00:00Z");
    private static final Instant NOW = Instant.parse("2039-11-21T02:00:00Z");

    @Autowired
    Boards boards;

    @Autowired
    Register register;

    @Autowired
    Loops loops;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    EvidenceFiles files;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private SampleZone zone;

    @BeforeEach
    void aFortnight() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        var overdue = open(WEST, Field.FIRE_SAFETY, 15, EAST);
        open(WEST_OFFICE, Field.FIRE_SAFETY, 30);
        var calm = open(EAST, Field.WORK_SAFETY, 30);
        var near = open(EAST, Field.WORK_SAFETY, 23);
        var waiting = open(EMERGENCY, Field.OTHER, 30);
        var closed = open(EMERGENCY, Field.OTHER, 18);
        var cancelled = open(EMERGENCY, Field.OTHER, 18);
        sign(WEST_DUTY, overdue);
        sign(EAST_DUTY, calm);
        sign(EAST_DUTY, near);
        sign(EMERGENCY_DUTY, waiting);
        sign(EMERGENCY_DUTY, closed);
        move(DONE, CLERK_POST, cancelled, 1, new Move.Cancel("重复立项"));
        for (var id : List.of(waiting, closed)) submit(id, 2);
        move(DONE, VERIFIER_POST, closed, 3, new Move.Accept("属实"));
        ZoneClock.at(NOW, () -> watch.sweep(zone.zone()));
    }

    @Test
    void countsOpenLoopsByStatusAndWhatWasClosedThisYear() {
        var totals = board(LEADER, null).totals();
        assertThat(totals).isEqualTo(new Board.Totals(5, 0, 1, 1, 1, 1, 1, 0, 0, 100.0, 0.0, 0.0, 4));
    }

    @Test
    void setsAStoneForEveryUnitWithAllBelowIt() {
        var board = board(LEADER, null);
        assertThat(board.stones())
                .extracting(stone -> name(board, stone), Board.Stone::field, Board.Stone::worst, Board.Stone::byStatus)
                .containsExactlyInAnyOrder(
                        tuple(WEST, Field.FIRE_SAFETY, Status.OVERDUE, Map.of(Status.OVERDUE, 1, Status.BEHIND, 1)),
                        tuple(EAST, Field.WORK_SAFETY, Status.NEAR_DUE, Map.of(Status.ON_TRACK, 1, Status.NEAR_DUE, 1)),
                        tuple(EMERGENCY, Field.OTHER, Status.WAITING, Map.of(Status.WAITING, 1)));
        assertThat(board.units())
                .extracting(Board.UnitName::name)
                .startsWith(ROOT)
                .doesNotContain(WEST_OFFICE);
    }

    @Test
    void everyStoneCountsTheRowsBehindItsDoor() {
        var board = board(LEADER, null);
        for (var stone : board.stones()) {
            var part = stone.unitId().equals(board.unit().id()) ? LoopSearch.Part.SELF : LoopSearch.Part.LEAD;
            var door = LoopSearch.of(stone.unitId(), part, stone.field(), Status.OPEN, Past.UNASKED, 50);
            assertThat(behind(door)).as(name(board, stone)).hasSize(stone.open());
        }
    }

    @Test
    void everyFigureCountsTheRowsBehindItsDoor() {
        var totals = board(LEADER, null).totals();
        assertThat(behind(Status.OPEN, Past.UNASKED)).hasSize(totals.open());
        assertThat(behind(List.of(Status.WAITING), Past.UNASKED)).hasSize(totals.waiting());
        assertThat(behind(List.of(Status.OVERDUE), Past.UNASKED)).hasSize(totals.overdue());
        assertThat(behind(List.of(), new Past(LocalDate.of(2039, 11, 21), null, null, null, null)))
                .hasSize(totals.newThisWeek());
    }

    @Test
    void whatIsNewThisWeekStandsBehindItsDoorTheCancelledToo() {
        var cancelled = open(WEST, Field.OTHER, 30);
        move(ISSUED.plusSeconds(60), CLERK_POST, cancelled, 1, new Move.Cancel("重复立项"));
        var monday = new Past(LocalDate.of(2039, 11, 7), null, null, null, null);
        var then = at(ISSUED.plusSeconds(120), () -> boards.board(zone.caller(LEADER), null));
        assertThat(then.totals().newThisWeek()).isEqualTo(8);
        assertThat(behind(List.of(), monday)).hasSize(8);
        assertThat(behind(List.of(), new Past(LocalDate.of(2039, 11, 8), null, null, null, null)))
                .isEmpty();
    }

    @Test
    void everyWeekCountsTheRowsBehindItsDoors() {
        var weeks = board(LEADER, null).weeks();
        for (var week : weeks.subList(0, weeks.size() - 1)) {
            var sunday = week.from().plusDays(6);
            assertThat(behind(List.of(), new Past(null, week.from(), sunday, null, null)))
                    .as("closed in the week of %s", week.from())
                    .hasSize(week.closed());
            assertThat(behind(List.of(), new Past(null, null, null, sunday, null)))
                    .as("overdue at the end of the week of %s", week.from())
                    .hasSize(week.overdueAtEnd());
        }
    }

    @Test
    void whatCameBackThisYearStandsBehindItsDoor() {
        var sentBack = open(EMERGENCY, Field.OTHER, 30);
        sign(EMERGENCY_DUTY, sentBack);
        submit(sentBack, 2);
        move(DONE, VERIFIER_POST, sentBack, 3, new Move.SendBack("照片不清"));
        submit(sentBack, 4);
        move(DONE, VERIFIER_POST, sentBack, 5, new Move.Accept("属实"));
        assertThat(board(LEADER, null).totals().reworkRate()).isEqualTo(50.0);
        var year = LocalDate.of(2039, 1, 1);
        assertThat(behind(List.of(), new Past(null, year, null, null, null))).hasSize(2);
        assertThat(behind(List.of(), new Past(null, year, null, null, Past.Again.REWORKED)))
                .extracting(LoopSummary::id)
                .containsExactly(sentBack);
        assertThat(behind(List.of(), new Past(null, year, null, null, Past.Again.REOPENED)))
                .isEmpty();
    }

    private List<LoopSummary> behind(List<Status> statuses, Past past) {
        return behind(LoopSearch.of(zone.id(ROOT), LoopSearch.Part.LEAD, null, statuses, past, 50));
    }

    private List<LoopSummary> behind(LoopSearch door) {
        return at(NOW, () -> register.first(zone.caller(LEADER), door));
    }

    @Test
    void asksFirstAboutWhatIsFurthestFromItsPromise() {
        assertThat(board(LEADER, null).attention())
                .extracting(LoopSummary::status)
                .containsExactly(Status.OVERDUE, Status.BEHIND, Status.WAITING, Status.NEAR_DUE);
    }

    @Test
    void tellsWeekByWeekWhatWasClosedAndWhatStayedOverdue() {
        var weeks = board(LEADER, null).weeks();
        assertThat(weeks).hasSize(12);
        assertThat(weeks.subList(9, 12))
                .containsExactly(
                        new Board.Week(LocalDate.of(2039, 11, 7), 0, 0),
                        new Board.Week(LocalDate.of(2039, 11, 14), 1, 1),
                        new Board.Week(LocalDate.of(2039, 11, 21), 0, 1));
    }

    @Test
    void showsAUnitItsOwnPartAndNoOther() {
        var board = board(VISITOR, null);
        assertThat(board.unit().name()).isEqualTo(EAST);
        assertThat(board.totals().open()).isEqualTo(2);
        assertThat(board.totals().onTimeRate()).isNull();
        assertThat(board.attention()).extracting(LoopSummary::leadName).containsOnly(EAST);
        assertThat(board(LEADER, zone.id(EAST)).totals()).isEqualTo(board.totals());
        assertThatThrownBy(() -> board(VISITOR, zone.id(WEST))).isInstanceOf(Refusal.class);
    }

    private Board board(String post, @Nullable UUID unit) {
        return at(NOW, () -> boards.board(zone.caller(post), unit));
    }

    private String name(Board board, Board.Stone stone) {
        return board.units().stream()
                .filter(unit -> unit.id().equals(stone.unitId()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private UUID open(String lead, Field field, int day, String... assisting) {
        var terms = new Terms(
                "排查" + lead,
                field,
                zone.id(lead),
                Stream.of(assisting).map(zone::id).toList(),
                zone.id(LEADER),
                zone.id(VERIFIER_POST),
                "",
                Deadline.endOf(LocalDate.of(2039, 11, day)),
                null,
                ReportEvery.NONE,
                "",
                false);
        var origin = new Origin("meeting.directive", Ids.next(), null, "第22次会议", "", 0, 0);
        var groups = List.of(new OpenGroup(origin, List.of(terms)));
        return at(ISSUED, () -> loops.open(zone.caller(CLERK_POST), groups, Telling.AT_ONCE))
                .getFirst()
                .id();
    }

    private void sign(String post, UUID id) {
        move(ISSUED.plusSeconds(3_600), post, id, 1, new Move.Sign());
    }

    private void submit(UUID id, long version) {
        var proof = at(DONE, () -> Proof.keep(files, zone.caller(EMERGENCY_DUTY)));
        move(DONE, EMERGENCY_DUTY, id, version, new Move.Submit("已办", List.of(proof)));
    }

    private void move(Instant when, String post, UUID id, long version, Move move) {
        at(when, () -> loops.move(zone.caller(post), CommandKey.fresh(), id, version, move));
    }

    /// In a transaction, so that a step is taken here and now and not by the thread that gathers steps.
    private <T> T at(Instant when, Supplier<T> step) {
        var answer = new AtomicReference<T>();
        ZoneClock.at(when, () -> answer.set(transaction.execute(_ -> step.get())));
        return answer.get();
    }
}
