package yipanqi.org;

import static yipanqi.org.OrgProblem.ALREADY_HOLDS;
import static yipanqi.org.OrgProblem.LAST_ADMINISTRATOR;
import static yipanqi.org.OrgProblem.NAME_TAKEN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.journal.Journal;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;

/// The door to posts and who holds them. Duty stays with the post when its holder changes.
@Service
public class Posts {
    private final OrgCharts charts;
    private final PostStore store;
    private final PersonStore people;
    private final Journal journal;
    private final LastChange lastChange;

    Posts(OrgCharts charts, PostStore store, PersonStore people, Journal journal, LastChange lastChange) {
        this.charts = charts;
        this.store = store;
        this.people = people;
        this.journal = journal;
        this.lastChange = lastChange;
    }

    @Transactional
    public Post add(Caller caller, PostDraft draft) {
        var chart = charts.change(caller.zone());
        var reach = Reach.of(chart, caller);
        reach.require(draft.unitId());
        reach.require(draft.scope());
        var id = Ids.next();
        requireFree(chart, draft, id);
        store.insert(caller.zone(), List.of(draft.post(id)));
        append(caller, id, 1, new OrgFact.PostAdded(draft.unitId(), draft.name(), draft.rights(), draft.scope()));
        return charts.chart(caller.zone()).post(id);
    }

    @Transactional
    public Post change(Caller caller, UUID id, int version, PostDraft draft) {
        var chart = charts.change(caller.zone());
        var reach = Reach.of(chart, caller);
        var before = reach.post(chart, id);
        if (!before.unitId().equals(draft.unitId())) throw PlatformProblem.BAD_INPUT.because("岗位不能换到别的单位，请在那里新增");
        reach.require(draft.scope());
        requireFree(chart, draft, id);
        if (!store.update(caller.zone(), id, version, draft)) throw lastChange.of(caller.zone(), id);
        append(caller, id, version + 1, new OrgFact.PostChanged(draft.name(), draft.rights(), draft.scope()));
        requireAdministrator(caller.zone());
        return charts.chart(caller.zone()).post(id);
    }

    /// From that day on the person holds the post; `to` is the first day on which he no longer does.
    @Transactional
    public Post hold(Caller caller, UUID id, UUID person, LocalDate from, @Nullable LocalDate to) {
        var chart = charts.change(caller.zone());
        var post = Reach.of(chart, caller).post(chart, id);
        var name = people.find(caller.zone(), person)
                .orElseThrow(PlatformProblem.NOT_FOUND::because)
                .name();
        if (to != null && !to.isAfter(from)) throw PlatformProblem.BAD_INPUT.because("卸任日期须晚于任职日期");
        if (chart.holdings(id).stream().anyMatch(old -> old.personId().equals(person) && old.overlaps(from, to)))
            throw ALREADY_HOLDS.because(name);
        store.hold(caller.zone(), List.of(new Holding(id, person, name, from, to)));
        append(caller, id, post.version() + 1, new OrgFact.HolderAdded(person, from, to));
        return charts.chart(caller.zone()).post(id);
    }

    /// Ends what the person holds of this post: from `to` on it is no longer his.
    @Transactional
    public Post end(Caller caller, UUID id, UUID person, LocalDate to) {
        var chart = charts.change(caller.zone());
        var post = Reach.of(chart, caller).post(chart, id);
        var holding = chart.holdings(id).stream()
                .filter(old -> old.personId().equals(person))
                .reduce((_, later) -> later)
                .orElseThrow(PlatformProblem.NOT_FOUND::because);
        if (to.isBefore(holding.from())) throw PlatformProblem.BAD_INPUT.because("卸任日期不能早于任职日期");
        store.end(caller.zone(), holding, to);
        append(caller, id, post.version() + 1, new OrgFact.HolderEnded(person, to));
        requireAdministrator(caller.zone());
        return charts.chart(caller.zone()).post(id);
    }

    private void append(Caller caller, UUID post, int version, OrgFact fact) {
        journal.append(caller, post, version, fact.what(), fact);
    }

    private static void requireFree(OrgChart chart, PostDraft draft, UUID id) {
        if (chart.postsOf(draft.unitId()).stream()
                .anyMatch(post -> !post.id().equals(id) && post.name().equals(draft.name())))
            throw NAME_TAKEN.because(draft.name());
    }

    /// Somebody must go on administering the whole zone, or nobody could ever be let in again.
    private void requireAdministrator(UUID zone) {
        var chart = charts.chart(zone);
        var root = chart.units().getFirst().id();
        var today = charts.today();
        boolean somebody = chart.posts().stream()
                .filter(post -> post.rights().contains(Right.ADMINISTRATOR)
                        && post.scopeUnitId().equals(root))
                .flatMap(post -> chart.holdings(post.id()).stream())
                .anyMatch(holding -> holding.on(today) && holding.to() == null);
        if (!somebody) throw LAST_ADMINISTRATOR.because();
    }
}
