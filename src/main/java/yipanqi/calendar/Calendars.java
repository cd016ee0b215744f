package yipanqi.calendar;

import static yipanqi.calendar.CalendarProblem.CHANGED_MEANWHILE;
import static yipanqi.calendar.CalendarProblem.TOO_FAR;
import static yipanqi.calendar.CalendarProblem.YEAR_OUT_OF_RANGE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.journal.Journal;
import yipanqi.platform.Caller;
import yipanqi.platform.ZoneAdministration;

/// The door of the calendar: each zone's working days, and the yearly notice as whoever administers the whole zone
/// enters it.
@Service
public class Calendars {
    private final CalendarStore store;
    private final Journal journal;
    private final ZoneAdministration zones;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration trusted;
    private final ConcurrentHashMap<UUID, Cached> cache = new ConcurrentHashMap<>();

    @Autowired
    Calendars(
            CalendarStore store,
            Journal journal,
            ZoneAdministration zones,
            TransactionTemplate transaction,
            Clock clock) {
        this(store, journal, zones, transaction, clock, Duration.ofSeconds(2));
    }

    /// @param trusted how long a calendar is used without asking the database whether another process has
    /// edited it
    Calendars(
            CalendarStore store,
            Journal journal,
            ZoneAdministration zones,
            TransactionTemplate transaction,
            Clock clock,
            Duration trusted) {
        this.store = store;
        this.journal = journal;
        this.zones = zones;
        this.transaction = transaction;
        this.clock = clock;
        this.trusted = trusted;
    }

    /// The zone's calendar; cheap enough to be asked for at every step.
    public WorkCalendar of(UUID zone) {
        return current(zone).calendar();
    }

    /// The same as the database has it now, whatever was trusted a moment ago.
    public WorkCalendar latest(UUID zone) {
        return store.load(zone).calendar();
    }

    public YearSheet year(UUID zone, int year) {
        return current(zone).sheet(inRange(year));
    }

    /// Every year with a notice, up to the next year whether it has one or not.
    public List<YearSummary> years(UUID zone) {
        var current = current(zone);
        var known = current.calendar().publishedYears();
        int last = Math.max(known.getLast(), LocalDate.now(clock).getYear() + 1);
        return IntStream.rangeClosed(known.getFirst(), last)
                .mapToObj(current::summary)
                .toList();
    }

    /// Why a deadline is what it is, day by day.
    public Explanation explain(UUID zone, DueClock started) {
        if (!isNear(started)) throw TOO_FAR.because();
        var calendar = of(zone);
        started.due(calendar).ifPresent(due -> {
            if (due.day().isAfter(started.start().toLocalDate().plusYears(10))) throw TOO_FAR.because();
        });
        return started.explain(calendar);
    }

    /// Nothing is counted over centuries.
    private static boolean isNear(DueClock clock) {
        int year = clock.start().getYear();
        return year >= 2000 && year <= 2100 && clock.suspendedWorkingDays() <= 2_000;
    }

    /// What entering this notice would change.
    public YearChange preview(Caller caller, PublishYear wish) {
        zones.requireWholeZone(caller);
        return change(store.load(caller.zone()), wish.notice());
    }

    /// Enters a year's notice or replaces it; every open clock is counted again by those who follow the fact.
    public YearChange publish(Caller caller, PublishYear wish) {
        zones.requireWholeZone(caller);
        var notice = wish.notice();
        return edit(caller, wish.version(), before -> {
            var change = change(before, notice);
            store.saveYear(caller, notice, clock.instant());
            record(
                    caller,
                    before,
                    new CalendarFact.YearPublished(
                            notice.year(),
                            notice.title(),
                            change.workingDaysBefore(),
                            change.workingDays(),
                            change.wasProvisional(),
                            change.changes()));
            return change;
        });
    }

    /// Changes how the zone counts first days and final rest days.
    public Counting count(Caller caller, Counting counting, long version) {
        zones.requireWholeZone(caller);
        return edit(caller, version, before -> {
            store.saveCounting(caller.zone(), counting);
            record(caller, before, new CalendarFact.CountingChanged(before.counting(), counting));
            return counting;
        });
    }

    private <T> T edit(Caller caller, long version, Function<ZoneCalendar, T> step) {
        var answer = transaction.execute(_ -> {
            if (store.lock(caller.zone()) != version) throw CHANGED_MEANWHILE.because();
            var result = step.apply(store.load(caller.zone()));
            forgetNowAndAtTheEnd(caller.zone());
            return result;
        });
        if (answer == null) throw new IllegalStateException("an edit answers");
        return answer;
    }

    private void record(Caller caller, ZoneCalendar before, CalendarFact fact) {
        journal.append(caller, caller.zone(), before.version() + 1, fact.what(), fact);
    }

    private static YearChange change(ZoneCalendar before, YearNotice notice) {
        return YearChange.between(
                notice.year(), before.calendar(), before.with(notice).calendar());
    }

    private ZoneCalendar current(UUID zone) {
        var cached = cache.get(zone);
        if (cached != null && System.nanoTime() - cached.checked() < trusted.toNanos()) return cached.calendar();
        var calendar =
                cached != null && store.version(zone) == cached.calendar().version()
                        ? cached.calendar()
                        : store.load(zone);
        cache.put(zone, new Cached(calendar, System.nanoTime()));
        return calendar;
    }

    /// Both: inside the transaction the edit is already seen, and what others cached meanwhile goes when it
    /// ends.
    private void forgetNowAndAtTheEnd(UUID zone) {
        cache.remove(zone);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                cache.remove(zone);
            }
        });
    }

    private static int inRange(int year) {
        if (year < 2000 || year > 2100) throw YEAR_OUT_OF_RANGE.because();
        return year;
    }

    private record Cached(ZoneCalendar calendar, long checked) {}
}
