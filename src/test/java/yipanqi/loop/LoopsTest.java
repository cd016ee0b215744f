package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yipanqi.loop.LoopFixture.origin;
import static yipanqi.loop.LoopFixture.terms;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST;
import static yipanqi.org.SampleZone.WEST;
import static yipanqi.org.SampleZone.WEST_DUTY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;
import yipanqi.platform.Refusal;
import yipanqi.platform.ZoneClock;

@OfficeTest
class LoopsTest {
    @Autowired
    Loops loops;

    @Autowired
    LoopStore store;

    @Autowired
    Register register;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private SampleZone zone;

    @BeforeEach
    void aZone() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
    }

    @Test
    void numbersLoopsWithoutGapsAndPartsWithinOneDirective() {
        var issued = open(Telling.AT_ONCE, List.of(terms(zone)), List.of(terms(zone, WEST), terms(zone, EAST)));
        assertThat(issued.stream().map(it -> it.number().toString().replaceAll(".*〕", "")))
                .containsExactly("1 号", "2-1 号", "2-2 号");
        assertThatThrownBy(() -> open(Telling.AT_ONCE, List.of(terms(zone, SampleZone.ORPHAN))))
                .isInstanceOf(Refusal.class);
        assertThat(open(Telling.AT_ONCE, List.of(terms(zone)))
                        .getFirst()
                        .number()
                        .number())
                .isEqualTo(3);
    }

    @Test
    void answersTheSameCommandTheSameAndRefusesItsKeyForAnother() {
        var id = one();
        var key = CommandKey.fresh();
        var first = loops.move(zone.caller(WEST_DUTY), key, id, 1, new Move.Sign());
        assertThat(loops.move(zone.caller(WEST_DUTY), key, id, 1, new Move.Sign()))
                .isEqualTo(first);
        assertThat(code(() -> loops.move(zone.caller(WEST_DUTY), key, id, 2, new Move.Remind(""))))
                .isEqualTo("platform.key-used-for-another-command");
        assertThat(entries(id)).isEqualTo(2);
    }

    @Test
    void saysWhoChangedItMeanwhile() {
        var id = one();
        loops.move(zone.caller(CLERK_POST), CommandKey.fresh(), id, 1, new Move.Remind("请抓紧"));
        assertThatThrownBy(() -> loops.move(zone.caller(WEST_DUTY), CommandKey.fresh(), id, 1, new Move.Sign()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo("platform.changed-meanwhile");
                    assertThat(refusal.args()[0]).isEqualTo(CLERK_POST);
                    assertThat(refusal.args()[2]).isEqualTo("催办");
                });
    }

    @Test
    void letsExactlyOneOfFiftySimultaneousCallersMoveIt() {
        var id = one();
        var answers = together(50, () -> {
            loops.move(zone.caller(WEST_DUTY), CommandKey.fresh(), id, 1, new Move.Sign());
            return "moved";
        });
        assertThat(answers.stream().filter("moved"::equals)).hasSize(1);
        assertThat(entries(id)).isEqualTo(2);
    }

    @Test
    void doesACommandSentFiftyTimesAtOnceOnce() {
        var id = one();
        var key = CommandKey.fresh();
        var answers = together(
                50,
                () -> ""
                        + loops.move(zone.caller(WEST_DUTY), key, id, 1, new Move.Sign())
                                .version());
        assertThat(answers).containsOnly("2");
        assertThat(entries(id)).isEqualTo(2);
    }

    @Test
    void rowsAreTheFoldOfTheirFacts() {
        var id = one();
        loops.move(zone.caller(WEST_DUTY), CommandKey.fresh(), id, 1, new Move.Sign());
        loops.move(
                zone.caller(WEST_DUTY),
                CommandKey.fresh(),
                id,
                2,
                new Move.Report("已查 212 家", 41, "缺人手", null, null, List.of()));
        loops.move(zone.caller(CLERK_POST), CommandKey.fresh(), id, 3, new Move.Suspend("等批复"));
        assertFold(id);
    }

    @Test
    void takesAnIssueBackOnlyWithinItsMinute() {
        var clerk = zone.caller(CLERK_POST);
        var issued = open(Telling.AFTER_A_MINUTE, List.of(terms(zone), terms(zone, EAST)));
        var ids = issued.stream().map(IssuedLoop::id).toList();
        ZoneClock.at(
                Instant.now().plusSeconds(61),
                () -> assertThat(code(() -> {
                            loops.takeBack(clerk, ids);
                            return "taken";
                        }))
                        .isEqualTo("loop.take-back-too-late"));
        loops.takeBack(clerk, ids);
        for (var id : ids) {
            assertThat(store.find(zone.zone(), id).orElseThrow().status()).isEqualTo(Status.CANCELLED);
            assertFold(id);
        }
    }

    @Test
    void tellsEachRungOnceAlsoWithTwoWatchers() {
        var id = one();
        loops.move(zone.caller(WEST_DUTY), CommandKey.fresh(), id, 1, new Move.Sign());
        var late = Objects.requireNonNull(
                        store.find(zone.zone(), id).orElseThrow().due())
                .at()
                .atZone(LoopFixture.OFFICE)
                .toInstant();
        together(4, () -> {
            ZoneClock.at(late.plusSeconds(1), () -> watch.sweep(zone.zone()));
            return "swept";
        });
        assertThat(db.sql("select what from journal.entry where zone_id = ? and subject = ? order by ord")
                        .params(zone.zone(), id)
                        .query(String.class)
                        .list())
                .containsExactly("loop.opened", "loop.signed", "loop.fell-overdue");
        assertFold(id);
    }

    @Test
    void joinsTheTransactionThatIsOpen() {
        var id = one();
        transaction.executeWithoutResult(status -> {
            loops.move(zone.caller(WEST_DUTY), null, id, 1, new Move.Sign());
            status.setRollbackOnly();
        });
        assertThat(store.find(zone.zone(), id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void showsALoopInTheRegisterAsOnItsSheet() {
        var clerk = zone.caller(CLERK_POST);
        var duty = zone.caller(WEST_DUTY);
        var id = one();
        var moves = List.of(
                new Move.Sign(),
                new Move.Hand(zone.id(SampleZone.WEST_INNER), null),
                new Move.Report("已查 12 家", 40, "缺一名电工", null, null, List.of()));
        for (int version = 1; version <= moves.size(); version++) {
            assertThat(register.search(clerk, new Ask().sized(5, LoopSort.DUE, null))
                            .items())
                    .containsExactly(register.sheet(clerk, id).summary());
            loops.move(duty, CommandKey.fresh(), id, version, moves.get(version - 1));
        }
        var row = register.search(clerk, new Ask().sized(5, LoopSort.DUE, null))
                .items()
                .getFirst();
        assertThat(row).isEqualTo(register.sheet(clerk, id).summary());
        assertThat(row.status()).isEqualTo(Status.ON_TRACK);
        assertThat(row.progress()).isEqualTo(40);
    }

    private void assertFold(UUID id) {
        Folds.assertEqual(db, zone.zone(), id);
    }

    @SafeVarargs
    private List<IssuedLoop> open(Telling telling, List<Terms>... groups) {
        var opened = new ArrayList<OpenGroup>();
        for (var group : groups) opened.add(new OpenGroup(origin(), group));
        return loops.open(zone.caller(CLERK_POST), opened, telling);
    }

    private UUID one() {
        return open(Telling.AT_ONCE, List.of(terms(zone).dueBy(LoopFixture.FAR)))
                .getFirst()
                .id();
    }

    private long entries(UUID id) {
        return db.sql("select count(*) from journal.entry where zone_id = ? and subject = ?")
                .params(zone.zone(), id)
                .query(Long.class)
                .single();
    }

    private static String code(Callable<?> action) {
        try {
            action.call();
            return "taken";
        } catch (Refusal refusal) {
            return refusal.problem().code();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> together(int callers, Callable<String> action) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<String>>();
            for (int i = 0; i < callers; i++)
                running.add(threads.submit(() -> {
                    try {
                        return action.call();
                    } catch (Refusal refusal) {
                        return refusal.problem().code();
                    }
                }));
            var answers = new ArrayList<String>();
            for (var each : running) answers.add(each.get());
            return answers;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
