package yipanqi.org.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Row;

/// Failed attempts by bucket; nothing of a source or a name can be read from it.
@Repository
class ThrottleStore {
    private final JdbcClient sql;

    ThrottleStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Bucket(List<Instant> failures, Instant freeAt) {}

    void open(byte[] bucket, byte[] login, Instant now) {
        sql.sql("""
                insert into org.throttle (bucket, login_hash, failures, free_at)
                values (:bucket, nullif(:login, ''::bytea), '{}', :now)
                on conflict (bucket) do nothing""")
                .param("bucket", bucket)
                .param("login", login)
                .param("now", Row.plain(now))
                .update();
    }

    Bucket lock(byte[] bucket) {
        return sql.sql("select failures, free_at from org.throttle where bucket = :bucket for update")
                .param("bucket", bucket)
                .query((row, _) -> new Bucket(
                        instants((Timestamp[]) row.getArray("failures").getArray()),
                        row.getObject("free_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new Bucket(new ArrayList<>(), Instant.EPOCH));
    }

    private static List<Instant> instants(Timestamp[] times) {
        return new ArrayList<>(Arrays.stream(times).map(Timestamp::toInstant).toList());
    }

    void write(byte[] bucket, List<Instant> failures, Instant freeAt) {
        sql.sql("""
                update org.throttle set failures = cast(:failures as timestamptz[]), free_at = :freeAt
                where bucket = :bucket""")
                .param("bucket", bucket)
                .param("failures", failures.stream().map(Instant::toString).toArray(String[]::new))
                .param("freeAt", Row.plain(freeAt))
                .update();
    }

    void delete(byte[] bucket) {
        sql.sql("delete from org.throttle where bucket = :bucket")
                .param("bucket", bucket)
                .update();
    }

    void deleteLogin(byte[] login) {
        sql.sql("delete from org.throttle where login_hash = :login")
                .param("login", login)
                .update();
    }

    void deleteBefore(Instant instant) {
        sql.sql("delete from org.throttle where free_at < :before")
                .param("before", Row.plain(instant))
                .update();
    }
}
