package yipanqi.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.Row;

/// Appends facts in the transaction that makes them true.
@Service
public class Journal {
    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;
    private final Sealing sealing;

    Journal(JdbcClient db, JsonMapper json, Clock clock, Sealing sealing) {
        this.db = db;
        this.json = json;
        this.clock = clock;
        this.sealing = sealing;
    }

    /// Starts the journal of a zone; before this nothing of it is sealed. Said twice, done once.
    public void openZone(UUID zone) {
        db.sql("""
                insert into journal.place (zone_id, follower, number) values (:zone, 'sealer', 0)
                on conflict do nothing
                """).param("zone", zone).update();
    }

    /// Appends what the caller did to `subject`, whose row now has `version`.
    ///
    /// @param what short stable name, `<module>.<past-tense>`; never a class name
    /// @param body ids, codes, numbers and officials' words about work; never personal or sealed content
    /// @return the entry's id
    public UUID append(Caller caller, UUID subject, long version, String what, Object body) {
        return append(caller.zone(), caller.person(), caller.post(), subject, version, what, body);
    }

    /// Appends what the system itself did.
    public UUID appendBySystem(UUID zone, UUID subject, long version, String what, Object body) {
        return append(zone, null, null, subject, version, what, body);
    }

    private UUID append(
            UUID zone,
            @Nullable UUID person,
            @Nullable UUID post,
            UUID subject,
            long version,
            String what,
            Object body) {
        var entry = new NewEntry(
                zone, Ids.next(), subject, version, what, person, post, clock.instant(), json.writeValueAsString(body));
        db.sql("""
                insert into journal.entry (zone_id, id, subject, subject_version, what, person, post, at, body)
                values (:zone, :id, :subject, :version, :what, cast(:person as uuid), cast(:post as uuid), :at, :body)
                """).paramSource(Row.of(entry)).update();
        wakeAfterCommit();
        return entry.id();
    }

    /// Tells the sealer that another module's statement has appended to `journal.entry`.
    public void wakeAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    sealing.wake();
                }
            });
        else sealing.wake();
    }

    private record NewEntry(
            UUID zone,
            UUID id,
            UUID subject,
            long version,
            String what,
            @Nullable UUID person,
            @Nullable UUID post,
            Instant at,
            String body) {}
}
