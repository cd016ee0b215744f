package yipanqi.org.account;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Spares the database a look at every request: a session is read at most once a second, and at once after a
/// change in this process.
@Component
class SessionMemory {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 10_000;
    private final Map<String, Seen> sessions = new ConcurrentHashMap<>();

    private record Seen(Session session, long at) {
        boolean fresh(long now) {
            return now - at < FRESH;
        }
    }

    Optional<Session> find(byte[] hash, Supplier<Optional<Session>> read) {
        var key = HexFormat.of().formatHex(hash);
        long now = System.nanoTime();
        var seen = sessions.get(key);
        if (seen != null && seen.fresh(now)) return Optional.of(seen.session);
        if (sessions.size() > MOST) sessions.values().removeIf(old -> !old.fresh(now));
        var session = read.get();
        session.ifPresentOrElse(found -> sessions.put(key, new Seen(found, now)), () -> sessions.remove(key));
        return session;
    }

    /// Now, and again when the transaction that is open has ended.
    void forget(UUID account) {
        sessions.values().removeIf(seen -> seen.session.account().equals(account));
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    sessions.values().removeIf(seen -> seen.session.account().equals(account));
                }
            });
    }
}
