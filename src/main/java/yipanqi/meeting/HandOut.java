package yipanqi.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// Who gets one loop: the unit that answers and those that assist.
record HandOut(UUID lead, List<UUID> assisting) {
    HandOut {
        assisting = List.copyOf(assisting);
    }

    /// One named unit leads; of several the first leads only where the text tells leading and assisting units
    /// apart; a group, or several equal ones, get a loop each.
    static Mode usual(List<Party> responsible, boolean toldApart) {
        if (responsible.stream().anyMatch(Party::group)) return Mode.EACH;
        return Naming.units(responsible).size() < 2 || toldApart ? Mode.LEAD : Mode.EACH;
    }

    static List<HandOut> of(Mode mode, List<Party> responsible, List<Party> assisting) {
        var leads = Naming.units(responsible);
        if (leads.isEmpty()) return List.of();
        var others = Naming.units(assisting);
        return switch (mode) {
            case EACH ->
                leads.stream().map(lead -> with(lead, without(others, leads))).toList();
            case LEAD -> {
                var helpers = new ArrayList<>(leads.subList(1, leads.size()));
                helpers.addAll(others);
                yield List.of(with(leads.getFirst(), helpers));
            }
        };
    }

    private static HandOut with(UUID lead, List<UUID> helpers) {
        return new HandOut(lead, without(List.copyOf(new LinkedHashSet<>(helpers)), List.of(lead)));
    }

    private static List<UUID> without(List<UUID> units, List<UUID> unwanted) {
        return units.stream().filter(unit -> !unwanted.contains(unit)).toList();
    }
}
