package yipanqi.journal;

import java.time.Clock;
import java.util.List;
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

    /// One thing that happened to `subject`, whose row now has `version`.
    ///
    /// @param what short stable name, `<module>.<past-tense>`; never a class name
    /// @param body ids, codes, numbers and officials' words about work; never personal or sealed content
    public record Fact(UUID subject, long version, String what, Object body) {}

    /// Appends what the caller did.
    ///
    /// @return the entry's id
    public UUID append(Caller caller, UUID subject, long version, String what, Object body) {
        return append(caller, List.of(new Fact(subject, version, what, body))).getFirst();
    }

    /// Appends all that the caller did at once, in this order.
    ///
    /// @return the entries' ids
    public List<UUID> append(Caller caller, List<Fact> facts) {
        return append(caller.zone(), caller.person(), caller.post(), facts);
    }

    /// Appends what the system itself did.
    public UUID appendBySystem(UUID zone, UUID subject, long version, String what, Object body) {
        return append(zone, null, null, List.of(new Fact(subject, version, what, body)))
                .getFirst();
    }

    private List<UUID> append(UUID zone, @Nullable UUID person, @Nullable UUID post, List<Fact> facts) {
        var ids = facts.stream().map(_ -> Ids.next()).toList();
        db.sql("""
                insert into journal.entry (zone_id, id, subject, subject_version, what, person, post, at, body)
                select :zone, id, subject, version, what, cast(:person as uuid), cast(:post as uuid), :at, body
                  from unnest(cast(:ids as uuid[]), cast(:subjects as uuid[]), cast(:versions as bigint[]),
                              cast(:whats as text[]), cast(:bodies as text[])) with ordinality
                       as f (id, subject, version, what, body, n)
                 order by n
                """)
                .param("zone", zone)
                .param("person", person)
                .param("post", post)
                .param("at", Row.plain(clock.instant()))
                .param("ids", ids.toArray(UUID[]::new))
                .param("subjects", facts.stream().map(Fact::subject).toArray(UUID[]::new))
                .param("versions", facts.stream().map(Fact::version).toArray(Long[]::new))
                .param("whats", facts.stream().map(Fact::what).toArray(String[]::new))
                .param(
                        "bodies",
                        facts.stream()
                                .map(fact -> json.writeValueAsString(fact.body()))
                                .toArray(String[]::new))
                .update();
        wakeAfterCommit();
        return ids;
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
}
