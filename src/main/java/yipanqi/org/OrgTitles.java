package yipanqi.org;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.platform.Caller;
import yipanqi.platform.Titles;

/// Names the zone, its units, posts and people in journal lines; telephones are not among them.
@Component
class OrgTitles implements Titles {
    private final OrgCharts charts;
    private final PersonStore people;

    OrgTitles(OrgCharts charts, PersonStore people) {
        this.charts = charts;
        this.people = people;
    }

    @Override
    public Map<UUID, String> titles(Caller caller, Collection<UUID> ids) {
        var chart = charts.chart(caller.zone());
        var known = new HashMap<UUID, String>();
        for (var person : people.all(caller.zone(), List.copyOf(ids))) known.put(person.id(), person.name());
        for (var id : ids) {
            chart.find(id).ifPresent(unit -> known.put(id, unit.name()));
            chart.findPost(id).ifPresent(post -> known.put(id, chart.nameOf(post.unitId()) + " " + post.name()));
            if (id.equals(caller.zone())) known.put(id, chart.units().getFirst().name());
        }
        return known;
    }
}
