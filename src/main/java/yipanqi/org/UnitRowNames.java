package yipanqi.org;

import static java.util.stream.Collectors.groupingBy;
import static yipanqi.org.UnitRow.wrong;
import static yipanqi.org.UnitsLedger.ALIASES;
import static yipanqi.org.UnitsLedger.NAME;
import static yipanqi.org.UnitsLedger.SHORT_NAME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.Refusal;

/// Which unit a name in a spreadsheet means: one that the zone has, or one that a row makes.
final class UnitRowNames {
    private final OrgChart chart;
    private final Reach reach;
    private final UnitNames names;
    private final Map<String, List<Unit>> known;
    private final Map<String, UnitRow> rowNamed = new HashMap<>();

    UnitRowNames(OrgChart chart, Reach reach, List<UnitRow> rows) {
        this.chart = chart;
        this.reach = reach;
        this.known = chart.units().stream().collect(groupingBy(unit -> UnitNames.plain(unit.name())));
        for (var row : rows) keep(row.name(), row);
        for (var row : rows) {
            keep(row.shortName(), row);
            row.aliases().forEach(alias -> keep(alias, row));
        }
        this.names = new UnitNames(chart.units().stream().map(this::freed).toList());
    }

    private void keep(String name, UnitRow row) {
        if (!name.isEmpty()) rowNamed.putIfAbsent(UnitNames.plain(name), row);
    }

    /// The row of that name.
    Optional<UnitRow> rowOf(Unit unit) {
        var name = UnitNames.plain(unit.name());
        return row(name).filter(row -> UnitNames.plain(row.name()).equals(name));
    }

    private List<Unit> found(UnitRow row) {
        return known.getOrDefault(UnitNames.plain(row.name()), List.of());
    }

    /// Without the short name that its row replaces: another unit may take that.
    private Unit freed(Unit unit) {
        return rowOf(unit)
                .filter(row -> !row.shortName().isEmpty() && !row.shortName().equals(unit.shortName()))
                .filter(row -> found(row).size() == 1)
                .map(_ -> unit.withoutShortName())
                .orElse(unit);
    }

    /// Whether only the unit above can tell which one the row means.
    boolean isShared(UnitRow row) {
        return found(row).size() > 1;
    }

    /// The first row that says this name, short name or alias.
    Optional<UnitRow> row(String name) {
        return Optional.ofNullable(rowNamed.get(UnitNames.plain(name)));
    }

    boolean isBorne(String name) {
        return !names.bearing(name).isEmpty();
    }

    /// The unit of that name; of several, the one beneath the unit that the row names above it.
    @Nullable
    Unit known(UnitRow row) {
        row(row.name()).filter(first -> first.number() != row.number()).ifPresent(first -> {
            throw wrong(NAME, "“" + row.name() + "”在第 " + first.number() + " 行已经有了");
        });
        var found = found(row);
        if (found.isEmpty()) return null;
        if (found.size() > 1) {
            var above = named(row.parent());
            found = found.stream()
                    .filter(unit -> above.isPresent() && above.get().equals(unit.parentId()))
                    .toList();
        }
        if (found.size() != 1) throw wrong(NAME, "有几个单位都叫“" + row.name() + "”，请在页面上逐个修改");
        if (!reach.units().contains(found.getFirst().id())) throw wrong(NAME, "“" + row.name() + "”不在您管理的范围内");
        return found.getFirst();
    }

    /// The unit that bears this name when all is done, else the one that bears it today.
    Optional<UUID> named(String name) {
        return names.find(name).or(() -> chart.unitNamed(name));
    }

    /// Gives the unit its names, unless another bears one. What it bears already stays, whoever came to bear it
    /// since.
    void give(UnitRow row, @Nullable Unit before, Unit unit) {
        var id = unit.id();
        if (before == null) Refusal.at(NAME, () -> names.requireUnborne(row.name(), id));
        if (before == null || !before.shortName().equals(row.shortName()))
            Refusal.at(SHORT_NAME, () -> names.requireUnborne(row.shortName(), id));
        for (var alias : row.aliases())
            if (before == null || !before.aliases().contains(alias))
                Refusal.at(ALIASES, () -> names.requireFree(alias, id));
        names.add(unit);
    }
}
