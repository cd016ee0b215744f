package yipanqi.loop;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.platform.Ids;
import yipanqi.platform.Row;
import yipanqi.platform.RowArray;

@Repository
class LoopStore {
    /// As `journal.command` stands.
    private static final List<Function<Change, @Nullable Object>> COMMAND = List.of(
            change -> change.loop().zone(),
            change -> command(change).key(),
            Change::person,
            change -> "\\x" + HexFormat.of().formatHex(command(change).hash()),
            change -> command(change).answer(),
            Change::at);

    /// As `loop.evidence` stands.
    private static final List<Function<Proof, @Nullable Object>> PROOF = List.of(
            proof -> proof.change.loop().zone(),
            proof -> proof.change.loop().id(),
            Proof::file,
            proof -> proof.change.loop().version(),
            proof -> proof.change.post(),
            proof -> proof.change.at());

    private final JdbcClient db;
    /// As `journal.entry` stands; the database draws its `ord`.
    private final List<Function<Change, @Nullable Object>> entry;

    LoopStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.entry = List.of(
                change -> change.loop().zone(),
                _ -> Ids.next(),
                _ -> null,
                change -> change.loop().id(),
                change -> change.loop().version(),
                change -> change.fact().what(),
                Change::person,
                Change::post,
                Change::at,
                change -> json.writeValueAsString(change.fact()));
    }

    private record Proof(Change change, UUID file) {}

    private static Change.Command command(Change change) {
        return Objects.requireNonNull(change.command());
    }

    Optional<Loop> find(UUID zone, UUID id) {
        return db.sql("select " + LoopColumns.SELECT + " from loop.loop l where l.zone_id = :zone and l.id = :id")
                .param("zone", zone)
                .param("id", id)
                .query(LoopRow::read)
                .optional();
    }

    List<Loop> findAll(UUID zone, Collection<UUID> ids) {
        return db.sql("select " + LoopColumns.SELECT + " from loop.loop l where l.zone_id = :zone and l.id = any(:ids)")
                .param("zone", zone)
                .param("ids", ids.toArray(UUID[]::new))
                .query(LoopRow::read)
                .list();
    }

    List<Loop> group(UUID zone, UUID group) {
        return db.sql("select " + LoopColumns.SELECT
                        + " from loop.loop l where l.zone_id = :zone and l.group_id = :group order by l.part")
                .param("zone", zone)
                .param("group", group)
                .query(LoopRow::read)
                .list();
    }

    /// What the rules need for each wanted step: the loop, and the answer if the command was done before.
    List<Found> findForSteps(UUID zone, UUID[] ids, String[] keys) {
        return db.sql("select c.caller, c.request_hash, c.answer, " + LoopColumns.SELECT + """
                  from unnest(:ids::uuid[], :keys::text[]) with ordinality as w(id, key, n)
                  left join loop.loop l on l.zone_id = :zone and l.id = w.id
                  left join journal.command c on c.zone_id = :zone and c.key = w.key
                 order by w.n
                """)
                .param("zone", zone)
                .param("ids", ids)
                .param("keys", keys)
                .query((row, _) -> new Found(
                        row.getObject(4) == null ? null : LoopRow.from(row, 4),
                        row.getObject(1, UUID.class),
                        row.getBytes(2),
                        row.getString(3)))
                .list();
    }

    record Found(
            @Nullable Loop loop,
            @Nullable UUID doneBy,
            byte @Nullable [] doneHash,
            @Nullable String doneAnswer) {}

    /// Takes so many of the zone's numbers of the year; answers the first. Until the transaction ends nobody
    /// else takes any, so none is left out.
    int takeNumbers(UUID zone, int year, int count) {
        return db.sql("""
                insert into loop.counter (zone_id, year, last) values (:zone, :year, :count)
                on conflict (zone_id, year) do update set last = loop.counter.last + :count
                returning last - :count + 1
                """)
                .param("zone", zone)
                .param("year", year)
                .param("count", count)
                .query(Integer.class)
                .single();
    }

    void insert(List<Change> changes) {
        db.sql(LoopColumns.INSERT)
                .param("loops", LoopColumns.rows(changes))
                .param("facts", RowArray.of(changes, entry))
                .update();
    }

    /// Writes the steps in one statement; answers the ids of those whose version was still the one they were
    /// decided on.
    Set<UUID> update(UUID zone, List<Change> changes) {
        var ordered =
                changes.stream().filter(change -> change.command() != null).toList();
        var proofs = changes.stream()
                .flatMap(change -> change.fact().files().stream().map(file -> new Proof(change, file)))
                .toList();
        return Set.copyOf(db.sql(LoopColumns.UPDATE)
                .param("zone", zone)
                .param("loops", LoopColumns.rows(changes))
                .param("facts", RowArray.of(changes, entry))
                .param(
                        "ordered",
                        ordered.stream().map(change -> change.loop().id()).toArray(UUID[]::new))
                .param("commands", RowArray.of(ordered, COMMAND))
                .param("proofs", RowArray.of(proofs, PROOF))
                .query(UUID.class)
                .list());
    }

    /// Loops whose alarm has come, locked, in the order of their alarms.
    List<Loop> alarmed(UUID zone, Instant now, int limit) {
        return db.sql("select " + LoopColumns.SELECT + """
                  from loop.loop l
                 where l.zone_id = :zone and l.next_alarm <= :now
                 order by l.next_alarm, l.id
                 limit :limit
                   for update skip locked
                """)
                .param("zone", zone)
                .param("now", Row.plain(now))
                .param("limit", limit)
                .query(LoopRow::read)
                .list();
    }

    /// Loops that the file is attached to, locked.
    List<Loop> attaching(UUID zone, UUID file) {
        return db.sql("select " + LoopColumns.SELECT + """
                  from loop.loop l
                 where l.zone_id = :zone
                   and l.id in (select loop_id from loop.evidence where zone_id = :zone and file_id = :file)
                 order by l.id
                   for update
                """)
                .param("zone", zone)
                .param("file", file)
                .query(LoopRow::read)
                .list();
    }

    /// Open loops whose deadline is counted, locked.
    List<Loop> clocked(UUID zone) {
        return db.sql("select " + LoopColumns.SELECT + """
                  from loop.loop l
                 where l.zone_id = :zone and l.due_clock is not null and l.closed_at is null
                 order by l.id
                   for update
                """)
                .param("zone", zone)
                .query(LoopRow::read)
                .list();
    }

    void setAlarms(UUID zone, List<UUID> ids, List<@Nullable String> alarms) {
        db.sql("""
                update loop.loop l set next_alarm = a.at::timestamptz
                  from unnest(:ids::uuid[], :alarms::text[]) as a(id, at)
                 where l.zone_id = :zone and l.id = a.id
                """)
                .param("zone", zone)
                .param("ids", ids.toArray(UUID[]::new))
                .param("alarms", alarms.toArray(String[]::new))
                .update();
    }

    /// Has every loop that waits for a moment looked at again; one that is due sooner stays so.
    void alarmAll(UUID zone, Instant now) {
        db.sql("update loop.loop set next_alarm = :now where zone_id = :zone and next_alarm > :now")
                .param("zone", zone)
                .param("now", Row.plain(now))
                .update();
    }
}
