package yipanqi.org.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.journal.Commands;
import yipanqi.org.ZoneSettings;
import yipanqi.org.Zones;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Right;

/// What the zone decides for itself.
@RestController
class SettingsController {
    private final Zones zones;
    private final Commands commands;

    SettingsController(Zones zones, Commands commands) {
        this.zones = zones;
        this.commands = commands;
    }

    @GetMapping("/api/org/settings")
    ZoneSettings settings(Caller caller) {
        caller.require(Right.ADMINISTRATOR);
        return zones.settings(caller.zone());
    }

    @PutMapping("/api/org/settings")
    ZoneSettings change(Caller caller, CommandKey key, @RequestBody OrgJson.SettingsBody body) {
        var settings = new ZoneSettings(body.issuingNeedsApproval(), body.version());
        return commands.once(
                caller,
                key,
                List.of("settings.change", body),
                ZoneSettings.class,
                () -> zones.changeSettings(caller, settings));
    }
}
