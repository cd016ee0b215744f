package yipanqi.journal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The one thread that seals every zone and lets followers catch up: woken by an append, else twice a second.
///
/// Between two rounds it rests, so that under load many entries share one seal and one flush, and the steps
/// have the disk.
@Component
class Sealing implements SmartLifecycle {
    private static final long REST = TimeUnit.MILLISECONDS.toNanos(200);
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final ObjectProvider<Sealer> sealer;
    private final ObjectProvider<Followers> followers;
    private final ObjectProvider<JournalSearch> search;
    private final ObjectProvider<SealListener> listeners;
    private final SealStore store;
    private final Semaphore work = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Sealing(
            ObjectProvider<Sealer> sealer,
            ObjectProvider<Followers> followers,
            ObjectProvider<JournalSearch> search,
            ObjectProvider<SealListener> listeners,
            SealStore store) {
        this.sealer = sealer;
        this.followers = followers;
        this.search = search;
        this.listeners = listeners;
        this.store = store;
    }

    void wake() {
        if (work.availablePermits() == 0) work.release();
    }

    @Override
    public void start() {
        var sealing = Thread.ofPlatform().name("journal-sealing").daemon().unstarted(this::run);
        thread = sealing;
        sealing.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running == null) return;
        wake();
        try {
            running.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /// Whether entries are being sealed, for whoever watches over the process.
    boolean isAlive() {
        var running = thread;
        return running != null && running.isAlive();
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                if (work.tryAcquire(500, TimeUnit.MILLISECONDS)) work.drainPermits();
                store.zones().forEach(this::attempt);
                if (thread == Thread.currentThread()) TimeUnit.NANOSECONDS.sleep(REST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (thread != null) LOG.warn("sealing will be tried again", e);
            }
        }
    }

    private void attempt(UUID zone) {
        try {
            round(zone);
        } catch (RuntimeException e) {
            if (thread != null) LOG.warn("zone {} will be sealed and followed again", zone, e);
        }
    }

    /// Seals and follows one zone; a follower that fails holds up only itself and is tried again.
    private void round(UUID zone) {
        var last = store.last(zone);
        long before = last == null ? 0 : last.number();
        boolean grown = false;
        for (int sealed = Sealer.BATCH; sealed == Sealer.BATCH; grown |= sealed > 0)
            sealed = sealer.getObject().seal(zone);
        var fresh = new FreshEntries(search.getObject(), zone);
        try {
            followers.getObject().catchUp(zone, fresh);
        } finally {
            if (grown) tell(zone, fresh.after(before));
        }
    }

    private void tell(UUID zone, List<SealedEntry> fresh) {
        if (fresh.isEmpty()) return;
        List<UUID> subjects = fresh.size() < FreshEntries.MOST
                ? fresh.stream().map(SealedEntry::subject).distinct().toList()
                : List.of();
        listeners.forEach(listener -> listener.sealed(zone, fresh.getLast().number(), subjects));
    }
}
