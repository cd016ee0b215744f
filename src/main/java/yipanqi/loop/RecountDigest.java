package yipanqi.loop;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.journal.FactTexts;
import yipanqi.journal.SealedEntry;
import yipanqi.notice.NewNotice;
import yipanqi.notice.Notices;
import yipanqi.notice.PostNotice;
import yipanqi.org.OrgCharts;

/// Tells of deadlines that moved with the calendar: one notice a post, however many they are.
@Component
class RecountDigest {
    private static final int NAMED = 3;

    private final OrgCharts charts;
    private final Notices notices;
    private final FactTexts texts;

    RecountDigest(OrgCharts charts, Notices notices, FactTexts texts) {
        this.charts = charts;
        this.notices = notices;
        this.texts = texts;
    }

    /// @param cause the calendar's fact
    void tell(UUID zone, List<Change> recounted, SealedEntry cause) {
        var concerned = new Concerned(charts.chart(zone));
        Map<UUID, List<Loop>> byPost = new LinkedHashMap<>();
        for (var change : recounted)
            for (var post : posts(change.loop(), concerned))
                byPost.computeIfAbsent(post, _ -> new ArrayList<>()).add(change.loop());
        notices.tell(
                zone,
                byPost.entrySet().stream()
                        .map(each -> new PostNotice(Set.of(each.getKey()), notice(each.getValue(), cause)))
                        .toList());
    }

    /// As long as an issue can be taken back, its unit knows nothing of it.
    private static Set<UUID> posts(Loop loop, Concerned concerned) {
        var posts = new HashSet<>(concerned.clerks(loop));
        if (loop.now().told) posts.addAll(concerned.working(loop));
        return posts;
    }

    private NewNotice notice(List<Loop> loops, SealedEntry cause) {
        var kind = LoopFactNames.of(LoopFact.Recounted.class);
        var one = loops.size() == 1;
        return new NewNotice(
                cause.id() + " " + kind,
                kind,
                one ? "loop" : "register",
                one ? loops.getFirst().id().toString() : "",
                texts.label(kind) + "：" + words(loops),
                cause.at());
    }

    private static String words(List<Loop> loops) {
        var named = loops.stream().limit(NAMED).map(RecountDigest::moved).collect(joining("、"));
        if (loops.size() == 1) return named;
        return loops.size() + " 项，" + named + (loops.size() > NAMED ? "等" : "");
    }

    private static String moved(Loop loop) {
        return loop.number() + " 改为" + Objects.requireNonNull(loop.due()).inChinese();
    }
}
