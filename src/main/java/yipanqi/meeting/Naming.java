package yipanqi.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import yipanqi.org.OrgChart;
import yipanqi.org.UnitGroup;

/// What the names in a paper mean in today's organisation.
record Naming(OrgChart chart) {
    Party party(Named named) {
        var byName = byName(named.name());
        var picked = named.picked().stream()
                .filter(unit -> chart.find(unit).isPresent())
                .toList();
        return picked.isEmpty() ? byName : new Party(named.name(), picked, true, byName.group());
    }

    List<Party> parties(List<Named> named) {
        return named.stream().map(this::party).toList();
    }

    /// The units of all parties in order, each once.
    static List<UUID> units(List<Party> parties) {
        var seen = new HashSet<UUID>();
        var units = new ArrayList<UUID>();
        for (var party : parties) for (var unit : party.units()) if (seen.add(unit)) units.add(unit);
        return units;
    }

    /// What a person chose is kept only where the name alone would not say it: a group that grows later still
    /// means all of its units.
    Named chosen(String name, List<UUID> units) {
        for (var unit : units) if (chart.find(unit).isEmpty()) throw MeetingProblem.UNIT_UNKNOWN.because();
        var shown = name.isBlank() && !units.isEmpty() ? chart.nameOf(units.getFirst()) : name;
        var named = new Named(shown, units);
        return byName(named.name()).units().equals(named.picked()) ? Named.of(named.name()) : named;
    }

    private Party byName(String name) {
        var unit = chart.unitNamed(name);
        if (unit.isPresent()) return new Party(name, List.of(unit.get()), true, false);
        return chart.group(name)
                .map(group ->
                        new Party(name, group.reach() == UnitGroup.Reach.ALL ? group.units() : List.of(), true, true))
                .orElseGet(() -> new Party(name, List.of(), false, false));
    }
}
