package yipanqi.org.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.journal.Commands;
import yipanqi.org.People;
import yipanqi.org.PersonSummary;
import yipanqi.org.account.Accounts;
import yipanqi.org.account.Newcomers;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Given;
import yipanqi.platform.Page;

/// People and their accounts. A one-time password is answered once and kept nowhere: not with the command
/// either.
@RestController
class PersonController {
    private final People people;
    private final Newcomers newcomers;
    private final Accounts accounts;
    private final Commands commands;

    PersonController(People people, Newcomers newcomers, Accounts accounts, Commands commands) {
        this.people = people;
        this.newcomers = newcomers;
        this.accounts = accounts;
        this.commands = commands;
    }

    @GetMapping("/api/org/people")
    Page<PersonSummary> search(
            Caller caller,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        return people.search(caller, text, cursor, Given.size(size));
    }

    @PostMapping("/api/org/people")
    OrgJson.AddedPerson add(Caller caller, CommandKey key, @RequestBody OrgJson.PersonBody body) {
        var shownOnce = new AtomicReference<@Nullable String>();
        var newcomer = new Newcomers.Newcomer(
                body.name(),
                body.phone() == null ? "" : body.phone(),
                body.account() == null || body.account().isBlank() ? null : body.account(),
                body.posts() == null ? List.of() : body.posts());
        var summary = commands.once(caller, key, List.of("person.add", body), PersonSummary.class, () -> {
            var added = newcomers.add(caller, newcomer);
            shownOnce.set(added.oneTimePassword());
            return people.summary(caller, added.person().id());
        });
        return new OrgJson.AddedPerson(summary, shownOnce.get());
    }

    @PutMapping("/api/org/people/{id}")
    PersonSummary change(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody OrgJson.MeBody body) {
        return commands.once(caller, key, List.of("person.change", id, body), PersonSummary.class, () -> {
            people.change(caller, id, body.version(), body.name(), body.phone());
            return people.summary(caller, id);
        });
    }

    @PostMapping("/api/org/people/{id}/account")
    OrgJson.OneTimePassword openAccount(
            Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody OrgJson.AccountBody body) {
        var shownOnce = new AtomicReference<@Nullable String>();
        commands.once(caller, key, List.of("account.open", id, body), OrgJson.Done.class, () -> {
            shownOnce.set(accounts.open(caller, id, body.account()));
            return new OrgJson.Done(id);
        });
        return new OrgJson.OneTimePassword(shownOnce.get());
    }

    @PostMapping("/api/org/people/{id}/reset")
    OrgJson.OneTimePassword reset(Caller caller, CommandKey key, @PathVariable UUID id) {
        var shownOnce = new AtomicReference<@Nullable String>();
        commands.once(caller, key, List.of("account.reset", id), OrgJson.Done.class, () -> {
            shownOnce.set(accounts.reset(caller, id));
            return new OrgJson.Done(id);
        });
        return new OrgJson.OneTimePassword(shownOnce.get());
    }
}
