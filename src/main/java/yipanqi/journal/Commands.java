package yipanqi.journal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Row;

/// A command sent twice is done once and answered the same; its key is kept 90 days.
@Service
public class Commands {
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Commands(JdbcClient db, JsonMapper json, Clock clock, TransactionTemplate transaction) {
        this.db = db;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Runs `action` in one transaction with its key, or gives the answer of the first time.
    ///
    /// @param request what was asked; the same key with another request is refused
    public <T> T once(Caller caller, CommandKey key, Object request, Class<T> answerType, Supplier<T> action) {
        var hash = hash(request);
        try {
            var answer = transaction.execute(_ -> {
                var before = find(caller, key);
                if (before.isPresent()) return again(before.get(), caller, hash, answerType);
                var fresh = action.get();
                remember(caller, key, hash, json.writeValueAsString(fresh));
                return fresh;
            });
            if (answer == null) throw new IllegalStateException("a command answers");
            return answer;
        } catch (DuplicateKeyException e) {
            var before = find(caller, key).orElseThrow(() -> e);
            return again(before, caller, hash, answerType);
        }
    }

    /// The hash under which a request is remembered.
    public byte[] hash(Object request) {
        return Entry.sha256().digest(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forgetOld() {
        for (var zone : db.sql("select distinct zone_id from journal.place")
                .query(UUID.class)
                .list())
            db.sql("delete from journal.command where zone_id = :zone and at < :before")
                    .param("zone", zone)
                    .param("before", Row.plain(clock.instant().minus(KEPT)))
                    .update();
    }

    private <T> T again(Before before, Caller caller, byte[] hash, Class<T> answerType) {
        if (!before.caller().equals(caller.person()) || !Arrays.equals(before.requestHash(), hash))
            throw PlatformProblem.KEY_USED_FOR_ANOTHER_COMMAND.because();
        return json.readValue(before.answer(), answerType);
    }

    private Optional<Before> find(Caller caller, CommandKey key) {
        return db.sql("""
                select caller, request_hash, answer from journal.command where zone_id = :zone and key = :key
                """)
                .param("zone", caller.zone())
                .param("key", key.value())
                .query((row, _) -> new Before(row.getObject(1, UUID.class), row.getBytes(2), row.getString(3)))
                .optional();
    }

    private void remember(Caller caller, CommandKey key, byte[] hash, String answer) {
        db.sql("""
                insert into journal.command (zone_id, key, caller, request_hash, answer, at)
                values (:zone, :key, :caller, :hash, :answer, :at)
                """)
                .paramSource(Row.of(
                        new NewCommand(caller.zone(), key.value(), caller.person(), hash, answer, clock.instant())))
                .update();
    }

    private record Before(UUID caller, byte[] requestHash, String answer) {}

    private record NewCommand(UUID zone, String key, UUID caller, byte[] hash, String answer, Instant at) {}
}
