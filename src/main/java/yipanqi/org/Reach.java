package yipanqi.org;

import java.util.Set;
import java.util.UUID;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;

/// The units an administrator may manage: the subtree of his post's scope. What lies outside looks missing to
/// him.
public record Reach(Set<UUID> units) {
    public static Reach of(OrgChart chart, Caller caller) {
        caller.require(Right.ADMINISTRATOR);
        return new Reach(chart.below(chart.post(caller.post()).scopeUnitId()));
    }

    public void require(UUID unit) {
        if (!units.contains(unit)) throw PlatformProblem.NOT_FOUND.because();
    }

    /// A post of his units that reaches no further than he does: whoever holds it is never above him.
    Post post(OrgChart chart, UUID post) {
        return require(chart.post(post));
    }

    /// The same of one that the chart may not have yet.
    public Post require(Post post) {
        require(post.unitId());
        require(post.scopeUnitId());
        return post;
    }

    boolean isWhole(OrgChart chart) {
        return units.contains(chart.units().getFirst().id());
    }

    boolean holds(Post post) {
        return units.contains(post.unitId()) && units.contains(post.scopeUnitId());
    }
}
