package yipanqi.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives each committed entry of a zone a gapless number and chains its hash.
///
/// Entries of one subject are sealed in the order in which they came true, because their `ord` is drawn under
/// the subject's row lock. Entries below the *floor* are all sealed: it rises to a number drawn before a
/// moment once every transaction that ran at that moment has ended, so a slow transaction is never skipped.
@Service
class Sealer {
    /// How many entries are sealed at once; fewer means that no more were there.
    static final int BATCH = 5_000;
    private static final byte[] GENESIS = new byte[32];

    private final SealStore store;
    private final TransactionTemplate transaction;
    private final Map<UUID, Deque<Mark>> marks = new ConcurrentHashMap<>();

    Sealer(SealStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /// Seals what is committed; answers how many entries. Zero when another process is sealing this zone.
    int seal(UUID zone) {
        var pending = marks.computeIfAbsent(zone, _ -> new ArrayDeque<>());
        synchronized (pending) {
            var sealed = transaction.execute(_ -> sealLocked(zone, pending));
            return sealed == null ? 0 : sealed;
        }
    }

    private int sealLocked(UUID zone, Deque<Mark> pending) {
        long drawn = store.lastOrd();
        var floor = store.lockFloor(zone);
        if (floor == null) return 0;
        var snapshot = store.snapshot();
        var unsealed = store.unsealed(zone, floor, BATCH);
        append(zone, unsealed);
        if (unsealed.size() == BATCH) return BATCH;
        long risen = floor;
        while (!pending.isEmpty() && pending.peek().openBelow() <= snapshot.oldestRunning())
            risen = pending.remove().ord();
        if (drawn > floor && (pending.isEmpty() || pending.getLast().ord() < drawn))
            pending.add(new Mark(drawn, snapshot.openBelow()));
        if (risen > floor) store.raiseFloor(zone, risen);
        return unsealed.size();
    }

    private void append(UUID zone, List<Entry> unsealed) {
        if (unsealed.isEmpty()) return;
        var last = store.last(zone);
        var numbers = new Long[unsealed.size()];
        var entries = new UUID[unsealed.size()];
        var hashes = new byte[unsealed.size()][];
        long number = last == null ? 0 : last.number();
        byte[] hash = last == null ? GENESIS : last.hash();
        for (int i = 0; i < unsealed.size(); i++) {
            hash = unsealed.get(i).seal(hash, ++number);
            numbers[i] = number;
            entries[i] = unsealed.get(i).id();
            hashes[i] = hash;
        }
        store.append(zone, numbers, entries, hashes);
    }

    /// All entries up to `ord` belong to transactions below `openBelow`.
    private record Mark(long ord, long openBelow) {}

    /// @param oldestRunning every transaction below this one has ended
    /// @param openBelow transactions from this one on had not begun
    record Snapshot(long oldestRunning, long openBelow) {}

    record Last(long number, byte[] hash) {}
}
