package yipanqi.org;

import static yipanqi.org.UnitsLedger.ALIASES;
import static yipanqi.org.UnitsLedger.DUTY_POST;
import static yipanqi.org.UnitsLedger.KIND;
import static yipanqi.org.UnitsLedger.NAME;
import static yipanqi.org.UnitsLedger.PARENT;
import static yipanqi.org.UnitsLedger.RANK;
import static yipanqi.org.UnitsLedger.SHORT_NAME;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yipanqi.document.LedgerSheet.Row;
import yipanqi.document.Value;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;
import yipanqi.platform.Right;

/// Takes one row in: the unit, found again by its full name, of which only the filled cells change; its duty
/// post, made when the unit lacks it. Aliases are added to those it has, for papers have taught it some.
@Component
class UnitRows {
    private final Units units;
    private final Posts posts;
    private final OrgCharts charts;

    UnitRows(Units units, Posts posts, OrgCharts charts) {
        this.units = units;
        this.posts = posts;
        this.charts = charts;
    }

    /// The unit as it stood before the row, empty for a new one, and as it stands now.
    ///
    /// @param movedFrom the unit that was above, when another is now; else empty
    record Taken(@Nullable Unit before, Unit now, String movedFrom) {
        ImportedUnit.Effect effect() {
            if (before == null) return ImportedUnit.Effect.ADDED;
            return changes().isEmpty() ? ImportedUnit.Effect.NONE : ImportedUnit.Effect.CHANGED;
        }

        /// Titles of the columns in which a known unit has changed.
        List<String> changes() {
            if (before == null) return List.of();
            return Stream.of(
                            changed(SHORT_NAME, before.shortName(), now.shortName()),
                            changed(ALIASES, before.aliases(), now.aliases()),
                            changed(PARENT, before.parentId(), now.parentId()),
                            changed(KIND, before.kind(), now.kind()),
                            changed(RANK, before.rank(), now.rank()),
                            changed(DUTY_POST, before.dutyPostId(), now.dutyPostId()))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Optional<String> changed(String title, @Nullable Object before, @Nullable Object now) {
            return Objects.equals(before, now) ? Optional.empty() : Optional.of(title);
        }
    }

    Taken take(Caller caller, Row row, UnitRowTree tree) {
        tree.requireSingle(row);
        tree.requireNoRing(row);
        var chart = charts.chart(caller.zone());
        var reach = Reach.of(chart, caller);
        var above = parent(row, tree, chart, reach);
        var before = known(chart, reach, row.words(NAME), above);
        var draft = draft(row, before.orElse(null), chart, above);
        requireFree(chart, row, before);
        var unit = before.orElseGet(() -> units.add(caller, draft));
        var duty = row.words(DUTY_POST);
        var wanted = duty.isEmpty() ? draft : draft.withDutyPost(dutyPost(caller, chart, unit, duty));
        var now = wanted.equals(UnitDraft.of(unit)) ? unit : units.change(caller, unit.id(), unit.version(), wanted);
        var moved = before.map(Unit::parentId).filter(old -> !old.equals(now.parentId()));
        return new Taken(before.orElse(null), now, moved.map(chart::nameOf).orElse(""));
    }

    static List<String> aliases(Row row) {
        return Stream.of(row.words(ALIASES).split("[、,，;；\\s]+"))
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    /// The unit of that name; of several, the one beneath the unit that the row names above it.
    private static Optional<Unit> known(OrgChart chart, Reach reach, String name, Optional<UUID> above) {
        var found = chart.units().stream()
                .filter(unit -> UnitNames.plain(unit.name()).equals(UnitNames.plain(name)))
                .toList();
        var there = found.stream()
                .filter(unit -> above.isPresent() && above.get().equals(unit.parentId()))
                .findFirst();
        if (there.isPresent()) found = List.of(there.get());
        if (found.size() > 1) throw wrong(NAME, "有几个单位都叫“" + name + "”，请在页面上逐个修改");
        found.stream().filter(unit -> !reach.units().contains(unit.id())).forEach(_ -> {
            throw wrong(NAME, "“" + name + "”不在您管理的范围内");
        });
        return found.stream().findFirst();
    }

    /// The unit that the row names above it; empty when its cell is.
    private static Optional<UUID> parent(Row row, UnitRowTree tree, OrgChart chart, Reach reach) {
        var name = row.words(PARENT);
        if (name.isEmpty()) return Optional.empty();
        var found = chart.unitNamed(name);
        if (found.isEmpty()) {
            tree.above(row).ifPresent(above -> {
                throw wrong(PARENT, "请先改好第 " + above.number() + " 行的“" + name + "”");
            });
            if (!chart.bearing(name).isEmpty()) throw wrong(PARENT, "有几个单位都叫“" + name + "”，请写全称");
            throw wrong(PARENT, "没有名为“" + name + "”的单位");
        }
        if (!reach.units().contains(found.get())) throw wrong(PARENT, "“" + name + "”不在您管理的范围内");
        return found;
    }

    private static UnitDraft draft(Row row, @Nullable Unit before, OrgChart chart, Optional<UUID> above) {
        var kind = row.words(KIND);
        var shortName = row.words(SHORT_NAME);
        if (before != null)
            return new UnitDraft(
                    above.orElse(before.parentId()),
                    before.name(),
                    shortName.isEmpty() ? before.shortName() : shortName,
                    Stream.concat(before.aliases().stream(), aliases(row).stream())
                            .toList(),
                    kind.isEmpty() ? before.kind() : UnitKindName.read(kind),
                    rank(row).orElse(before.rank()),
                    before.dutyPostId());
        var parent = above.orElse(null);
        if (kind.isEmpty()) throw PlatformProblem.BAD_INPUT.because("请填写" + KIND);
        return new UnitDraft(
                parent,
                row.words(NAME),
                shortName,
                aliases(row),
                UnitKindName.read(kind),
                rank(row).orElseGet(() -> last(chart, parent)),
                null);
    }

    private static Optional<Integer> rank(Row row) {
        if (!(row.value(RANK) instanceof Value.Amount(var number))) return Optional.empty();
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException e) {
            throw wrong(RANK, "须是 0 到 100000 之间的整数");
        }
    }

    /// Behind its sisters, so that new units stand as in the spreadsheet.
    private static int last(OrgChart chart, @Nullable UUID parent) {
        int last = chart.units().stream()
                .filter(unit -> Objects.equals(unit.parentId(), parent))
                .mapToInt(Unit::rank)
                .max()
                .orElse(0);
        return Math.min(last + 10, Drafts.MOST_RANK);
    }

    /// What the unit bears already stays, whoever came to bear it since.
    private static void requireFree(OrgChart chart, Row row, Optional<Unit> own) {
        if (own.isEmpty()) requireFree(chart, row.words(NAME), own);
        var shortName = row.words(SHORT_NAME);
        if (own.filter(unit -> unit.shortName().equals(shortName)).isEmpty()) requireFree(chart, shortName, own);
        for (var alias : aliases(row))
            if (own.filter(unit -> unit.aliases().contains(alias)).isEmpty()) requireFree(chart, alias, own);
    }

    private static void requireFree(OrgChart chart, String name, Optional<Unit> own) {
        chart.bearing(name).stream()
                .filter(unit -> own.filter(mine -> mine.id().equals(unit)).isEmpty())
                .findFirst()
                .ifPresent(other -> {
                    throw OrgProblem.ALIAS_TAKEN.because(name, chart.nameOf(other));
                });
    }

    private UUID dutyPost(Caller caller, OrgChart chart, Unit unit, String name) {
        var present = chart.postsOf(unit.id()).stream()
                .filter(post -> post.name().equals(name))
                .findFirst();
        if (present.filter(post -> !post.rights().contains(Right.UNIT_DUTY)).isPresent())
            throw wrong(DUTY_POST, "岗位“" + name + "”没有承办权限，不能值守；请先在页面上给它这项权限");
        return present.orElseGet(
                        () -> posts.add(caller, new PostDraft(unit.id(), name, Set.of(Right.UNIT_DUTY), null, 10)))
                .id();
    }

    private static Refusal wrong(String column, String words) {
        return PlatformProblem.BAD_INPUT.because(column + "：" + words);
    }
}
