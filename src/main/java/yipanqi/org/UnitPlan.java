package yipanqi.org;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static yipanqi.org.UnitRow.wrong;
import static yipanqi.org.UnitsLedger.DUTY_POST;
import static yipanqi.org.UnitsLedger.PARENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yipanqi.document.LedgerSheet;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.Refusal;
import yipanqi.platform.Right;

/// What a spreadsheet makes of a zone's units, worked out in memory. Where all rows lead decides, not their
/// order: first every unit gets its names, then its place, and only then the whole is looked at.
final class UnitPlan {
    private final OrgChart chart;
    private final Reach reach;
    private final List<UnitRow> rows;
    private final UnitRowNames names;
    private final Map<Integer, PlannedUnit> planned = new HashMap<>();
    private final Map<UUID, UnitRow> rowTo = new HashMap<>();
    private final Set<UUID> placed = new HashSet<>();
    private final Map<UUID, Integer> lastRank = new HashMap<>();
    private final Map<Integer, List<Refusal>> refusals = new HashMap<>();

    UnitPlan(OrgChart chart, Caller caller, LedgerSheet sheet) {
        this.chart = chart;
        this.reach = Reach.of(chart, caller);
        this.rows = sheet.rows().stream().map(UnitRow::new).toList();
        this.names = new UnitRowNames(chart, reach, rows);
        for (var unit : chart.units())
            if (unit.parentId() != null) lastRank.merge(unit.parentId(), unit.rank(), Math::max);
        for (var row : rows) refusals.put(row.number(), sheet.refusals(row.number()));
        each(rows.stream().sorted(comparing(names::isShared)).toList(), this::name);
        each(rows, this::place);
        each(rows, this::requireNoRing);
        each(rows, this::requireAbove);
    }

    /// Why a row is refused; empty for a good one.
    List<Refusal> refusals(int row) {
        return refusals.getOrDefault(row, List.of());
    }

    /// What the good row makes of its unit.
    Optional<PlannedUnit> unit(int row) {
        return refusals(row).isEmpty() ? Optional.ofNullable(planned.get(row)) : Optional.empty();
    }

    /// All of them, as the rows stand.
    List<PlannedUnit> units() {
        return rows.stream().flatMap(row -> unit(row.number()).stream()).toList();
    }

    /// The unit above today, when another will be.
    String movedFrom(PlannedUnit it) {
        return it.before() == null || !it.moves()
                ? ""
                : chart.nameOf(it.before().parentId());
    }

    private void each(List<UnitRow> rows, Consumer<UnitRow> step) {
        for (var row : rows)
            try {
                if (!isRefused(row)) step.accept(row);
            } catch (Refusal refusal) {
                refusals.put(row.number(), List.of(refusal));
            }
    }

    private boolean isRefused(UnitRow row) {
        return !refusals(row.number()).isEmpty();
    }

    private void name(UnitRow row) {
        var before = names.known(row);
        var id = before == null ? Ids.next() : before.id();
        var draft = row.draft(before);
        names.give(row, before, draft.unit(id, 1));
        planned.put(row.number(), new PlannedUnit(row, id, before, draft, null));
        rowTo.put(id, row);
    }

    private void place(UnitRow row) {
        var it = planned(row);
        var above = above(row);
        if (it.isNew() && above.isEmpty())
            throw OrgProblem.SECOND_ROOT
                    .because(chart.units().getFirst().name())
                    .at(PARENT);
        var draft = it.draft();
        if (above.isPresent()) draft = draft.under(above.get(), rank(it, above.get()));
        var post = row.dutyPost().isEmpty() ? null : dutyPost(row, it.id());
        if (post != null) draft = draft.withDutyPost(post.id());
        var missing = post == null || chart.findPost(post.id()).isPresent() ? null : post;
        planned.put(row.number(), new PlannedUnit(row, it.id(), it.before(), draft, missing));
        placed.add(it.id());
    }

    private PlannedUnit planned(UnitRow row) {
        return Objects.requireNonNull(planned.get(row.number()));
    }

    /// A new unit stands behind its sisters, as in the spreadsheet.
    private int rank(PlannedUnit it, UUID parent) {
        int behind = Math.min(lastRank.getOrDefault(parent, 0) + 10, Drafts.MOST_RANK);
        int rank = it.isNew() ? it.row().rank().orElse(behind) : it.draft().rank();
        lastRank.merge(parent, rank, Math::max);
        return rank;
    }

    /// The unit that the row names above it; empty when its cell is.
    private Optional<UUID> above(UnitRow row) {
        var name = row.parent();
        if (name.isEmpty()) return Optional.empty();
        var found = names.named(name);
        if (found.isEmpty()) {
            names.row(name).filter(this::isRefused).ifPresent(other -> {
                throw first(other, name);
            });
            if (names.isBorne(name)) throw wrong(PARENT, "有几个单位都叫“" + name + "”，请写全称");
            throw wrong(PARENT, "没有名为“" + name + "”的单位");
        }
        if (chart.find(found.get()).isPresent() && !reach.units().contains(found.get()))
            throw wrong(PARENT, "“" + name + "”不在您管理的范围内");
        return found;
    }

    private static Refusal first(UnitRow other, String name) {
        return wrong(PARENT, "请先改好第 " + other.number() + " 行的“" + name + "”");
    }

    /// The unit's post of that name, else a new one.
    private Post dutyPost(UnitRow row, UUID unit) {
        var name = row.dutyPost();
        var present = chart.postsOf(unit).stream()
                .filter(post -> post.name().equals(name))
                .findFirst();
        if (present.filter(post -> !post.rights().contains(Right.UNIT_DUTY)).isPresent())
            throw wrong(DUTY_POST, "岗位“" + name + "”没有承办权限，不能值守；请先在页面上给它这项权限");
        return present.orElseGet(() -> Refusal.at(
                DUTY_POST, () -> new PostDraft(unit, name, Set.of(Right.UNIT_DUTY), null, 10).post(Ids.next())));
    }

    private void requireNoRing(UnitRow row) {
        var ring = ring(planned(row));
        if (ring.size() == 1) throw OrgProblem.UNDER_ITSELF.because().at(PARENT);
        if (!ring.isEmpty())
            throw wrong(
                    PARENT,
                    "“" + row.parent() + "”又在本单位之下，第 "
                            + ring.stream().sorted().map(String::valueOf).collect(joining("、")) + " 行绕成了圈");
    }

    /// The rows that move units round in a ring, of which this is one; empty when it leads to the top.
    private List<Integer> ring(PlannedUnit from) {
        var ring = new ArrayList<Integer>();
        var seen = new HashSet<UUID>();
        var up = from.moves() ? from.id() : null;
        while (up != null && seen.add(up)) {
            var row = rowTo.get(up);
            if (row != null && planned(row).moves()) ring.add(row.number());
            up = parent(up);
        }
        return from.id().equals(up) ? ring : List.of();
    }

    /// The unit above when all is done; null where that is not known.
    private @Nullable UUID parent(UUID unit) {
        var row = rowTo.get(unit);
        if (row != null) return placed.contains(unit) ? planned(row).draft().parentId() : null;
        return chart.find(unit)
                .filter(it -> names.rowOf(it).filter(this::isRefused).isEmpty())
                .map(Unit::parentId)
                .orElse(null);
    }

    /// A row stands only when the new units above it do.
    private void requireAbove(UnitRow row) {
        var above = planned(row).draft().parentId();
        if (!stands(above)) throw first(Objects.requireNonNull(rowTo.get(above)), row.parent());
    }

    private boolean stands(@Nullable UUID unit) {
        var row = rowTo.get(unit);
        if (row == null || !planned(row).isNew()) return true;
        return !isRefused(row) && stands(planned(row).draft().parentId());
    }
}
