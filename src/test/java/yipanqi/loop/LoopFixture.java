package yipanqi.loop;

import static yipanqi.org.SampleZone.CLERK_POST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.WorkCalendar;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;

/// Loops of the sample zone, as tests speak of them.
final class LoopFixture {
    static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    /// A Monday with whole weeks around it.
    static final Instant START = Instant.parse("2026-11-02T01:00:00Z");

    /// In years to come: no alarm rings while a test runs by the real clock.
    static final Deadline FAR = Deadline.endOf(LocalDate.of(2099, 11, 30));

    private LoopFixture() {}

    static Terms terms(SampleZone zone) {
        return terms(zone, SampleZone.WEST);
    }

    static Terms terms(SampleZone zone, String lead) {
        return new Terms(
                "排查沿街门店，登记造册",
                Field.FIRE_SAFETY,
                zone.id(lead),
                List.of(zone.id(SampleZone.EMERGENCY)),
                zone.id(SampleZone.LEADER),
                zone.id(SampleZone.VERIFIER_POST),
                "11月底前",
                Deadline.endOf(LocalDate.of(2026, 11, 30)),
                null,
                ReportEvery.WEEKLY,
                "登记册、整改照片",
                false);
    }

    static Terms askingSponsor(Terms terms) {
        return new Terms(
                terms.action(),
                terms.field(),
                terms.lead(),
                terms.assisting(),
                terms.sponsor(),
                terms.verifier(),
                terms.deadlineText(),
                terms.due(),
                null,
                terms.reportEvery(),
                terms.proof(),
                true);
    }

    /// Reported on every month, with no day.
    static Terms standing(SampleZone zone, String lead, String... assisting) {
        return new Terms(
                "检查器材",
                Field.FIRE_SAFETY,
                zone.id(lead),
                Stream.of(assisting).map(zone::id).toList(),
                null,
                zone.id(SampleZone.VERIFIER_POST),
                "",
                null,
                null,
                ReportEvery.MONTHLY,
                "",
                false);
    }

    static Origin origin() {
        return new Origin("meeting.directive", Ids.next(), null, "第22次党工委会议", "各街道要排查沿街门店，登记造册", 12, 28);
    }

    static Loop opened(SampleZone zone, Terms terms) {
        var fact = new LoopFact.Opened(new LoopNumber(2026, 1, 0), Ids.next(), null, origin(), terms, true);
        return Loop.opened(zone.zone(), Ids.next(), fact, START, zone.id(CLERK_POST));
    }

    static Scene scene(SampleZone zone, Caller caller, Instant at) {
        return new Scene(caller, zone.chart(), WorkCalendar.national(), at, OFFICE);
    }

    static UUID evidence() {
        return UUID.nameUUIDFromBytes(new byte[] {1});
    }
}
