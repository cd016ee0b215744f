package yipanqi.org;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import yipanqi.journal.Journal;

/// People, posts and holders to be added together, with what the forms would leave in the journal.
public final class Additions {
    private final List<Person> people = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Journal.Fact> facts = new ArrayList<>();

    public void add(Person person) {
        people.add(person);
        fact(person.id(), person.version(), new OrgFact.PersonAdded());
    }

    public void add(Post post) {
        posts.add(post);
        fact(
                post.id(),
                post.version(),
                new OrgFact.PostAdded(post.unitId(), post.name(), post.rights(), post.scopeUnitId()));
    }

    /// @param version of the post from then on
    public void add(Holding holding, int version) {
        holdings.add(holding);
        fact(holding.postId(), version, new OrgFact.HolderAdded(holding.personId(), holding.from(), holding.to()));
    }

    /// Says in the journal that the person's account is opened.
    public void account(Person person) {
        fact(person.id(), person.version(), new OrgFact.AccountOpened());
    }

    private void fact(UUID subject, int version, OrgFact fact) {
        facts.add(new Journal.Fact(subject, version, fact.what(), fact));
    }

    public void addAll(Additions others) {
        people.addAll(others.people);
        posts.addAll(others.posts);
        holdings.addAll(others.holdings);
        facts.addAll(others.facts);
    }

    public List<Person> people() {
        return List.copyOf(people);
    }

    public List<Post> posts() {
        return List.copyOf(posts);
    }

    public List<Holding> holdings() {
        return List.copyOf(holdings);
    }

    List<Journal.Fact> facts() {
        return List.copyOf(facts);
    }
}
