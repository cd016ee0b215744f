package yipanqi.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.calendar.Calendars;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.WorkCalendar;
import yipanqi.loop.DeadlineWatch;
import yipanqi.loop.LoopSheet;
import yipanqi.loop.Loops;
import yipanqi.loop.Move;
import yipanqi.loop.Register;
import yipanqi.platform.Caller;
import yipanqi.platform.ZoneClock;

/// Plays what happened to the story's loops, in the order of time: each loop goes one of a dozen ways.
@Component
class DemoLife {
    private static final int OPENS = 9;
    private static final int CLOSES = 17;

    private final Loops loops;
    private final Register register;
    private final DeadlineWatch watch;
    private final DemoProof proof;
    private final Calendars calendars;
    private final Clock clock;

    DemoLife(Loops loops, Register register, DeadlineWatch watch, DemoProof proof, Calendars calendars, Clock clock) {
        this.loops = loops;
        this.register = register;
        this.watch = watch;
        this.proof = proof;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// A batch of loops and when they were issued.
    record Batch(Instant at, List<UUID> loops) {}

    void play(UUID zone, List<Batch> batches, DemoCast cast) {
        var story = new Story(zone, cast, clock.instant());
        int number = 0;
        for (var batch : batches) for (var loop : batch.loops()) story.tell(loop, batch.at(), number++);
        story.play();
    }

    private record Event(Instant at, long order, Runnable action) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    private final class Story {
        private final UUID zone;
        private final DemoCast cast;
        private final Instant now;
        private final WorkCalendar calendar;
        private final PriorityQueue<Event> events = new PriorityQueue<>();
        private long order;

        Story(UUID zone, DemoCast cast, Instant now) {
            this.zone = zone;
            this.cast = cast;
            this.now = now;
            this.calendar = calendars.of(zone);
        }

        void play() {
            while (!events.isEmpty() && events.peek().at().isBefore(now)) {
                var event = events.remove();
                ZoneClock.at(event.at(), () -> {
                    while (watch.sweep(zone) > 0) {}
                    event.action().run();
                });
            }
            while (watch.sweep(zone) > 0) {}
        }

        /// One loop's way; the ways repeat after twelve loops.
        void tell(UUID id, Instant issued, int number) {
            var start = issued.plus(Duration.ofMinutes(2));
            int way = number % 12;
            if (way == 2) return;
            if (way == 6) {
                at(start, 20, () -> returned(id));
                return;
            }
            at(start, 5 + number % 9, () -> lead(id, new Move.Sign()));
            if (way == 9 || way == 4) at(start, 26, () -> hand(id));
            at(start, 70 + number % 5 * 7, () -> report(id, 18 + number % 4 * 7, "", number));
            switch (way) {
                case 0, 3, 8 -> done(id, start, 150, number);
                case 1 -> at(start, 190, () -> report(id, 62, "", number + 1));
                case 4 -> done(id, start, afterDue(id, start), number);
                case 5 -> at(start, 120, () -> clerk(id, new Move.Suspend("等待上级部门批复选址意见")));
                case 7 -> at(start, 130, () -> askExtension(id));
                case 10 -> {
                    at(start, 110, () -> submit(id, number));
                    at(start, 134, () -> verifier(id, new Move.SendBack("缺少整改后照片，请补充后再报")));
                    at(start, 200, () -> report(id, 71, "", number));
                }
                case 11 -> {
                    at(start, 160, () -> submit(id, number));
                }
                default -> at(start, 230, () -> report(id, 34, "涉及产权单位较多，需部门配合", number));
            }
        }

        /// Two days late.
        private int afterDue(UUID id, Instant start) {
            var due = sheet(id).summary().due();
            if (due == null) return 560;
            var late =
                    due.date().plusDays(2).atTime(15, 0).atZone(clock.getZone()).toInstant();
            return (int) Duration.between(start, late).toHours();
        }

        /// So many hours later, or as soon after that as the office is open.
        private void at(Instant start, int hours, Runnable action) {
            events.add(new Event(atWork(start.plus(Duration.ofHours(hours))), order++, action));
        }

        private Instant atWork(Instant moment) {
            var local = moment.atZone(clock.getZone()).toLocalDateTime();
            var day = local.getHour() < CLOSES
                    ? local.toLocalDate()
                    : local.toLocalDate().plusDays(1);
            var worked = calendar.workingDayFrom(day);
            boolean open = worked.equals(local.toLocalDate()) && local.getHour() >= OPENS;
            return open
                    ? moment
                    : worked.atTime(OPENS, local.getMinute())
                            .atZone(clock.getZone())
                            .toInstant();
        }

        private void done(UUID id, Instant start, int hours, int number) {
            at(start, hours, () -> submit(id, number));
            at(start, hours + 22, () -> verifier(id, new Move.Accept("现场核对，情况属实")));
            at(start, hours + 30, () -> confirm(id));
            if (number % 24 == 8) at(start, hours + 120, () -> reopen(id));
        }

        private void lead(UUID id, Move move) {
            move(cast.duty(sheet(id).summary().leadUnitId()), id, move);
        }

        private void clerk(UUID id, Move move) {
            move(cast.clerk(), id, move);
        }

        private void verifier(UUID id, Move move) {
            if (offers(cast.verifier(), id, move)) move(cast.verifier(), id, move);
        }

        private void confirm(UUID id) {
            var sponsor = sheet(id).summary().sponsorPostId();
            if (sponsor != null && offers(cast.holding(sponsor), id, new Move.Confirm("同意办结")))
                move(cast.holding(sponsor), id, new Move.Confirm("同意办结"));
        }

        private void hand(UUID id) {
            lead(id, new Move.Hand(cast.inner(sheet(id).summary().leadUnitId()), "请牵头办理，按时报告"));
        }

        private void report(UUID id, int percent, String blocker, int number) {
            var words = DemoWords.progress(sheet(id).summary().field(), number);
            var by = cast.duty(sheet(id).summary().leadUnitId());
            var evidence = number % 3 == 0
                    ? List.of(proof.picture(by, "现场 " + (number % 7 + 1) + " 号点位", number))
                    : List.<UUID>of();
            var coordination = blocker.isEmpty() ? null : "请督查室协调产权单位一周内到场";
            var next = blocker.isEmpty() ? null : "先办产权清楚的部分，其余逐户签字后实施";
            move(by, id, new Move.Report(words, percent, blocker, coordination, next, evidence));
        }

        private void submit(UUID id, int number) {
            var by = cast.duty(sheet(id).summary().leadUnitId());
            var move = new Move.Submit(
                    "已按要求完成，附办理结果和佐证材料。",
                    List.of(proof.register(by, "办理登记册", 12 + number % 20), proof.picture(by, "整改后", number + 3)));
            if (offers(by, id, move)) move(by, id, move);
        }

        private void returned(UUID id) {
            var unit = sheet(id).summary().leadUnitId();
            lead(id, new Move.Return("该事项不在本单位职责范围内。", "权责清单第 12 条", cast.other(unit)));
        }

        private void askExtension(UUID id) {
            var due = sheet(id).summary().due();
            if (due == null) return;
            var move = new Move.AskExtension(Deadline.endOf(due.date().plusDays(15)), "连续降雨影响施工，需顺延。");
            var by = cast.duty(sheet(id).summary().leadUnitId());
            if (offers(by, id, move)) move(by, id, move);
        }

        private void reopen(UUID id) {
            var due = Deadline.endOf(LocalDate.ofInstant(now, clock.getZone()).plusDays(12));
            if (offers(cast.clerk(), id, new Move.Reopen("", due))) clerk(id, new Move.Reopen("回访发现问题反弹，重新整改", due));
        }

        /// The story asks the rules first, as a person looks at the sheet.
        private boolean offers(Caller caller, UUID id, Move move) {
            var name = move.getClass()
                    .getSimpleName()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
            return register.sheet(caller, id).moves().stream()
                    .anyMatch(offer -> offer.name().equals(name) && offer.blocked() == null);
        }

        private void move(Caller caller, UUID id, Move move) {
            loops.move(caller, null, id, sheet(id).version(), move);
        }

        private LoopSheet sheet(UUID id) {
            return register.sheet(cast.clerk(), id);
        }
    }
}
