package yipanqi.loop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import yipanqi.org.OrgChart;
import yipanqi.org.Post;
import yipanqi.org.Unit;
import yipanqi.platform.Caller;
import yipanqi.platform.Right;

/// The door to one person's day: what waits for any of his posts, the most pressing first.
@Service
public class Duties {
    private static final int MOST = 1_000;

    private final JdbcClient db;
    private final StepRunner scenes;

    Duties(JdbcClient db, StepRunner scenes) {
        this.db = db;
        this.scenes = scenes;
    }

    /// @param label in the users' words
    public record Group(String code, String label, List<Duty> items) {}

    /// @param posts names of the caller's posts that are concerned
    public record Duty(LoopSummary loop, List<String> posts) {}

    private enum Kind {
        TO_DECIDE("to-decide", "待我决定"),
        TO_ACCEPT("to-accept", "待我核验"),
        TO_SIGN("to-sign", "待签收"),
        OVERDUE("overdue", "已超期"),
        TODAY("today", "今天到期"),
        WEEK("week", "七日内到期"),
        LATER("later", "以后到期"),
        WAITING("waiting", "已提请，等核验");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }
    }

    public List<Group> of(Caller caller) {
        var scene = scenes.scene(caller);
        var summaries = new Summaries(scene);
        var mine = new Mine(caller, scene.chart());
        var groups = new TreeMap<Kind, List<Duty>>();
        for (var loop : open(caller, mine)) {
            var posts = mine.concerned(loop);
            if (!posts.isEmpty())
                groups.computeIfAbsent(kind(loop, mine, scene), _ -> new ArrayList<>())
                        .add(new Duty(summaries.of(loop), posts));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey().code, group.getKey().label, List.copyOf(group.getValue())))
                .toList();
    }

    private static Kind kind(Loop loop, Mine mine, Scene scene) {
        var now = loop.now();
        if (mine.decides(loop) || now.stage == Stage.ACCEPTED && mine.sponsors(loop)) return Kind.TO_DECIDE;
        if (now.stage == Stage.SUBMITTED && mine.verifies(loop)) return Kind.TO_ACCEPT;
        if (now.stage == Stage.SUBMITTED || now.stage == Stage.ACCEPTED || now.returned) return Kind.WAITING;
        if (loop.due() != null && loop.due().hasPassed(scene.local())) return Kind.OVERDUE;
        if (now.stage == Stage.ISSUED) return Kind.TO_SIGN;
        if (loop.due() == null) return Kind.LATER;
        var day = loop.due().day();
        if (!day.isAfter(scene.today())) return Kind.TODAY;
        return day.isAfter(scene.today().plusDays(7)) ? Kind.LATER : Kind.WEEK;
    }

    private List<Loop> open(Caller caller, Mine mine) {
        return db.sql("select " + LoopColumns.SELECT + """
                  from loop.loop l
                 where l.zone_id = :zone and l.closed_at is null and l.told
                   and (l.lead = any(:units) or l.handler = any(:posts)
                        or l.stage = 'SUBMITTED' and l.verifier = any(:posts)
                        or l.stage = 'ACCEPTED' and l.sponsor = any(:posts)
                        or (l.returned or l.extension_until is not null) and l.lead = any(:issuing))
                 order by coalesce(l.due, 'infinity'), l.id
                 limit :limit
                """)
                .param("zone", caller.zone())
                .param("units", mine.dutyUnits.toArray(UUID[]::new))
                .param("posts", caller.posts().toArray(UUID[]::new))
                .param("issuing", mine.issuingUnits.toArray(UUID[]::new))
                .param("limit", MOST)
                .query(LoopRow::read)
                .list();
    }

    /// What the person's posts answer for, all together.
    private static final class Mine {
        private final List<Post> posts;
        private final OrgChart chart;
        private final Set<UUID> dutyUnits = new HashSet<>();
        private final Set<UUID> issuingUnits = new HashSet<>();

        Mine(Caller caller, OrgChart chart) {
            this.chart = chart;
            posts = chart.posts().stream()
                    .filter(post -> caller.posts().contains(post.id()))
                    .toList();
            for (var post : posts) {
                if (post.rights().contains(Right.UNIT_DUTY)) dutyUnits.addAll(answered(post));
                if (post.rights().contains(Right.CLERK) || post.rights().contains(Right.ISSUER))
                    issuingUnits.addAll(chart.below(post.scopeUnitId()));
            }
        }

        /// A unit's duty post answers for the unit; a post inside it only for what it was handed.
        private List<UUID> answered(Post post) {
            return chart.units().stream()
                    .filter(unit -> post.id().equals(unit.dutyPostId()))
                    .map(Unit::id)
                    .toList();
        }

        boolean decides(Loop loop) {
            return posts.stream().anyMatch(post -> decides(post, loop));
        }

        private boolean decides(Post post, Loop loop) {
            var right = decider(loop.now());
            return right != null
                    && post.rights().contains(right)
                    && chart.below(post.scopeUnitId()).contains(loop.terms().lead());
        }

        /// Who answers what the unit asked; a second return is the arbiter's.
        private static @Nullable Right decider(Standing now) {
            if (now.returned) return now.returns < 2 ? Right.CLERK : Right.ISSUER;
            return now.extensionUntil == null ? null : Right.CLERK;
        }

        boolean verifies(Loop loop) {
            return posts.stream().anyMatch(post -> post.id().equals(loop.terms().verifier()));
        }

        boolean sponsors(Loop loop) {
            return posts.stream().anyMatch(post -> post.id().equals(loop.terms().sponsor()));
        }

        List<String> concerned(Loop loop) {
            return posts.stream()
                    .filter(post -> concerns(post, loop))
                    .map(Post::name)
                    .toList();
        }

        private boolean concerns(Post post, Loop loop) {
            var now = loop.now();
            return post.id().equals(now.handler)
                    || answered(post).contains(loop.terms().lead())
                    || now.stage == Stage.SUBMITTED
                            && post.id().equals(loop.terms().verifier())
                    || now.stage == Stage.ACCEPTED
                            && post.id().equals(loop.terms().sponsor())
                    || decides(post, loop);
        }
    }
}
