package yipanqi.org.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.org.OrgCharts;
import yipanqi.org.Zone;
import yipanqi.org.Zones;
import yipanqi.platform.Caller;
import yipanqi.platform.Listening;

/// The people of a demonstration share one password, new at every start, so that one visitor can try every
/// part. It is told only to whoever sits at this machine.
@Component
public class DemoAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final Zones zones;
    private final OrgCharts charts;
    private final AccountStore store;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Listening listening;
    private final String password = Passwords.oneTime();
    private final Set<UUID> ready = ConcurrentHashMap.newKeySet();

    DemoAccounts(
            Zones zones,
            OrgCharts charts,
            AccountStore store,
            Accounts accounts,
            Passwords passwords,
            Listening listening) {
        this.zones = zones;
        this.charts = charts;
        this.store = store;
        this.accounts = accounts;
        this.passwords = passwords;
        this.listening = listening;
    }

    /// What the sign-in page shows.
    public record Demo(String password, List<Visitor> people) {
        public Demo {
            people = List.copyOf(people);
        }

        @Override
        public String toString() {
            return "Demo[…]";
        }
    }

    /// One of the people a visitor can be.
    public record Visitor(String account, String name, String post, String unit) {}

    /// Opens the account of one person of the demonstration, with the shared password.
    @Transactional
    public void open(Caller administrator, UUID person, String login) {
        if (!zones.find(administrator.zone()).orElseThrow().demo())
            throw new IllegalStateException("only a demonstration shares a password");
        accounts.open(administrator, person, login);
        var account = store.find(administrator.zone(), person).orElseThrow();
        store.setPassword(account.id(), hash(), null);
    }

    private String hash() {
        return passwords.hash(password);
    }

    /// Gives this start's password to everybody of the demonstrations, and prints it; from now on the sign-in
    /// page lists them.
    @Transactional
    public void renew() {
        var demos = zones.all().stream().filter(Zone::demo).toList();
        for (var zone : demos) {
            store.setAllPasswords(zone.id(), hash());
            ready.add(zone.id());
        }
        if (!demos.isEmpty() && listening.loopback()) LOG.warn("演示区密码（所有演示人员共用）：{}", password);
    }

    /// The people and their password; empty without a demonstration, and for visitors from elsewhere.
    public Optional<Demo> show() {
        if (!listening.loopback()) return Optional.empty();
        return zones.all().stream()
                .filter(zone -> zone.demo() && ready.contains(zone.id()))
                .findFirst()
                .map(zone -> new Demo(password, people(zone)));
    }

    private List<Visitor> people(Zone zone) {
        var chart = charts.chart(zone.id());
        return store.named(zone.id()).stream()
                .flatMap(account -> chart.held(account.person(), charts.today()).stream()
                        .limit(1)
                        .map(post ->
                                new Visitor(account.login(), account.name(), post.name(), chart.nameOf(post.unitId()))))
                .toList();
    }
}
