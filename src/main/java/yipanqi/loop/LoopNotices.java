package yipanqi.loop;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.journal.FactTexts;
import yipanqi.journal.Follower;
import yipanqi.journal.SealedEntry;
import yipanqi.notice.NewNotice;
import yipanqi.notice.Notices;
import yipanqi.notice.PostNotice;
import yipanqi.org.OrgChart;
import yipanqi.org.OrgCharts;
import yipanqi.org.Post;
import yipanqi.platform.Right;

/// Tells the posts that a loop's facts concern; each fact once.
@Component
class LoopNotices implements Follower {
    private static final int LONGEST_TITLE = 60;

    private final LoopStore store;
    private final OrgCharts charts;
    private final Notices notices;
    private final FactTexts texts;
    private final JsonMapper json;

    LoopNotices(LoopStore store, OrgCharts charts, Notices notices, FactTexts texts, JsonMapper json) {
        this.store = store;
        this.charts = charts;
        this.notices = notices;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public String name() {
        return "loop-notices";
    }

    @Override
    public String prefix() {
        return "loop.";
    }

    @Override
    public void on(UUID zone, List<SealedEntry> entries) {
        var chart = charts.chart(zone);
        var loops = store
                .findAll(
                        zone,
                        entries.stream().map(SealedEntry::subject).distinct().toList())
                .stream()
                .collect(toMap(Loop::id, identity()));
        var tellings = new ArrayList<PostNotice>();
        for (var entry : entries) {
            var loop = loops.get(entry.subject());
            if (loop != null) tellings.add(telling(entry, loop, chart));
        }
        notices.tell(zone, tellings);
    }

    private PostNotice telling(SealedEntry entry, Loop loop, OrgChart chart) {
        var posts =
                new HashSet<>(concerned(json.readValue(entry.body(), LoopFactNames.type(entry.what())), loop, chart));
        if (entry.post() != null) posts.remove(entry.post());
        var title = loop.terms().action();
        if (title.length() > LONGEST_TITLE) title = title.substring(0, LONGEST_TITLE) + "…";
        var text = texts.label(entry.what()) + "：" + loop.number() + " " + title;
        return new PostNotice(
                posts,
                new NewNotice(
                        entry.id().toString(), entry.what(), "loop", loop.id().toString(), text, entry.at()));
    }

    private static Set<UUID> concerned(LoopFact fact, Loop loop, OrgChart chart) {
        return switch (fact) {
            case LoopFact.Opened opened -> opened.atOnce() ? given(loop, chart) : Set.of();
            case LoopFact.Told _ -> given(loop, chart);
            case LoopFact.Reassigned _, LoopFact.Arbitrated _, LoopFact.Reopened _ -> given(loop, chart);
            case LoopFact.HandedOn handed -> Set.of(handed.to());
            case LoopFact.Submitted _ -> Set.of(loop.terms().verifier());
            case LoopFact.Accepted accepted -> accepted.forSponsor() ? sponsor(loop) : working(loop, chart);
            case LoopFact.Returned _, LoopFact.ExtensionAsked _ -> clerks(loop, chart);
            case LoopFact.FellOverdue _ -> union(working(loop, chart), sponsor(loop), clerks(loop, chart));
            case LoopFact.CameNear _,
                    LoopFact.FellBehind _,
                    LoopFact.SentBack _,
                    LoopFact.Confirmed _,
                    LoopFact.Instructed _,
                    LoopFact.ExtensionGranted _,
                    LoopFact.ExtensionRefused _,
                    LoopFact.Suspended _,
                    LoopFact.Resumed _,
                    LoopFact.Amended _,
                    LoopFact.Cancelled _,
                    LoopFact.Reminded _ -> working(loop, chart);
            case LoopFact.Signed _, LoopFact.Reported _, LoopFact.TakenBack _ -> Set.of();
        };
    }

    /// The duty posts of the lead and the assisting units.
    private static Set<UUID> given(Loop loop, OrgChart chart) {
        var posts = new HashSet<UUID>();
        chart.dutyPost(loop.terms().lead()).map(Post::id).ifPresent(posts::add);
        for (var unit : loop.terms().assisting())
            chart.dutyPost(unit).map(Post::id).ifPresent(posts::add);
        return posts;
    }

    private static Set<UUID> working(Loop loop, OrgChart chart) {
        var posts = new HashSet<UUID>();
        chart.dutyPost(loop.terms().lead()).map(Post::id).ifPresent(posts::add);
        addIfAny(posts, loop.now().handler);
        return posts;
    }

    private static Set<UUID> sponsor(Loop loop) {
        var posts = new HashSet<UUID>();
        addIfAny(posts, loop.terms().sponsor());
        return posts;
    }

    private static Set<UUID> clerks(Loop loop, OrgChart chart) {
        var posts = new HashSet<UUID>();
        for (var post : chart.posts())
            if (post.rights().contains(Right.CLERK)
                    && chart.below(post.scopeUnitId()).contains(loop.terms().lead())) posts.add(post.id());
        return posts;
    }

    @SafeVarargs
    private static Set<UUID> union(Set<UUID>... sets) {
        var all = new HashSet<UUID>();
        for (var set : sets) all.addAll(set);
        return all;
    }

    private static void addIfAny(Set<UUID> posts, @Nullable UUID post) {
        if (post != null) posts.add(post);
    }
}
