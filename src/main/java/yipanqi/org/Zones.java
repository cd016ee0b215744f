package yipanqi.org;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.journal.Journal;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;
import yipanqi.platform.ZoneAdministration;

/// The door to the zones of this installation and what each decides for itself.
@Service
public class Zones implements ZoneAdministration {
    private final ZoneStore store;
    private final UnitStore units;
    private final PostStore posts;
    private final PersonStore people;
    private final OrgCharts charts;
    private final Journal journal;
    private final LastChange lastChange;

    Zones(
            ZoneStore store,
            UnitStore units,
            PostStore posts,
            PersonStore people,
            OrgCharts charts,
            Journal journal,
            LastChange lastChange) {
        this.store = store;
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.charts = charts;
        this.journal = journal;
        this.lastChange = lastChange;
    }

    public List<Zone> all() {
        return store.all();
    }

    public Optional<Zone> find(UUID zone) {
        return store.find(zone);
    }

    /// The zone people work in, opened with its first administrator when there is none yet.
    @Transactional
    public Zone workZone(String name) {
        store.lockList();
        return store.all().stream()
                .filter(zone -> !zone.demo())
                .findFirst()
                .orElseGet(
                        () -> store.find(open(name, Zone.Purpose.WORK).zone()).orElseThrow());
    }

    /// Opens a zone with its root unit and its first administrator, who manages people and by that sees no
    /// business.
    @Transactional
    public Caller open(String name, Zone.Purpose purpose) {
        var zone = new Zone(Ids.next(), Drafts.text("本区名称", name, 60), purpose == Zone.Purpose.DEMO);
        store.insert(zone);
        journal.openZone(zone.id());
        var root = Ids.next();
        units.insert(
                zone.id(),
                List.of(new UnitDraft(null, zone.name(), "", List.of(), UnitKind.ZONE, 0, null).unit(root, 1)));
        var post = Ids.next();
        var rights = Set.of(Right.ADMINISTRATOR);
        posts.insert(zone.id(), List.of(new PostDraft(root, "系统管理岗", rights, root, 10_000).post(post)));
        var person = new Person(Ids.next(), "系统管理员", "", 1);
        people.insert(zone.id(), List.of(person), root);
        posts.hold(zone.id(), List.of(new Holding(post, person.id(), person.name(), charts.today(), null)));
        var fact = new OrgFact.ZoneOpened(zone.name());
        journal.appendBySystem(zone.id(), zone.id(), 1, fact.what(), fact);
        charts.change(zone.id());
        return charts.chart(zone.id()).caller(person.id(), post, charts.today()).orElseThrow();
    }

    @Override
    public void requireWholeZone(Caller caller) {
        var chart = charts.chart(caller.zone());
        if (!Reach.of(chart, caller).isWhole(chart)) throw PlatformProblem.NOT_ALLOWED.because();
    }

    public ZoneSettings settings(UUID zone) {
        return store.settings(zone);
    }

    @Transactional
    public ZoneSettings changeSettings(Caller caller, ZoneSettings settings) {
        charts.change(caller.zone());
        requireWholeZone(caller);
        if (!store.changeSettings(caller.zone(), settings)) throw lastChange.of(caller.zone(), caller.zone());
        var fact = new OrgFact.SettingsChanged(settings.issuingNeedsApproval());
        journal.append(caller, caller.zone(), settings.version() + 1L, fact.what(), fact);
        return store.settings(caller.zone());
    }
}
