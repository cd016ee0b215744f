package yipanqi.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yipanqi.org.OrgChart;
import yipanqi.org.Post;
import yipanqi.platform.Right;

/// Which posts may verify: never one inside a unit that did the work.
///
/// @param home the unit that read the report in; its own verifier comes first
record Verifiers(OrgChart chart, UUID home) {
    /// The usual verifier of loops with these leads; empty when no one post may verify them all.
    Optional<UUID> usual(List<UUID> leads) {
        return chart.posts().stream()
                .filter(post -> fits(post, leads))
                .filter(post -> chart.below(post.scopeUnitId()).containsAll(leads))
                .min(Comparator.comparing((Post post) -> !post.unitId().equals(home)))
                .map(Post::id);
    }

    boolean mayVerify(UUID post, List<UUID> leads) {
        return chart.findPost(post).filter(found -> fits(found, leads)).isPresent();
    }

    /// The first of these leads inside which the post stands.
    Optional<UUID> around(UUID post, List<UUID> leads) {
        var unit = chart.findPost(post).map(Post::unitId);
        return leads.stream()
                .filter(lead -> unit.filter(chart.below(lead)::contains).isPresent())
                .findFirst();
    }

    private boolean fits(Post post, List<UUID> leads) {
        return post.rights().contains(Right.VERIFIER)
                && leads.stream().noneMatch(lead -> chart.below(lead).contains(post.unitId()));
    }
}
