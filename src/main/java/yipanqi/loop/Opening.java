package yipanqi.loop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yipanqi.calendar.Calendars;
import yipanqi.journal.Journal;
import yipanqi.org.OrgCharts;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;

/// Opens loops: numbers them, gaplessly per zone and year, and writes them with their first fact. Runs inside
/// the caller's transaction.
@Component
class Opening {
    private final LoopStore store;
    private final OrgCharts charts;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;

    Opening(LoopStore store, OrgCharts charts, Calendars calendars, Journal journal, Clock clock) {
        this.store = store;
        this.charts = charts;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    List<IssuedLoop> open(Caller caller, List<OpenGroup> groups, Telling telling) {
        var chart = charts.chart(caller.zone());
        for (var group : groups) for (var terms : group.terms()) TermsCheck.refuseUnfit(terms, chart);
        var at = clock.instant();
        int year = at.atZone(clock.getZone()).getYear();
        int number = store.takeNumbers(caller.zone(), year, groups.size());
        var changes = new ArrayList<Change>();
        for (var group : groups) changes.addAll(group(caller, group, telling, at, year, number++));
        store.insert(changes);
        journal.wakeAfterCommit();
        return changes.stream()
                .map(Change::loop)
                .map(loop -> new IssuedLoop(
                        loop.id(),
                        loop.number(),
                        loop.terms().lead(),
                        loop.origin().ref()))
                .toList();
    }

    private List<Change> group(Caller caller, OpenGroup group, Telling telling, Instant at, int year, int number) {
        var shared = Ids.at(at);
        var changes = new ArrayList<Change>();
        for (var terms : group.terms()) {
            int part = group.terms().size() == 1 ? 0 : changes.size() + 1;
            var fact = new LoopFact.Opened(
                    new LoopNumber(year, number, part),
                    shared,
                    null,
                    group.origin(),
                    terms,
                    telling == Telling.AT_ONCE);
            changes.add(change(caller.zone(), Ids.at(at), fact, at, caller.person(), caller.post()));
        }
        return changes;
    }

    /// The loop that a sponsor's new instruction opens (批示后再交办).
    void child(Loop parent, LoopFact.Instructed instructed, Change by) {
        var old = parent.terms();
        var terms = new Terms(
                instructed.words(),
                old.field(),
                old.lead(),
                old.assisting(),
                old.sponsor(),
                old.verifier(),
                "",
                instructed.due(),
                null,
                old.reportEvery(),
                old.proof(),
                old.asksSponsor());
        int year = by.at().atZone(clock.getZone()).getYear();
        var fact = new LoopFact.Opened(
                new LoopNumber(year, store.takeNumbers(parent.zone(), year, 1), 0),
                Ids.at(by.at()),
                parent.id(),
                parent.origin(),
                terms,
                true);
        store.insert(List.of(change(parent.zone(), instructed.child(), fact, by.at(), by.person(), by.post())));
    }

    private Change change(
            UUID zone, UUID id, LoopFact.Opened fact, Instant at, @Nullable UUID person, @Nullable UUID post) {
        var loop = Loop.opened(zone, id, fact, at, post);
        var alarm = new Ladder(calendars.of(zone), clock.getZone()).alarm(loop);
        return new Change(loop, fact, at, person, post, alarm, null);
    }
}
