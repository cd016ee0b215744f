package yipanqi.org.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.journal.Commands;
import yipanqi.org.OrgCharts;
import yipanqi.org.Post;
import yipanqi.org.Posts;
import yipanqi.org.web.ChartJson.PostJson;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;

/// Posts, and who holds them from when to when.
@RestController
class PostController {
    private final OrgCharts charts;
    private final Posts posts;
    private final Commands commands;

    PostController(OrgCharts charts, Posts posts, Commands commands) {
        this.charts = charts;
        this.posts = posts;
        this.commands = commands;
    }

    @PostMapping("/api/org/posts")
    PostJson add(Caller caller, CommandKey key, @RequestBody OrgJson.PostBody body) {
        return once(caller, key, List.of("post.add", body), () -> posts.add(caller, body.draft()));
    }

    @PutMapping("/api/org/posts/{id}")
    PostJson change(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody OrgJson.PostBody body) {
        return once(
                caller,
                key,
                List.of("post.change", id, body),
                () -> posts.change(caller, id, body.version(), body.draft()));
    }

    @PostMapping("/api/org/posts/{id}/holders")
    PostJson hold(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody OrgJson.HolderBody body) {
        return once(
                caller,
                key,
                List.of("post.hold", id, body),
                () -> posts.hold(caller, id, body.personId(), body.from(), body.to()));
    }

    @PutMapping("/api/org/posts/{id}/holders/{person}")
    PostJson end(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestBody OrgJson.EndBody body) {
        return once(caller, key, List.of("post.end", id, person, body), () -> posts.end(caller, id, person, body.to()));
    }

    private PostJson once(Caller caller, CommandKey key, Object request, Supplier<Post> action) {
        return commands.once(caller, key, request, PostJson.class, () -> {
            var post = action.get();
            return PostJson.of(post, charts.chart(caller.zone()), charts.today());
        });
    }
}
