package yipanqi.org;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.journal.Journal;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.Page;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.ZoneClock;

/// The door to people.
@Service
public class People {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");

    private final OrgCharts charts;
    private final PersonStore store;
    private final Journal journal;
    private final LastChange lastChange;
    private final ZoneClock clock;

    People(OrgCharts charts, PersonStore store, Journal journal, LastChange lastChange, ZoneClock clock) {
        this.charts = charts;
        this.store = store;
        this.journal = journal;
        this.lastChange = lastChange;
        this.clock = clock;
    }

    public Person get(UUID zone, UUID person) {
        return store.find(zone, person).orElseThrow(PlatformProblem.NOT_FOUND::because);
    }

    /// People of the administrator's reach by name; `text` is part of a name, number or account.
    public Page<PersonSummary> search(Caller caller, String text, @Nullable String cursor, int size) {
        var chart = charts.chart(caller.zone());
        var reach = Reach.of(chart, caller);
        var after = PersonCursor.read(cursor);
        var found = store.search(new PersonStore.Wanted(
                caller.zone(), text.strip(), after.name(), after.id(), clock.instant(), size + 1));
        var items = found.stream()
                .limit(size)
                .filter(person -> manages(chart, reach, person.id(), () -> store.keeper(chart.zone(), person.id())))
                .map(person -> summary(chart, person))
                .toList();
        return new Page<>(items, found.size() > size ? PersonCursor.of(found.get(size - 1)) : null);
    }

    /// One person as the list shows him.
    public PersonSummary summary(Caller caller, UUID person) {
        manageable(caller, person);
        var found =
                store.summary(caller.zone(), person, clock.instant()).orElseThrow(PlatformProblem.NOT_FOUND::because);
        return summary(charts.chart(caller.zone()), found);
    }

    private PersonSummary summary(OrgChart chart, PersonStore.Found person) {
        var posts = chart.held(person.id(), charts.today()).stream()
                .map(post -> new PersonSummary.HeldPost(post.id(), post.name(), chart.nameOf(post.unitId())))
                .toList();
        var phone = new Person(person.id(), person.name(), person.phone(), person.version()).maskedPhone();
        return new PersonSummary(
                person.id(), person.name(), phone, person.login(), person.lockedUntil(), posts, person.version());
    }

    /// The person, if this administrator may manage him: all his posts, today's and coming ones, lie in reach,
    /// and none reaches further. Who has none belongs to those who added him and to those who reach the whole
    /// zone.
    public Person manageable(Caller caller, UUID person) {
        var chart = charts.chart(caller.zone());
        var reach = Reach.of(chart, caller);
        if (!manages(chart, reach, person, () -> store.keeper(chart.zone(), person)))
            throw PlatformProblem.NOT_FOUND.because();
        return get(caller.zone(), person);
    }

    private boolean manages(OrgChart chart, Reach reach, UUID person, Supplier<Optional<UUID>> keeper) {
        var today = charts.today();
        var posts = chart.holdingsOf(person).stream()
                .filter(holding -> !holding.ended(today))
                .map(holding -> chart.post(holding.postId()))
                .toList();
        if (!posts.isEmpty()) return posts.stream().allMatch(reach::holds);
        return reach.isWhole(chart)
                || keeper.get().filter(reach.units()::contains).isPresent();
    }

    /// A person of the zone.
    ///
    /// @param login what he signs in with; empty for one who has no account
    /// @param managed whether the administrator who asks may manage him
    public record Known(Person person, String login, boolean managed) {}

    /// Everybody this administrator manages, by name.
    public List<Known> managed(Caller caller) {
        return everybody(caller, charts.chart(caller.zone())).stream()
                .filter(Known::managed)
                .toList();
    }

    /// Everybody whom the zone knows, by name.
    public List<Known> everybody(Caller caller, OrgChart chart) {
        var reach = Reach.of(chart, caller);
        return store.all(caller.zone()).stream()
                .map(it -> new Known(
                        it.person(),
                        it.login(),
                        manages(chart, reach, it.person().id(), () -> Optional.ofNullable(it.keeper()))))
                .toList();
    }

    /// Somebody new, checked but not added yet.
    public static Person newcomer(String name, String phone) {
        return new Person(Ids.next(), Drafts.text("姓名", name, 40), phone(phone), 1);
    }

    @Transactional
    public Person add(Caller caller, String name, String phone) {
        var chart = charts.change(caller.zone());
        Reach.of(chart, caller);
        var keeper = chart.post(caller.post()).scopeUnitId();
        var person = newcomer(name, phone);
        store.insert(caller.zone(), List.of(person), keeper);
        append(caller, person.id(), 1, new OrgFact.PersonAdded());
        return person;
    }

    /// @param phone null to leave it as it is
    @Transactional
    public Person change(Caller caller, UUID id, int version, String name, @Nullable String phone) {
        charts.change(caller.zone());
        return write(caller, manageable(caller, id), version, name, phone);
    }

    /// Changes one's own name and telephone number.
    @Transactional
    public Person changeMe(Caller caller, int version, String name, @Nullable String phone) {
        charts.change(caller.zone());
        return write(caller, get(caller.zone(), caller.person()), version, name, phone);
    }

    private Person write(Caller caller, Person before, int version, String name, @Nullable String phone) {
        var person = new Person(
                before.id(), Drafts.text("姓名", name, 40), phone == null ? before.phone() : phone(phone), version);
        if (!store.update(caller.zone(), person)) throw lastChange.of(caller.zone(), before.id());
        append(caller, before.id(), version + 1, new OrgFact.PersonChanged());
        return get(caller.zone(), before.id());
    }

    private void append(Caller caller, UUID person, int version, OrgFact fact) {
        journal.append(caller, person, version, fact.what(), fact);
    }

    private static String phone(String text) {
        var phone = text.strip();
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches())
            throw PlatformProblem.BAD_INPUT.because("电话号码只能有数字、空格和短横线，6 到 20 位").at("电话");
        return phone;
    }

    /// Names for ids, as lists of other modules show them.
    public List<Person> all(UUID zone, List<UUID> ids) {
        return store.all(zone, ids);
    }
}
