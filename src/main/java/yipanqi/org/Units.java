package yipanqi.org;

import static yipanqi.org.OrgProblem.FOREIGN_DUTY_POST;
import static yipanqi.org.OrgProblem.NAME_TAKEN;
import static yipanqi.org.OrgProblem.SECOND_ROOT;
import static yipanqi.org.OrgProblem.UNDER_ITSELF;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.journal.Journal;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;

/// The door to the units of a zone.
@Service
public class Units {
    private final OrgCharts charts;
    private final UnitStore store;
    private final Journal journal;
    private final LastChange lastChange;

    Units(OrgCharts charts, UnitStore store, Journal journal, LastChange lastChange) {
        this.charts = charts;
        this.store = store;
        this.journal = journal;
        this.lastChange = lastChange;
    }

    @Transactional
    public Unit add(Caller caller, UnitDraft draft) {
        var chart = charts.change(caller.zone());
        var reach = Reach.of(chart, caller);
        if (draft.parentId() == null)
            throw SECOND_ROOT.because(chart.units().getFirst().name());
        reach.require(draft.parentId());
        if (draft.dutyPostId() != null) throw FOREIGN_DUTY_POST.because();
        var id = Ids.next();
        requireFree(chart, draft, id);
        store.insert(caller.zone(), List.of(draft.unit(id, 1)));
        append(caller, id, 1, new OrgFact.UnitAdded(draft.parentId(), draft.name(), draft.kind()));
        return charts.chart(caller.zone()).unit(id);
    }

    @Transactional
    public Unit change(Caller caller, UUID id, int version, UnitDraft draft) {
        var chart = charts.change(caller.zone());
        var reach = Reach.of(chart, caller);
        reach.require(id);
        var before = chart.unit(id);
        if (before.version() != version) throw lastChange.of(caller.zone(), id);
        if (!Objects.equals(before.parentId(), draft.parentId()))
            requireMovable(chart, reach, before, draft.parentId());
        requireOwnDutyPost(chart, id, draft.dutyPostId());
        requireFree(chart, draft, id);
        if (store.update(caller.zone(), List.of(draft.unit(id, version))) == 0) throw lastChange.of(caller.zone(), id);
        var fact = new OrgFact.UnitChanged(draft.parentId(), draft.name(), draft.kind(), draft.dutyPostId());
        append(caller, id, version + 1, fact);
        return charts.chart(caller.zone()).unit(id);
    }

    /// Keeps another name that the zone's papers use for a unit.
    @Transactional
    public Unit addAlias(Caller caller, UUID id, String text) {
        caller.require(Right.CLERK, Right.ADMINISTRATOR);
        var alias = Drafts.text("别名", text, 60);
        var chart = charts.change(caller.zone());
        if (!caller.sees(id)
                && !(caller.may(Right.ADMINISTRATOR)
                        && Reach.of(chart, caller).units().contains(id))) throw PlatformProblem.NOT_FOUND.because();
        var unit = chart.unit(id);
        requireAliasesFree(chart, List.of(alias), id);
        if (unit.aliases().contains(alias)) return unit;
        store.addAlias(caller.zone(), id, alias);
        append(caller, id, unit.version() + 1, new OrgFact.AliasAdded(alias));
        return charts.chart(caller.zone()).unit(id);
    }

    private void append(Caller caller, UUID unit, int version, OrgFact fact) {
        journal.append(caller, unit, version, fact.what(), fact);
    }

    private static void requireMovable(OrgChart chart, Reach reach, Unit unit, @Nullable UUID parent) {
        if (parent == null) throw SECOND_ROOT.because(chart.units().getFirst().name());
        if (unit.parentId() == null || chart.below(unit.id()).contains(parent)) throw UNDER_ITSELF.because();
        reach.require(unit.parentId());
        reach.require(parent);
    }

    private static void requireOwnDutyPost(OrgChart chart, UUID unit, @Nullable UUID post) {
        if (post != null
                && chart.findPost(post).filter(p -> p.unitId().equals(unit)).isEmpty())
            throw FOREIGN_DUTY_POST.because();
    }

    private static void requireFree(OrgChart chart, UnitDraft draft, UUID id) {
        var taken = chart.units().stream()
                .anyMatch(unit -> !unit.id().equals(id)
                        && unit.name().equals(draft.name())
                        && Objects.equals(unit.parentId(), draft.parentId()));
        if (taken) throw NAME_TAKEN.because(draft.name());
        requireAliasesFree(chart, draft.aliases(), id);
    }

    /// Those that the unit has already stay, whoever came to bear them since.
    private static void requireAliasesFree(OrgChart chart, List<String> aliases, UUID id) {
        var own = chart.find(id).map(Unit::aliases).orElse(List.of());
        aliases.stream()
                .filter(alias -> !own.contains(alias))
                .forEach(alias -> chart.names().requireFree(alias, id));
    }
}
