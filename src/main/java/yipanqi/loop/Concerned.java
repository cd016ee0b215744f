package yipanqi.loop;

import static java.util.Collections.disjoint;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import yipanqi.org.OrgChart;
import yipanqi.org.Post;
import yipanqi.platform.Right;

/// The posts that a loop concerns in today's organisation.
record Concerned(OrgChart chart) {
    /// The duty posts of the lead and the assisting units.
    Set<UUID> given(Loop loop) {
        var posts = new HashSet<UUID>();
        chart.dutyPost(loop.terms().lead()).map(Post::id).ifPresent(posts::add);
        for (var unit : loop.terms().assisting())
            chart.dutyPost(unit).map(Post::id).ifPresent(posts::add);
        return posts;
    }

    /// The lead's duty post and the one that it handed the loop to.
    Set<UUID> working(Loop loop) {
        var posts = new HashSet<UUID>();
        chart.dutyPost(loop.terms().lead()).map(Post::id).ifPresent(posts::add);
        if (loop.now().handler != null) posts.add(loop.now().handler);
        return posts;
    }

    Set<UUID> sponsor(Loop loop) {
        return loop.terms().sponsor() == null ? Set.of() : Set.of(loop.terms().sponsor());
    }

    Set<UUID> clerks(Loop loop) {
        return overseeing(loop, Set.of(Right.CLERK));
    }

    /// Clerks and issuers.
    Set<UUID> overseers(Loop loop) {
        return overseeing(loop, Set.of(Right.CLERK, Right.ISSUER));
    }

    private Set<UUID> overseeing(Loop loop, Set<Right> rights) {
        var posts = new HashSet<UUID>();
        for (var post : chart.posts())
            if (!disjoint(post.rights(), rights)
                    && chart.below(post.scopeUnitId()).contains(loop.terms().lead())) posts.add(post.id());
        return posts;
    }
}
