package yipanqi.org.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.org.OrgCharts;
import yipanqi.org.People;
import yipanqi.org.Person;
import yipanqi.org.Posts;
import yipanqi.platform.Caller;

/// The door for somebody new: the person, his posts from today and his account in one step.
@Service
public class Newcomers {
    private final People people;
    private final Posts posts;
    private final Accounts accounts;
    private final OrgCharts charts;

    Newcomers(People people, Posts posts, Accounts accounts, OrgCharts charts) {
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
        this.charts = charts;
    }

    /// Whom to add.
    ///
    /// @param login null when he gets no account yet
    public record Newcomer(
            String name, String phone, @Nullable String login, List<UUID> posts) {
        public Newcomer {
            posts = List.copyOf(posts);
        }
    }

    /// Who was added.
    public record Added(Person person, @Nullable String oneTimePassword) {
        @Override
        public String toString() {
            return "Added[" + person.id() + "]";
        }
    }

    @Transactional
    public Added add(Caller caller, Newcomer newcomer) {
        var person = people.add(caller, newcomer.name(), newcomer.phone());
        for (var post : newcomer.posts()) posts.hold(caller, post, person.id(), charts.today(), null);
        var login = newcomer.login();
        return new Added(person, login == null ? null : accounts.open(caller, person.id(), login));
    }
}
