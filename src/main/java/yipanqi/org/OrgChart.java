package yipanqi.org;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;

/// The zone's units, posts and holders as they stood at one version: immutable, answers in memory.
///
/// Other modules take arrays of unit ids from here for their statements and put names and order to ids with
/// it.
public final class OrgChart {
    private static final Comparator<Post> POSTS =
            Comparator.comparingInt(Post::rank).thenComparing(Post::name);

    private final UUID zone;
    private final long version;
    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> below = new HashMap<>();
    private final Map<UUID, Integer> place = new HashMap<>();
    private final Map<UUID, Post> posts;
    private final Map<UUID, List<Post>> postsOf;
    private final Map<UUID, List<Holding>> holders;
    private final Map<UUID, List<Holding>> held;
    private final UnitNames names;

    OrgChart(UUID zone, long version, List<Unit> units, List<Post> posts, List<Holding> holdings) {
        this.zone = zone;
        this.version = version;
        var children = units.stream()
                .sorted(Comparator.comparingInt(Unit::rank).thenComparing(Unit::name))
                .collect(groupingBy(unit -> Optional.ofNullable(unit.parentId())));
        for (var root : children.getOrDefault(Optional.<UUID>empty(), List.of())) walk(root, children);
        this.posts = posts.stream().sorted(POSTS).collect(toMap(Post::id, p -> p, (a, _) -> a, LinkedHashMap::new));
        this.postsOf = this.posts.values().stream().collect(groupingBy(Post::unitId));
        this.holders = holdings.stream().collect(groupingBy(Holding::postId));
        this.held = holdings.stream().collect(groupingBy(Holding::personId));
        this.names = new UnitNames(this.units.values());
    }

    private Set<UUID> walk(Unit unit, Map<Optional<UUID>, List<Unit>> children) {
        place.put(unit.id(), place.size());
        units.put(unit.id(), unit);
        var all = new HashSet<UUID>();
        all.add(unit.id());
        for (var child : children.getOrDefault(Optional.of(unit.id()), List.of())) all.addAll(walk(child, children));
        below.put(unit.id(), Set.copyOf(all));
        return all;
    }

    public UUID zone() {
        return zone;
    }

    public long version() {
        return version;
    }

    /// All units, each before those below it, siblings by rank.
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    /// Where a unit stands in [#units()]; unknown ones come last.
    public int place(UUID unit) {
        return place.getOrDefault(unit, Integer.MAX_VALUE);
    }

    public Optional<Unit> find(UUID unit) {
        return Optional.ofNullable(units.get(unit));
    }

    public Unit unit(UUID unit) {
        return find(unit).orElseThrow(PlatformProblem.NOT_FOUND::because);
    }

    /// The unit's name, empty for one that is not in this zone.
    public String nameOf(@Nullable UUID unit) {
        return unit == null ? "" : find(unit).map(Unit::name).orElse("");
    }

    /// As people call it: the short name, else the name.
    public String shortNameOf(UUID unit) {
        return find(unit)
                .map(it -> it.shortName().isEmpty() ? it.name() : it.shortName())
                .orElse("");
    }

    /// The unit and all below it; empty for one that is not in this zone.
    public Set<UUID> below(UUID unit) {
        return below.getOrDefault(unit, Set.of());
    }

    public Set<UUID> below(Collection<UUID> some) {
        return some.stream().flatMap(unit -> below(unit).stream()).collect(toUnmodifiableSet());
    }

    /// The one unit a paper means by this name, short name or alias; empty when none or several bear it.
    public Optional<UUID> unitNamed(String name) {
        return names.find(name);
    }

    UnitNames names() {
        return names;
    }

    /// Today's units behind a collective phrase; empty when `name` is not one.
    public Optional<UnitGroup> group(String name) {
        return names.group(name);
    }

    public List<Post> posts() {
        return List.copyOf(posts.values());
    }

    public List<Post> postsOf(UUID unit) {
        return postsOf.getOrDefault(unit, List.of());
    }

    public Optional<Post> findPost(UUID post) {
        return Optional.ofNullable(posts.get(post));
    }

    public Post post(UUID post) {
        return findPost(post).orElseThrow(PlatformProblem.NOT_FOUND::because);
    }

    /// The post's name, empty for one that is not in this zone.
    public String postName(@Nullable UUID post) {
        return post == null ? "" : findPost(post).map(Post::name).orElse("");
    }

    /// The post that answers for the unit; without one it cannot be given anything.
    public Optional<Post> dutyPost(UUID unit) {
        return find(unit).map(Unit::dutyPostId).flatMap(this::findPost);
    }

    public List<Holding> holdings(UUID post) {
        return holders.getOrDefault(post, List.of());
    }

    /// Who holds the post on that day.
    public List<Holding> holders(UUID post, LocalDate day) {
        return holdings(post).stream().filter(holding -> holding.on(day)).toList();
    }

    /// The posts a person holds on that day, in order of rank.
    public List<Post> held(UUID person, LocalDate day) {
        var now = held.getOrDefault(person, List.of()).stream()
                .filter(holding -> holding.on(day))
                .map(Holding::postId)
                .collect(toUnmodifiableSet());
        return posts.values().stream().filter(post -> now.contains(post.id())).toList();
    }

    /// Every past, present and coming holding of a person.
    public List<Holding> holdingsOf(UUID person) {
        return held.getOrDefault(person, List.of());
    }

    /// Whether someone whose posts belong to `homes` may verify what `leadUnit` did: nobody of the lead unit
    /// or of a unit below it may.
    public boolean mayVerify(Set<UUID> homes, UUID leadUnit) {
        var led = below(leadUnit);
        return !led.isEmpty() && homes.stream().noneMatch(led::contains);
    }

    /// The person acting as `post` on that day; empty when he does not hold it. A post that only administers
    /// sees no business, so its scope is empty.
    public Optional<Caller> caller(UUID person, UUID post, LocalDate day) {
        var mine = held(person, day);
        return mine.stream().filter(p -> p.id().equals(post)).findFirst().map(acting -> {
            var ids = new ArrayList<UUID>();
            var homes = new ArrayList<UUID>();
            for (var p : mine) {
                ids.add(p.id());
                homes.add(p.unitId());
            }
            return new Caller(
                    zone,
                    person,
                    post,
                    acting.unitId(),
                    acting.rights(),
                    scope(acting),
                    Set.copyOf(ids),
                    new HashSet<>(homes));
        });
    }

    private Set<UUID> scope(Post post) {
        return Set.of(Right.ADMINISTRATOR).containsAll(post.rights()) ? Set.of() : below(post.scopeUnitId());
    }
}
