package yipanqi.evidence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Row;

/// All SQL of evidence.
@Repository
class EvidenceStore {
    private final JdbcClient db;

    EvidenceStore(JdbcClient db) {
        this.db = db;
    }

    record NewFile(
            UUID zone,
            UUID id,
            String name,
            String type,
            long size,
            String hash,
            String received,
            boolean thumbnail,
            @Nullable LocalDateTime taken,
            UUID person,
            UUID post,
            Instant at) {}

    record Kept(
            String name,
            String type,
            long size,
            String hash,
            boolean thumbnail,
            UUID person,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnWhy) {}

    void add(NewFile file) {
        db.sql("""
                insert into evidence.file
                       (zone_id, id, name, type, size, hash, received, thumbnail, taken, person, post, at)
                values (:zone, :id, :name, :type, :size, :hash, :received, :thumbnail, cast(:taken as timestamp),
                        :person, :post, :at)
                """).paramSource(Row.of(file)).update();
    }

    Optional<Kept> find(UUID zone, UUID id) {
        return db.sql("""
                select name, type, size, hash, thumbnail, person, withdrawn_at, withdrawn_why
                  from evidence.file
                 where zone_id = :zone and id = :id
                """).param("zone", zone).param("id", id).query(Kept.class).optional();
    }

    List<EvidenceFile> standing(UUID zone, Collection<UUID> ids) {
        return db.sql("""
                select id, name, type, size, hash, thumbnail
                  from evidence.file
                 where zone_id = :zone and id = any(:ids) and withdrawn_at is null
                 order by id
                """)
                .param("zone", zone)
                .param("ids", ids.toArray(UUID[]::new))
                .query(EvidenceFile.class)
                .list();
    }

    /// How many rows changed: none when it was withdrawn before.
    int withdraw(UUID zone, UUID id, UUID person, UUID post, Instant at, String why) {
        return db.sql("""
                update evidence.file
                   set withdrawn_at = :at, withdrawn_by = :person, withdrawn_post = :post, withdrawn_why = :why
                 where zone_id = :zone and id = :id and withdrawn_at is null
                """)
                .param("zone", zone)
                .param("id", id)
                .param("person", person)
                .param("post", post)
                .param("at", Row.plain(at))
                .param("why", why)
                .update();
    }
}
