package yipanqi.loop;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.journal.FactTexts;
import yipanqi.journal.Follower;
import yipanqi.journal.SealedEntry;
import yipanqi.notice.NewNotice;
import yipanqi.notice.Notices;
import yipanqi.notice.PostNotice;
import yipanqi.org.OrgCharts;

/// Tells the posts that a loop's facts concern; each fact once.
@Component
class LoopNotices implements Follower {
    private static final int LONGEST_TITLE = 60;
    /// Facts that tell nobody; most of what happens is one of them, so neither they nor their loops are read.
    private static final Set<Class<?>> SILENT =
            Set.of(LoopFact.Signed.class, LoopFact.Reported.class, LoopFact.TakenBack.class, LoopFact.Recounted.class);

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
    public void on(UUID zone, List<SealedEntry> all) {
        var entries = all.stream()
                .filter(entry -> !SILENT.contains(LoopFactNames.type(entry.what())))
                .toList();
        if (entries.isEmpty()) return;
        var concerned = new Concerned(charts.chart(zone));
        var loops = store
                .findAll(
                        zone,
                        entries.stream().map(SealedEntry::subject).distinct().toList())
                .stream()
                .collect(toMap(Loop::id, identity()));
        var tellings = new ArrayList<PostNotice>();
        for (var entry : entries) {
            var loop = loops.get(entry.subject());
            if (loop != null) tellings.add(telling(entry, loop, concerned));
        }
        notices.tell(zone, tellings);
    }

    private PostNotice telling(SealedEntry entry, Loop loop, Concerned concerned) {
        var fact = json.readValue(entry.body(), LoopFactNames.type(entry.what()));
        var posts = new HashSet<>(told(fact, loop, concerned));
        if (entry.post() != null) posts.remove(entry.post());
        var text = text(texts.label(entry.what()), loop);
        return new PostNotice(
                posts,
                new NewNotice(
                        entry.id().toString(), entry.what(), "loop", loop.id().toString(), text, entry.at()));
    }

    /// 提请核验：督〔2026〕7 号 排查沿街门店
    static String text(String label, Loop loop) {
        var title = loop.terms().action();
        if (title.length() > LONGEST_TITLE) title = title.substring(0, LONGEST_TITLE) + "…";
        return label + "：" + loop.number() + " " + title;
    }

    private static Set<UUID> told(LoopFact fact, Loop loop, Concerned concerned) {
        return switch (fact) {
            case LoopFact.Opened opened -> opened.atOnce() ? concerned.given(loop) : Set.of();
            case LoopFact.Told _ -> concerned.given(loop);
            case LoopFact.Reassigned _, LoopFact.Arbitrated _, LoopFact.Reopened _ -> concerned.given(loop);
            case LoopFact.HandedOn handed -> Set.of(handed.to());
            case LoopFact.Submitted _ -> Set.of(loop.terms().verifier());
            case LoopFact.Accepted accepted ->
                accepted.forSponsor() ? concerned.sponsor(loop) : concerned.working(loop);
            case LoopFact.Returned _, LoopFact.ExtensionAsked _ -> concerned.clerks(loop);
            case LoopFact.FellOverdue _ ->
                union(concerned.working(loop), concerned.sponsor(loop), concerned.clerks(loop));
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
                    LoopFact.Reminded _ -> concerned.working(loop);
            case LoopFact.EvidenceWithdrawn withdrawn ->
                withdrawn.unproven()
                        ? union(concerned.working(loop), Set.of(loop.terms().verifier()), waiting(loop, concerned))
                        : concerned.working(loop);
            case LoopFact.Signed _, LoopFact.Reported _, LoopFact.TakenBack _, LoopFact.Recounted _ -> Set.of();
        };
    }

    /// The sponsor, while he is the one to confirm.
    private static Set<UUID> waiting(Loop loop, Concerned concerned) {
        return loop.now().stage == Stage.ACCEPTED ? concerned.sponsor(loop) : Set.of();
    }

    @SafeVarargs
    private static Set<UUID> union(Set<UUID>... sets) {
        var all = new HashSet<UUID>();
        for (var set : sets) all.addAll(set);
        return all;
    }
}
