package yipanqi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class WorkCalendarPropertyTest {
    private final WorkCalendar calendar = WorkCalendar.national();

    @RepeatedTest(300)
    void addingAndCountingAreInverse(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var from = LocalDate.of(2018, 6, 1).plusDays(random.nextInt(3650));
        int days = random.nextInt(-400, 400);
        var to = calendar.plusWorkingDays(from, days);
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
        if (days != 0) assertThat(calendar.isWorkingDay(to)).isTrue();
    }

    @RepeatedTest(300)
    void countingAgreesWithLookingAtEveryDay(RepetitionInfo run) {
        var random = new Random(1_000 + run.getCurrentRepetition());
        var from = LocalDate.of(2018, 6, 1).plusDays(random.nextInt(3650));
        var to = from.plusDays(random.nextInt(800));
        var looked = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo((int) looked);
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-(int)
                from.datesUntil(to).filter(calendar::isWorkingDay).count());
    }

    @RepeatedTest(200)
    void aLaterStartNeverEndsEarlier(RepetitionInfo run) {
        var random = new Random(2_000 + run.getCurrentRepetition());
        var start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000)).atTime(random.nextInt(24), 30);
        for (var rule : new DueRule[] {
            new DueRule.WithinWorkingDays(1 + random.nextInt(60)),
            new DueRule.WithinNaturalDays(1 + random.nextInt(60)),
            new DueRule.WithinMonths(1 + random.nextInt(12)),
            new DueRule.WithinHours(1 + random.nextInt(200)),
            new DueRule.Every(DueRule.Period.values()[random.nextInt(5)])
        }) {
            var earlier = DueClock.started(rule, start).due(calendar).orElseThrow();
            var later = DueClock.started(rule, start.plusHours(random.nextInt(100)))
                    .due(calendar)
                    .orElseThrow();
            assertThat(later).isGreaterThanOrEqualTo(earlier);
        }
    }

    @RepeatedTest(200)
    void theSlipAddsUpToTheBudget(RepetitionInfo run) {
        var random = new Random(3_000 + run.getCurrentRepetition());
        var start = LocalDate.of(2019, 1, 1)
                .plusDays(random.nextInt(3000))
                .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
        var firm = WorkCalendar.of(
                NationalNotices.all(),
                new Counting(
                        Counting.FirstDay.values()[random.nextInt(2)],
                        Counting.RestDayEnd.values()[random.nextInt(2)]));
        for (var rule : new DueRule[] {
            new DueRule.WithinWorkingDays(1 + random.nextInt(60)),
            new DueRule.WithinNaturalDays(1 + random.nextInt(60)),
            new DueRule.WithinMonths(1 + random.nextInt(12)),
            new DueRule.WithinHours(1 + random.nextInt(200)),
            new DueRule.On(start.toLocalDate().plusDays(random.nextInt(100))),
            new DueRule.Every(DueRule.Period.values()[random.nextInt(5)]),
            new DueRule.Immediately()
        }) {
            var clock = new DueClock(rule, start, random.nextInt(6));
            var slip = clock.explain(firm);
            assertThat(slip.days().stream().mapToInt(Explanation.Day::amount).sum())
                    .as("%s from %s", rule, start)
                    .isEqualTo(slip.budget());
            assertThat(slip.days().stream().filter(day -> day.share() == Explanation.Share.SUSPENDED))
                    .hasSize(clock.suspendedWorkingDays());
            var due = clock.due(firm).orElseThrow();
            assertThat(slip.due()).isEqualTo(due);
            if (!slip.days().isEmpty()) assertThat(slip.days().getLast().date()).isEqualTo(due.day());
        }
    }
}
