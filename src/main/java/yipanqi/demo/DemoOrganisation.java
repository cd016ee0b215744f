package yipanqi.demo;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yipanqi.org.OrgCharts;
import yipanqi.org.People;
import yipanqi.org.PostDraft;
import yipanqi.org.Posts;
import yipanqi.org.UnitDraft;
import yipanqi.org.UnitKind;
import yipanqi.org.Units;
import yipanqi.org.Zone;
import yipanqi.org.Zones;
import yipanqi.org.account.DemoAccounts;
import yipanqi.platform.Caller;
import yipanqi.platform.Right;

/// Builds the units, posts, people and accounts of the story from `organisation.txt`.
@Component
class DemoOrganisation {
    static final String ZONE = "青岚高新区";

    private final Zones zones;
    private final Units units;
    private final Posts posts;
    private final People people;
    private final DemoAccounts accounts;
    private final OrgCharts charts;

    DemoOrganisation(Zones zones, Units units, Posts posts, People people, DemoAccounts accounts, OrgCharts charts) {
        this.zones = zones;
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.accounts = accounts;
        this.charts = charts;
    }

    boolean exists() {
        return zones.all().stream().anyMatch(Zone::demo);
    }

    /// The caller is the zone's first administrator.
    Caller build() {
        var administrator = zones.open(ZONE, Zone.Purpose.DEMO);
        var building = new Building(administrator);
        DemoText.read("organisation.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(building::line);
        return administrator;
    }

    private final class Building {
        private final Caller administrator;
        private final LocalDate since = charts.today().minusYears(1);
        private final Deque<UUID> above = new ArrayDeque<>();
        private final UUID root;
        private int rank;
        private boolean firstPost;

        Building(Caller administrator) {
            this.administrator = administrator;
            this.root = charts.chart(administrator.zone()).units().getFirst().id();
        }

        void line(String line) {
            int depth = line.length() - line.stripLeading().length();
            var parts = line.strip().split("\\|", -1);
            if (parts[0].startsWith("- ")) post(parts[0].substring(2), parts);
            else unit(depth, parts);
        }

        private void unit(int depth, String[] parts) {
            while (above.size() > depth) above.pop();
            firstPost = true;
            if (depth == 0) {
                above.push(root);
                var unit = charts.chart(administrator.zone()).unit(root);
                units.change(administrator, root, unit.version(), draft(null, parts, parts[3], unit.dutyPostId()));
            } else {
                var aliases = parts.length > 3 ? parts[3] : "";
                above.push(units.add(administrator, draft(above.peek(), parts, aliases, null))
                        .id());
            }
        }

        private UnitDraft draft(@Nullable UUID parent, String[] parts, String aliases, @Nullable UUID duty) {
            var names = Arrays.stream(aliases.split("、"))
                    .filter(alias -> !alias.isBlank() && !alias.equals(parts[1]) && !alias.equals(parts[0]))
                    .toList();
            return new UnitDraft(parent, parts[0], parts[1], names, UnitKind.valueOf(parts[2]), ++rank, duty);
        }

        private void post(String name, String[] parts) {
            var unit = above.getFirst();
            var rights = rights(parts[2]);
            var scope = parts[3].equals("*") ? root : null;
            var post = posts.add(administrator, new PostDraft(unit, name, rights, scope, ++rank));
            var person = people.add(administrator, name.replaceAll("岗$", "") + "值班人", "");
            posts.hold(administrator, post.id(), person.id(), since, null);
            accounts.open(administrator, person.id(), parts[1]);
            if (firstPost) answersFor(unit, post.id());
            firstPost = false;
        }

        private void answersFor(UUID id, UUID post) {
            var unit = charts.chart(administrator.zone()).unit(id);
            units.change(
                    administrator,
                    id,
                    unit.version(),
                    new UnitDraft(
                            unit.parentId(),
                            unit.name(),
                            unit.shortName(),
                            unit.aliases(),
                            unit.kind(),
                            unit.rank(),
                            post));
        }

        private Set<Right> rights(String words) {
            return List.of(words.split(" ")).stream().map(Right::valueOf).collect(toSet());
        }
    }
}
