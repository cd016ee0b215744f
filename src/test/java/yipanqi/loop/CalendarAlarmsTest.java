package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.calendar.Calendars;
import yipanqi.calendar.DayKind;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.PublishYear;
import yipanqi.org.SampleZone;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;

@OfficeTest
class CalendarAlarmsTest {
    private static final LocalDate DUE = LocalDate.of(2099, 11, 30);

    @Autowired
    Loops loops;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient db;

    @Test
    void aHolidayEnteredLaterBringsTheWarningForward() {
        var zone = SampleZone.of(Ids.next()).insertInto(db);
        var id = signed(zone);
        var before = alarm(zone, id);
        var holiday = IntStream.rangeClosed(2, 6)
                .mapToObj(back -> new PublishYear.Day(DUE.minusDays(back), DayKind.HOLIDAY, "庆典"))
                .toList();
        calendars.publish(zone.caller(SampleZone.ADMIN), new PublishYear(2099, "放假安排", holiday, 0));

        await().untilAsserted(() -> assertThat(alarm(zone, id)).isBefore(before).isAfter(before.minusDays(12)));
    }

    private UUID signed(SampleZone zone) {
        var terms = new Terms(
                "排查沿街门店",
                Field.FIRE_SAFETY,
                zone.id(SampleZone.WEST),
                List.of(),
                null,
                zone.id(SampleZone.VERIFIER_POST),
                "",
                Deadline.endOf(DUE),
                ReportEvery.NONE,
                "",
                false);
        var id = loops.openByHand(zone.caller(SampleZone.CLERK_POST), LoopFixture.origin(), terms)
                .id();
        loops.move(zone.caller(SampleZone.WEST_DUTY), CommandKey.fresh(), id, 1, new Move.Sign());
        return id;
    }

    private OffsetDateTime alarm(SampleZone zone, UUID id) {
        return db.sql("select next_alarm from loop.loop where zone_id = ? and id = ?")
                .params(zone.zone(), id)
                .query(OffsetDateTime.class)
                .single();
    }
}
