package yipanqi.board;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.calendar.Calendars;
import yipanqi.calendar.Deadline;
import yipanqi.journal.JournalSearch;
import yipanqi.loop.Field;
import yipanqi.loop.Status;
import yipanqi.org.OrgChart;
import yipanqi.org.OrgCharts;
import yipanqi.org.Unit;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;

/// The door to the board. All figures of one answer come from one snapshot of the database.
@Service
public class Boards {
    private static final int WEEKS = 12;

    private final BoardStore store;
    private final Attentions attentions;
    private final OrgCharts charts;
    private final Calendars calendars;
    private final JournalSearch journal;
    private final Clock clock;

    Boards(
            BoardStore store,
            Attentions attentions,
            OrgCharts charts,
            Calendars calendars,
            JournalSearch journal,
            Clock clock) {
        this.store = store;
        this.attentions = attentions;
        this.charts = charts;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    /// The board of a unit and all below it; of the caller's widest unit when none is named. A unit outside
    /// the caller's scope is not found.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Board board(Caller caller, @Nullable UUID asked) {
        var chart = charts.chart(caller.zone());
        var unit = asked == null ? widest(caller, chart) : chart.unit(asked);
        if (!caller.sees(unit.id())) throw PlatformProblem.NOT_FOUND.because();
        var units = chart.below(unit.id()).toArray(UUID[]::new);
        long number = journal.lastNumber(caller.zone());
        var tallies = store.tallies(caller.zone(), units);
        var rows = rows(chart, unit);
        return new Board(
                name(unit),
                path(caller, chart, unit),
                number,
                clock.instant(),
                totals(caller, units, tallies),
                rows.keySet().stream().map(Boards::name).toList(),
                List.of(Field.values()),
                stones(rows, tallies),
                attentions.of(caller, unit.id()),
                weeks(caller, units));
    }

    private static Unit widest(Caller caller, OrgChart chart) {
        return chart.units().stream()
                .filter(unit -> caller.sees(unit.id()))
                .findFirst()
                .orElseThrow(PlatformProblem.NOT_ALLOWED::because);
    }

    private static Board.UnitName name(Unit unit) {
        return new Board.UnitName(unit.id(), unit.shortName().isEmpty() ? unit.name() : unit.shortName());
    }

    /// From the widest unit the caller sees down to this one.
    private static List<Board.UnitName> path(Caller caller, OrgChart chart, Unit unit) {
        var path = new ArrayList<Board.UnitName>();
        for (@Nullable Unit each = unit; each != null && caller.sees(each.id()); ) {
            path.addFirst(name(each));
            each = each.parentId() == null ? null : chart.find(each.parentId()).orElse(null);
        }
        return path;
    }

    /// The lines of the board: each unit directly below with all that belongs to it; the unit itself when it
    /// is given work of its own or has nothing below.
    private static Map<Unit, Collection<UUID>> rows(OrgChart chart, Unit unit) {
        var rows = new LinkedHashMap<Unit, Collection<UUID>>();
        rows.put(unit, List.of(unit.id()));
        for (var each : chart.units()) if (unit.id().equals(each.parentId())) rows.put(each, chart.below(each.id()));
        return rows;
    }

    private static List<Board.Stone> stones(Map<Unit, Collection<UUID>> rows, List<Tally> tallies) {
        var stones = new ArrayList<Board.Stone>();
        rows.forEach((unit, members) -> {
            for (var field : Field.values()) {
                var byStatus = new TreeMap<Status, Integer>();
                for (var tally : tallies)
                    if (tally.field() == field && members.contains(tally.unit()))
                        byStatus.merge(tally.status(), tally.loops(), Integer::sum);
                if (!byStatus.isEmpty()) stones.add(stone(unit, field, byStatus));
            }
        });
        return stones;
    }

    private static Board.Stone stone(Unit unit, Field field, Map<Status, Integer> byStatus) {
        int open = byStatus.values().stream().mapToInt(Integer::intValue).sum();
        return new Board.Stone(
                unit.id(), field, open, worst(byStatus), byStatus.getOrDefault(Status.OVERDUE, 0), byStatus);
    }

    private static Status worst(Map<Status, Integer> byStatus) {
        for (var status : List.of(Status.OVERDUE, Status.BEHIND, Status.NEAR_DUE, Status.ON_TRACK, Status.NOT_STARTED))
            if (byStatus.containsKey(status)) return status;
        return byStatus.containsKey(Status.WAITING) ? Status.WAITING : Status.SUSPENDED;
    }

    private Board.Totals totals(Caller caller, UUID[] units, List<Tally> tallies) {
        var sums = new TreeMap<Status, Integer>();
        for (var tally : tallies) sums.merge(tally.status(), tally.loops(), Integer::sum);
        var today = LocalDate.now(clock);
        var closed = store.closedSince(caller.zone(), units, start(today.withDayOfYear(1)));
        var oldest = store.oldestOverdue(caller.zone(), units);
        return new Board.Totals(
                sums.values().stream().mapToInt(Integer::intValue).sum(),
                sums.getOrDefault(Status.NOT_STARTED, 0),
                sums.getOrDefault(Status.ON_TRACK, 0),
                sums.getOrDefault(Status.NEAR_DUE, 0),
                sums.getOrDefault(Status.BEHIND, 0),
                sums.getOrDefault(Status.OVERDUE, 0),
                sums.getOrDefault(Status.WAITING, 0),
                sums.getOrDefault(Status.SUSPENDED, 0),
                store.issuedSince(caller.zone(), units, start(monday(today))),
                rate(closed.onTime(), closed.all()),
                rate(closed.reworked(), closed.all()),
                rate(closed.reopened(), closed.all()),
                oldest == null
                        ? null
                        : calendars.of(caller.zone()).workingDaysBetween(new Deadline(oldest).day(), today));
    }

    private static @Nullable Double rate(int part, int whole) {
        return whole == 0 ? null : Math.round(1_000.0 * part / whole) / 10.0;
    }

    private List<Board.Week> weeks(Caller caller, UUID[] units) {
        var first = monday(LocalDate.now(clock)).minusWeeks(WEEKS - 1);
        var mondays =
                first.datesUntil(first.plusWeeks(WEEKS), Period.ofWeeks(1)).toList();
        var now = clock.instant();
        var starts = mondays.stream().map(day -> start(day).toString()).toArray(String[]::new);
        var ends = mondays.stream()
                .map(day -> earlier(start(day.plusWeeks(1)), now).toString())
                .toArray(String[]::new);
        var local = mondays.stream()
                .map(day -> earlier(start(day.plusWeeks(1)), now)
                        .atZone(clock.getZone())
                        .toLocalDateTime()
                        .toString())
                .toArray(String[]::new);
        var counts = store.weeks(caller.zone(), units, starts, ends, local);
        var weeks = new ArrayList<Board.Week>();
        for (int i = 0; i < mondays.size(); i++)
            weeks.add(new Board.Week(
                    mondays.get(i), counts.get(i).closed(), counts.get(i).overdueAtEnd()));
        return weeks;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
