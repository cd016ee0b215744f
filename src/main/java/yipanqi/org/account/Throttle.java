package yipanqi.org.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.ZoneClock;

/// Slows guessing down: 5 failures in 15 minutes for one account from one source, 50 an hour from one source,
/// each failure a longer wait. It treats names nobody has like all others, and no account can be locked from
/// elsewhere. Exports of personal data are counted by the same rule: 5 an hour for one person.
@Component
class Throttle {
    private static final Limit ACCOUNT = new Limit(5, Duration.ofMinutes(15), Duration.ofSeconds(1));
    /// Many people may share a source, so it waits only when there were too many.
    private static final Limit SOURCE = new Limit(50, Duration.ofHours(1), Duration.ZERO);

    /// What tells of many people at once is taken out now and then, not all day.
    private static final Limit EXPORT = new Limit(5, Duration.ofHours(1), Duration.ZERO);

    private final ThrottleStore store;
    private final ZoneClock clock;

    Throttle(ThrottleStore store, ZoneClock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Limit(int most, Duration window, Duration firstWait) {
        /// No wait after the first failure, then doubling; the whole window once there were too many.
        Duration after(int failures) {
            if (failures >= most) return window;
            return failures < 2 ? Duration.ZERO : firstWait.multipliedBy(1L << failures - 2);
        }
    }

    /// One attempt; it counts as a failure until [#succeeded].
    record Attempt(byte[] source, byte[] account, Instant at) {}

    /// Counts the attempt, or refuses with the seconds to wait.
    @Transactional
    public Attempt take(String login, String source) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var attempt = new Attempt(hash("source", source), hash("account", login, source), now);
        count(attempt.source, new byte[0], SOURCE, now);
        count(attempt.account, loginHash(login), ACCOUNT, now);
        return attempt;
    }

    @Transactional
    public void succeeded(Attempt attempt) {
        store.delete(attempt.account);
        var failures = store.lock(attempt.source).failures();
        failures.remove(attempt.at);
        if (failures.isEmpty()) store.delete(attempt.source);
        else store.write(attempt.source, failures, failures.getLast());
    }

    /// Counts an export of personal data, or refuses with the seconds to wait.
    @Transactional
    public void takeExport(UUID person) {
        count(
                hash("export", person.toString()),
                new byte[0],
                EXPORT,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /// Lets everyone try this account again, after its password was reset.
    void forget(String login) {
        store.deleteLogin(loginHash(login));
    }

    /// Clears away what has run out.
    void forgetOld() {
        store.deleteBefore(clock.instant().minus(SOURCE.window));
    }

    private void count(byte[] bucket, byte[] login, Limit limit, Instant now) {
        store.open(bucket, login, now);
        var row = store.lock(bucket);
        if (row.freeAt().isAfter(now))
            throw PlatformProblem.TOO_MANY.because(
                    Duration.between(now, row.freeAt()).toSeconds() + 1);
        var failures = row.failures();
        failures.removeIf(failure -> !failure.isAfter(now.minus(limit.window)));
        failures.add(now);
        store.write(bucket, failures, now.plus(limit.after(failures.size())));
    }

    static byte[] loginHash(String login) {
        return hash(login);
    }

    private static byte[] hash(String... parts) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
