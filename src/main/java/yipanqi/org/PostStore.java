package yipanqi.org;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes posts and who holds them.
@Repository
class PostStore {
    private final JdbcClient sql;

    PostStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID zone, UUID id, PostDraft post) {
        sql.sql("""
                insert into org.post (zone_id, id, unit_id, name, rights, scope_unit_id, rank)
                values (:zone, :id, :unit, :name, cast(:rights as text[]), :scope, :rank)""")
                .param("zone", zone)
                .param("id", id)
                .param("unit", post.unitId())
                .param("name", post.name())
                .param("rights", names(post))
                .param("scope", post.scope())
                .param("rank", post.rank())
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
                        .param("rights", names(post))
                        .param("scope", post.scope())
                        .param("rank", post.rank())
                        .update()
                == 1;
    }

    private static String[] names(PostDraft post) {
        return post.rights().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    void hold(UUID zone, UUID post, UUID person, LocalDate from, @Nullable LocalDate to) {
        sql.sql("""
                insert into org.holding (zone_id, post_id, person_id, since, until)
                values (:zone, :post, :person, :from, cast(:to as date))""")
                .param("zone", zone)
                .param("post", post)
                .param("person", person)
                .param("from", from)
                .param("to", to)
                .update();
        raise(zone, post);
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

    private void raise(UUID zone, UUID post) {
        sql.sql("update org.post set version = version + 1 where zone_id = :zone and id = :id")
                .param("zone", zone)
                .param("id", post)
                .update();
    }
}
