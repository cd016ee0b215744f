package yipanqi.org.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.journal.Commands;
import yipanqi.org.People;
import yipanqi.org.Person;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;

/// One's own name and telephone number.
@RestController
class MeController {
    private final People people;
    private final Commands commands;

    MeController(People people, Commands commands) {
        this.people = people;
        this.commands = commands;
    }

    @GetMapping("/api/me")
    Person me(Caller caller) {
        return people.get(caller.zone(), caller.person());
    }

    @PutMapping("/api/me")
    Person change(Caller caller, CommandKey key, @RequestBody OrgJson.MeBody body) {
        // the number of a telephone stays out of the kept answers
        commands.once(caller, key, List.of("me.change", body), OrgJson.Done.class, () -> {
            people.changeMe(caller, body.version(), body.name(), body.phone());
            return new OrgJson.Done(caller.person());
        });
        return me(caller);
    }
}
