package yipanqi.org.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.journal.Commands;
import yipanqi.org.OrgCharts;
import yipanqi.org.Unit;
import yipanqi.org.Units;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;

/// The zone's chart, and its units.
@RestController
class UnitController {
    private final OrgCharts charts;
    private final Units units;
    private final Commands commands;

    UnitController(OrgCharts charts, Units units, Commands commands) {
        this.charts = charts;
        this.units = units;
        this.commands = commands;
    }

    @GetMapping("/api/org/chart")
    ChartJson chart(Caller caller) {
        return ChartJson.of(charts.chart(caller.zone()), charts.today());
    }

    @PostMapping("/api/org/units")
    Unit add(Caller caller, CommandKey key, @RequestBody OrgJson.UnitBody body) {
        var request = List.of("unit.add", body);
        return commands.once(caller, key, request, Unit.class, () -> units.add(caller, body.draft()));
    }

    @PutMapping("/api/org/units/{id}")
    Unit change(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody OrgJson.UnitBody body) {
        var request = List.of("unit.change", id, body);
        return commands.once(
                caller, key, request, Unit.class, () -> units.change(caller, id, body.version(), body.draft()));
    }

    @PostMapping("/api/org/aliases")
    Unit addAlias(Caller caller, CommandKey key, @RequestBody OrgJson.AliasBody body) {
        var request = List.of("alias.add", body);
        return commands.once(
                caller, key, request, Unit.class, () -> units.addAlias(caller, body.unitId(), body.alias()));
    }
}
