package yipanqi.org.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.org.OrgChart;
import yipanqi.org.Post;
import yipanqi.org.Unit;
import yipanqi.platform.Right;

/// The zone's units and posts with those who hold or will hold them.
record ChartJson(List<Unit> units, List<PostJson> posts) {
    static ChartJson of(OrgChart chart, LocalDate today) {
        return new ChartJson(
                chart.units(),
                chart.posts().stream()
                        .map(post -> PostJson.of(post, chart, today))
                        .toList());
    }

    record PostJson(
            UUID id,
            UUID unitId,
            String name,
            Set<Right> rights,
            UUID scopeUnitId,
            int rank,
            int version,
            List<HolderJson> holders) {
        static PostJson of(Post post, OrgChart chart, LocalDate today) {
            var holders = chart.holdings(post.id()).stream()
                    .filter(holding -> holding.to() == null || holding.to().isAfter(today))
                    .map(holding ->
                            new HolderJson(holding.personId(), holding.personName(), holding.from(), holding.to()))
                    .toList();
            return new PostJson(
                    post.id(),
                    post.unitId(),
                    post.name(),
                    post.rights(),
                    post.scopeUnitId(),
                    post.rank(),
                    post.version(),
                    holders);
        }
    }

    record HolderJson(
            UUID personId,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {}
}
