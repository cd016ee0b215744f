package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.calendar.Calendars;
import yipanqi.calendar.DayKind;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.DueClock;
import yipanqi.calendar.DueRule;
import yipanqi.calendar.PublishYear;
import yipanqi.notice.Notice;
import yipanqi.notice.Notices;
import yipanqi.org.SampleZone;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;

@OfficeTest
class CalendarAlarmsTest {
    private static final LocalDate DUE = LocalDate.of(2099, 11, 30);
    private static final DueClock TEN_DAYS = DueClock.started(
            new DueRule.WithinWorkingDays(10), LocalDate.of(2099, 11, 16).atStartOfDay());

    @Autowired
    Loops loops;

    @Autowired
    Calendars calendars;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient db;

    private SampleZone zone;

    @BeforeEach
    void aZone() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
    }

    @Test
    void aHolidayEnteredLaterBringsTheWarningForward() {
        var id = signed(Deadline.endOf(DUE), null);
        var before = alarm(id);
        publish(IntStream.rangeClosed(2, 6).mapToObj(DUE::minusDays));

        await().untilAsserted(() -> assertThat(alarm(id)).isBefore(before).isAfter(before.minusDays(12)));
    }

    @Test
    void aHolidayEnteredLaterMovesWhatIsCountedAndLeavesNamedDays() {
        var old = counted();
        var first = signed(old, TEN_DAYS);
        var second = signed(old, TEN_DAYS);
        var named = signed(old, null);
        publish(Stream.of(old.day().minusDays(1), old.day()));

        var fresh = counted();
        assertThat(fresh).isGreaterThan(old);
        await().untilAsserted(() -> assertThat(List.of(due(first), due(second))).containsOnly(fresh));
        assertThat(due(named)).isEqualTo(old);
        Folds.assertAllEqual(db, zone.zone());
        assertThat(told(SampleZone.WEST_DUTY))
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text()).startsWith("期限重算：2 项，").contains(fresh.inChinese()));
    }

    @Test
    void aTermThatSomebodyMovedIsNoLongerCounted() {
        var old = counted();
        var amended = signed(old, TEN_DAYS);
        var day = Deadline.endOf(old.day().plusDays(9));
        loops.move(
                zone.caller(SampleZone.CLERK_POST),
                CommandKey.fresh(),
                amended,
                2,
                new Move.Amend(null, day, null, null, null, null, null, "改期"));
        var counted = signed(old, TEN_DAYS);
        publish(Stream.of(old.day()));

        await().untilAsserted(() -> assertThat(due(counted)).isGreaterThan(old));
        assertThat(due(amended)).isEqualTo(day);
        assertThat(told(SampleZone.WEST_DUTY))
                .singleElement()
                .satisfies(notice -> assertThat(notice.subjectRef()).isEqualTo(counted.toString()));
    }

    private Deadline counted() {
        return TEN_DAYS.due(calendars.of(zone.zone())).orElseThrow();
    }

    private void publish(Stream<LocalDate> holidays) {
        var days = holidays.map(day -> new PublishYear.Day(day, DayKind.HOLIDAY, "庆典"))
                .toList();
        calendars.publish(zone.caller(SampleZone.ADMIN), new PublishYear(2099, "放假安排", days, 0));
    }

    private UUID signed(Deadline due, @Nullable DueClock clock) {
        var terms = new Terms(
                "排查沿街门店",
                Field.FIRE_SAFETY,
                zone.id(SampleZone.WEST),
                List.of(),
                null,
                zone.id(SampleZone.VERIFIER_POST),
                "",
                due,
                clock,
                ReportEvery.NONE,
                "",
                false);
        var id = loops.openByHand(zone.caller(SampleZone.CLERK_POST), LoopFixture.origin(), terms)
                .id();
        loops.move(zone.caller(SampleZone.WEST_DUTY), CommandKey.fresh(), id, 1, new Move.Sign());
        return id;
    }

    private List<Notice> told(String post) {
        return notices.list(zone.caller(post), null).items().stream()
                .filter(notice -> notice.kind().equals("loop.recounted"))
                .toList();
    }

    private Deadline due(UUID id) {
        return column("due", Timestamp.class, id, Deadline::from);
    }

    private OffsetDateTime alarm(UUID id) {
        return column("next_alarm", OffsetDateTime.class, id, at -> at);
    }

    private <T, R> R column(String name, Class<T> type, UUID id, Function<T, R> value) {
        return value.apply(db.sql("select " + name + " from loop.loop where zone_id = ? and id = ?")
                .params(zone.zone(), id)
                .query(type)
                .single());
    }
}
