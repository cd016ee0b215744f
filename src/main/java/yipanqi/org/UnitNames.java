package yipanqi.org;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yipanqi.platform.PlatformProblem;

/// How papers name units: full name, short name, alias, with or without the zone's name before it, and
/// collectively.
final class UnitNames {
    private static final Pattern GROUP =
            Pattern.compile("(?:全区|全市|本区|区内|区直|区属)?(各有关|各相关|各级有关|各级|有关|相关|各|所有|全体|全区|全市|区直|区属)(?:区直|区属|级)?(.+)");
    private static final Pattern SUBDISTRICTS =
            Pattern.compile("(?:街道|镇街|街镇|乡镇|镇|街道办|街道办事处|镇人民政府|乡镇街道|镇乡街道|镇（街道）|街道（乡镇）)");
    private static final Pattern DEPARTMENTS =
            Pattern.compile("(?:(?:行业)?(?:主管|监管|职能|直属|工作|业务|责任|牵头|配合|区直)?部门|委办局|局办|部委办局|部办委局|工作机构|内设机构)");
    private static final Pattern EVERYONE = Pattern.compile(
            "(?:(?:成员|责任|牵头|配合|直属|工作|承办)?单位|(?:镇街|街镇|街道|乡镇)[、和及]?(?:部门|单位)|部门[、和及]?(?:镇街|街道|单位)|各(?:部门|单位)(?:各单位)?|上下)");

    private final Map<String, Set<UUID>> byName = new HashMap<>();
    private final Set<String> roots = new HashSet<>(Set.of("我区", "本区", "区", "我委", "管委会"));
    private final Map<UUID, Unit> units = new LinkedHashMap<>();

    UnitNames(Collection<Unit> units) {
        units.forEach(this::add);
    }

    /// The unit, with the names that it bears from now on.
    void add(Unit unit) {
        units.put(unit.id(), unit);
        add(unit.name(), unit);
        add(unit.shortName(), unit);
        for (var alias : unit.aliases()) add(alias, unit);
        if (unit.parentId() == null) {
            roots.add(plain(unit.name()));
            roots.add(plain(unit.shortName()));
        }
    }

    private void add(String name, Unit unit) {
        if (!name.isBlank())
            byName.computeIfAbsent(plain(name), _ -> new HashSet<>()).add(unit.id());
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replace('(', '（')
                .replace(')', '）');
    }

    Optional<UUID> find(String name) {
        var plain = plain(name);
        return only(plain)
                .or(() -> roots.stream()
                        .filter(root -> !root.isEmpty() && plain.startsWith(root) && plain.length() > root.length() + 1)
                        .map(root -> plain.substring(root.length()))
                        .flatMap(rest -> only(rest).stream())
                        .findFirst());
    }

    Set<UUID> bearing(String name) {
        return byName.getOrDefault(plain(name), Set.of());
    }

    /// Refuses a name that another unit bears.
    void requireUnborne(String name, UUID own) {
        refuse(name, bearing(name).stream(), own);
    }

    /// Refuses an alias that means another unit already, or several.
    void requireFree(String alias, UUID own) {
        if (group(alias).isPresent()) throw PlatformProblem.BAD_INPUT.because("“" + alias + "”泛指多个单位，不能作为一个单位的别名");
        refuse(alias, Stream.concat(bearing(alias).stream(), find(alias).stream()), own);
    }

    private void refuse(String name, Stream<UUID> bearers, UUID own) {
        bearers.filter(other -> !other.equals(own))
                .findFirst()
                .flatMap(other -> Optional.ofNullable(units.get(other)))
                .ifPresent(other -> {
                    throw OrgProblem.ALIAS_TAKEN.because(name, other.name());
                });
    }

    private Optional<UUID> only(String plain) {
        var found = byName.getOrDefault(plain, Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    Optional<UnitGroup> group(String name) {
        var phrase = GROUP.matcher(plain(name));
        if (find(name).isPresent() || !phrase.matches()) return Optional.empty();
        var reach = phrase.group(1).contains("有关") || phrase.group(1).contains("相关")
                ? UnitGroup.Reach.CONCERNED
                : UnitGroup.Reach.ALL;
        return members(phrase.group(2))
                .map(member -> new UnitGroup(
                        units.values().stream().filter(member).map(Unit::id).toList(), reach));
    }

    private Optional<Predicate<Unit>> members(String what) {
        if (SUBDISTRICTS.matcher(what).matches()) return Optional.of(unit -> unit.kind() == UnitKind.SUBDISTRICT);
        if (DEPARTMENTS.matcher(what).matches()) return Optional.of(unit -> unit.kind() == UnitKind.DEPARTMENT);
        if (EVERYONE.matcher(what).matches()) return Optional.of(this::standsAlone);
        return Optional.empty();
    }

    /// Departments, subdistricts, and whatever else hangs directly under the zone.
    private boolean standsAlone(Unit unit) {
        return switch (unit.kind()) {
            case ZONE -> false;
            case DEPARTMENT, SUBDISTRICT -> true;
            case OTHER ->
                units.values().stream().anyMatch(up -> up.id().equals(unit.parentId()) && up.kind() == UnitKind.ZONE);
        };
    }
}
