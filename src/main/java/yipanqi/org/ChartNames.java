package yipanqi.org;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yipanqi.platform.Caller;
import yipanqi.platform.Names;

@Component
class ChartNames implements Names {
    private final OrgCharts charts;

    ChartNames(OrgCharts charts) {
        this.charts = charts;
    }

    @Override
    public String person(UUID zone, @Nullable UUID person, @Nullable UUID post) {
        if (person == null || post == null) return "";
        return charts.chart(zone).holdings(post).stream()
                .filter(holding -> holding.personId().equals(person))
                .map(Holding::personName)
                .findFirst()
                .orElse("");
    }

    @Override
    public String post(UUID zone, @Nullable UUID post) {
        return charts.chart(zone).postName(post);
    }

    @Override
    public boolean seesWholeZone(Caller caller) {
        return caller.scope().size() == charts.chart(caller.zone()).units().size();
    }
}
