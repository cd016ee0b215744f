package yipanqi.org;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Right;

/// Writes posts and who holds them.
@Repository
class PostStore {
    private final JdbcClient sql;

    PostStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID zone, List<Post> posts) {
        sql.sql("""
                insert into org.post (zone_id, id, unit_id, name, rights, scope_unit_id, rank)
                select :zone, id, unit, name, string_to_array(rights, ','), scope, rank
                from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:names as text[]),
                            cast(:rights as text[]), cast(:scopes as uuid[]), cast(:ranks as integer[]))
                     as n (id, unit, name, rights, scope, rank)""")
                .param("zone", zone)
                .param("ids", posts.stream().map(Post::id).toArray(UUID[]::new))
                .param("units", posts.stream().map(Post::unitId).toArray(UUID[]::new))
                .param("names", posts.stream().map(Post::name).toArray(String[]::new))
                .param(
                        "rights",
                        posts.stream()
                                .map(post -> String.join(",", names(post.rights())))
                                .toArray(String[]::new))
                .param("scopes", posts.stream().map(Post::scopeUnitId).toArray(UUID[]::new))
                .param("ranks", posts.stream().map(Post::rank).toArray(Integer[]::new))
                .update();
    }

    /// False when the version has moved. A post stays in its unit.
    boolean update(UUID zone, UUID id, int version, PostDraft post) {
        return sql.sql("""
                update org.post
                set name = :name, rights = cast(:rights as text[]), scope_unit_id = :scope, rank = :rank,
                    version = version + 1
                where zone_id = :zone and id = :id and version = :version""")
                        .param("zone", zone)
                        .param("id", id)
                        .param("version", version)
                        .param("name", post.name())
                        .param("rights", names(post.rights()))
                        .param("scope", post.scope())
                        .param("rank", post.rank())
                        .update()
                == 1;
    }

    private static String[] names(Set<Right> rights) {
        return rights.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    void hold(UUID zone, List<Holding> holdings) {
        var posts = holdings.stream().map(Holding::postId).toArray(UUID[]::new);
        sql.sql("""
                insert into org.holding (zone_id, post_id, person_id, since, until)
                select :zone, post, person, since, until
                from unnest(cast(:posts as uuid[]), cast(:persons as uuid[]), cast(:since as date[]),
                            cast(:until as date[])) as n (post, person, since, until)""")
                .param("zone", zone)
                .param("posts", posts)
                .param("persons", holdings.stream().map(Holding::personId).toArray(UUID[]::new))
                .param("since", days(holdings, Holding::from))
                .param("until", days(holdings, Holding::to))
                .update();
        raise(zone, posts);
    }

    private static @Nullable String[] days(List<Holding> holdings, Function<Holding, @Nullable LocalDate> day) {
        return holdings.stream()
                .map(day)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }

    void end(UUID zone, Holding holding, LocalDate to) {
        sql.sql("""
                update org.holding set until = :to
                where zone_id = :zone and post_id = :post and person_id = :person and since = :from""")
                .param("zone", zone)
                .param("post", holding.postId())
                .param("person", holding.personId())
                .param("from", holding.from())
                .param("to", to)
                .update();
        raise(zone, holding.postId());
    }

    /// A post counts every change of who holds it.
    private void raise(UUID zone, UUID... posts) {
        sql.sql("""
                update org.post p set version = p.version + n.changes
                from (select id, count(*) as changes from unnest(cast(:posts as uuid[])) as c (id) group by id) n
                where p.zone_id = :zone and p.id = n.id""").param("zone", zone).param("posts", posts).update();
    }
}
