package yipanqi.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// @param purgeWhy why somebody has asked for its purge; null when nobody asks
    record Kept(
            String name,
            String type,
            long size,
            String hash,
            boolean thumbnail,
            long version,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnWhy,
            @Nullable UUID purgeAskedBy,
            @Nullable String purgeWhy,
            @Nullable Instant purgedAt) {
        void refuseUnlessStanding(ZoneId office) {
            if (withdrawnAt == null) return;
            var day = LocalDate.ofInstant(withdrawnAt, office);
            if (purgedAt == null) throw EvidenceProblem.WITHDRAWN.because(day, String.valueOf(withdrawnWhy));
            throw EvidenceProblem.PURGED.because(day, LocalDate.ofInstant(purgedAt, office), String.valueOf(purgeWhy));
        }
    }

    /// Who did something to a file, when and why.
    record Deed(UUID zone, UUID id, UUID person, UUID post, Instant at, String why) {}

    void add(NewFile file) {
        db.sql("""
                insert into evidence.file
                       (zone_id, id, name, type, size, hash, received, thumbnail, taken, person, post, at)
                values (:zone, :id, :name, :type, :size, :hash, :received, :thumbnail, cast(:taken as timestamp),
                        :person, :post, :at)
                """).paramSource(Row.of(file)).update();
    }

    Optional<Kept> find(UUID zone, UUID id) {
        return kept(zone, id, "");
    }

    /// The file, held until the transaction ends.
    Optional<Kept> lock(UUID zone, UUID id) {
        return kept(zone, id, "for update");
    }

    private Optional<Kept> kept(UUID zone, UUID id, String lock) {
        return db.sql("""
                select name, type, size, hash, thumbnail, version, withdrawn_at, withdrawn_why, purge_asked_by, purge_why,
                       purged_at
                  from evidence.file
                 where zone_id = :zone and id = :id
                """ + lock)
                .param("zone", zone)
                .param("id", id)
                .query(Kept.class)
                .optional();
    }

    /// As it was answered when it was handed in, whatever became of it since.
    EvidenceFile get(UUID zone, UUID id) {
        return db.sql("""
                select id, name, type, size, hash, thumbnail from evidence.file where zone_id = :zone and id = :id
                """)
                .param("zone", zone)
                .param("id", id)
                .query(EvidenceFile.class)
                .single();
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

    /// They stand until the transaction ends.
    Set<UUID> handedIn(UUID zone, Collection<UUID> ids, UUID person, UUID post) {
        return db.sql("""
                select id from evidence.file
                 where zone_id = :zone and id = any(:ids) and withdrawn_at is null
                   and (person = :person or post = :post)
                   for share
                """)
                .param("zone", zone)
                .param("ids", ids.toArray(UUID[]::new))
                .param("person", person)
                .param("post", post)
                .query(UUID.class)
                .set();
    }

    List<WithdrawnFile> withdrawn(UUID zone, Collection<UUID> ids) {
        return db.sql("""
                select id, type, size, withdrawn_at as at, withdrawn_post as post, withdrawn_why as why,
                       purge_asked_at, purge_asked_by, purge_asked_post, purge_why, purged_at, purged_post
                  from evidence.file
                 where zone_id = :zone and id = any(:ids) and withdrawn_at is not null
                """)
                .param("zone", zone)
                .param("ids", ids.toArray(UUID[]::new))
                .query(WithdrawnFile.class)
                .list();
    }

    void withdraw(Deed deed) {
        db.sql("""
                update evidence.file
                   set version = version + 1, withdrawn_at = :at, withdrawn_by = :person, withdrawn_post = :post,
                       withdrawn_why = :why
                 where zone_id = :zone and id = :id
                """).paramSource(Row.of(deed)).update();
    }

    void askPurge(Deed deed) {
        db.sql("""
                update evidence.file
                   set version = version + 1, purge_asked_at = :at, purge_asked_by = :person, purge_asked_post = :post,
                       purge_why = :why
                 where zone_id = :zone and id = :id
                """).paramSource(Row.of(deed)).update();
    }

    void declinePurge(Deed deed) {
        db.sql("""
                update evidence.file
                   set version = version + 1, purge_asked_at = null, purge_asked_by = null, purge_asked_post = null,
                       purge_why = null
                 where zone_id = :zone and id = :id
                """).paramSource(Row.of(deed)).update();
    }

    void purge(Deed deed) {
        db.sql("""
                update evidence.file
                   set version = version + 1, purged_at = :at, purged_by = :person, purged_post = :post, name = ''
                 where zone_id = :zone and id = :id
                """).paramSource(Row.of(deed)).update();
    }

    /// Takes the name out of the answer to its upload: until files could be purged, answers told it.
    void forgetName(Deed deed) {
        db.sql("""
                update journal.command c
                   set answer = '{"id":"' || f.id || '"}'
                  from evidence.file f
                 where f.zone_id = :zone and f.id = :id
                   and c.zone_id = :zone and c.at between f.at and f.at + interval '1 minute'
                   and starts_with(c.answer, '{"id":"' || f.id || '"')
                """).paramSource(Row.of(deed)).update();
    }

    /// Until the transaction ends nobody else adds a row with this content or removes the content.
    void lockContent(String hash) {
        db.sql("""
                insert into evidence.content (hash) values (:hash) on conflict (hash) do update set hash = excluded.hash
                """).param("hash", hash).update();
    }

    /// Whether a row of any zone still needs the content.
    boolean needsContent(String hash) {
        return db.sql("select exists (select 1 from evidence.file where hash = :hash and purged_at is null)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /// Of all zones.
    List<String> purgedHashes() {
        return db.sql("select distinct hash from evidence.file where purged_at is not null")
                .query(String.class)
                .list();
    }
}
