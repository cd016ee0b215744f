package yipanqi.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.Row;

/// All SQL of the notices.
@Repository
class NoticeStore {
    private final JdbcClient db;

    NoticeStore(JdbcClient db) {
        this.db = db;
    }

    int add(UUID zone, List<PostNotice> notices) {
        var rows = notices.stream()
                .flatMap(one -> one.posts().stream().map(post -> new Told(post, one.notice())))
                .toList();
        return db.sql("""
                insert into notice.notice (zone_id, id, post_id, source, kind, subject_kind, subject_ref, text, at)
                select :zone, id::uuid, post_id::uuid, source, kind, subject_kind, subject_ref, text, at::timestamptz
                  from unnest(:ids::text[], :posts::text[], :sources::text[], :kinds::text[], :subjectKinds::text[],
                              :subjectRefs::text[], :texts::text[], :ats::text[])
                       as told(id, post_id, source, kind, subject_kind, subject_ref, text, at)
                on conflict (zone_id, post_id, source) do nothing
                """)
                .param("zone", zone)
                .param("ids", each(rows, _ -> Ids.next()))
                .param("posts", each(rows, Told::post))
                .param("sources", each(rows, told -> told.notice.source()))
                .param("kinds", each(rows, told -> told.notice.kind()))
                .param("subjectKinds", each(rows, told -> told.notice.subjectKind()))
                .param("subjectRefs", each(rows, told -> told.notice.subjectRef()))
                .param("texts", each(rows, told -> told.notice.text()))
                .param("ats", each(rows, told -> told.notice.at()))
                .update();
    }

    private static String[] each(List<Told> rows, Function<Told, Object> value) {
        return rows.stream().map(value).map(Object::toString).toArray(String[]::new);
    }

    int unread(UUID zone, Set<UUID> posts) {
        return db.sql("""
                select count(*) from notice.notice
                 where zone_id = :zone and post_id = any(cast(:posts as uuid[])) and read_at is null
                """)
                .param("zone", zone)
                .param("posts", Row.plain(posts))
                .query(Integer.class)
                .single();
    }

    List<Notice> list(UUID zone, Set<UUID> posts, @Nullable UUID after, int limit) {
        return db.sql("""
                select id, post_id, kind, subject_kind, subject_ref, text, at, read_at
                  from notice.notice
                 where zone_id = :zone
                   and post_id = any(cast(:posts as uuid[]))
                   and (cast(:after as uuid) is null or id < cast(:after as uuid))
                 order by id desc
                 limit :limit
                """)
                .param("zone", zone)
                .param("posts", Row.plain(posts))
                .param("after", after)
                .param("limit", limit)
                .query(Notice.class)
                .list();
    }

    int markRead(Caller caller, Set<UUID> ids, Instant at) {
        return db.sql("""
                update notice.notice set read_at = :at, read_by = :person
                 where zone_id = :zone
                   and post_id = any(cast(:posts as uuid[]))
                   and id = any(cast(:ids as uuid[]))
                   and read_at is null
                """)
                .paramSource(Row.of(new Read(caller.zone(), caller.person(), caller.posts(), ids, at)))
                .update();
    }

    int markReadUpTo(Caller caller, UUID newest, Instant at) {
        return db.sql("""
                update notice.notice set read_at = :at, read_by = :person
                 where zone_id = :zone
                   and post_id = any(cast(:posts as uuid[]))
                   and id <= any(cast(:ids as uuid[]))
                   and read_at is null
                """)
                .paramSource(Row.of(new Read(caller.zone(), caller.person(), caller.posts(), Set.of(newest), at)))
                .update();
    }

    private record Told(UUID post, NewNotice notice) {}

    private record Read(UUID zone, UUID person, Set<UUID> posts, Set<UUID> ids, Instant at) {}
}
