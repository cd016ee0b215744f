package yipanqi.loop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import yipanqi.platform.Refusal;

/// Where steps from outside wait for their turn: while one batch of a zone is being written, the next
/// gathers, so that many callers share a round trip and a flush. Nobody is answered before the commit.
///
/// Of one loop only one step is under way at a time. A batch that the database refuses is run again one by
/// one. A step inside somebody's open transaction is run there at once.
@Service
class StepDesk {
    private static final int LARGEST_BATCH = 64;
    private static final int AT_ONCE = 2;

    private final StepRunner runner;
    private final Map<UUID, Lane> lanes = new ConcurrentHashMap<>();

    StepDesk(StepRunner runner) {
        this.runner = runner;
    }

    Moved take(Step step) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return alone(step);
        var waiting = new Waiting(step, new CompletableFuture<>());
        lanes.computeIfAbsent(step.caller().zone(), Lane::new).add(waiting);
        try {
            return waiting.answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    private Moved alone(Step step) {
        return moved(runner.run(step.caller().zone(), List.of(step)).getFirst());
    }

    private static Moved moved(Object answer) {
        if (answer instanceof Refusal refusal) throw refusal;
        return (Moved) answer;
    }

    private record Waiting(Step step, CompletableFuture<Moved> answer) {
        void answer(Object result) {
            if (result instanceof Moved moved) answer.complete(moved);
            else answer.completeExceptionally((Throwable) result);
        }
    }

    private final class Lane {
        private final UUID zone;
        private final List<Waiting> queue = new ArrayList<>();
        private final Set<UUID> underWay = new HashSet<>();
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition grown = lock.newCondition();
        private int running;

        Lane(UUID zone) {
            this.zone = zone;
        }

        void add(Waiting waiting) {
            lock.lock();
            try {
                queue.add(waiting);
                grown.signal();
                if (running < AT_ONCE && (running == 0 || queue.size() >= LARGEST_BATCH / 2)) {
                    running++;
                    Thread.ofVirtual().name("loop-steps").start(this::work);
                }
            } finally {
                lock.unlock();
            }
        }

        private void work() {
            for (var batch = next(0, 0); !batch.isEmpty(); ) {
                long started = System.nanoTime();
                try {
                    run(batch);
                } finally {
                    done(batch);
                }
                batch = next(batch.size(), System.nanoTime() - started);
            }
        }

        /// Callers who were answered together soon come back together: the next batch waits for as many, at
        /// most an eighth of the time that the last one took, instead of leaving with half of them.
        ///
        /// @param answered how many steps the last batch answered
        /// @param took what it took, in nanoseconds
        private List<Waiting> next(int answered, long took) {
            lock.lock();
            try {
                int expected = answered < 2 ? 0 : Math.min(queue.size() + answered, LARGEST_BATCH);
                for (long left = took / 8; queue.size() < expected && left > 0; ) left = grown.awaitNanos(left);
                return pick();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return pick();
            } finally {
                lock.unlock();
            }
        }

        private List<Waiting> pick() {
            var batch = new ArrayList<Waiting>();
            for (var each = queue.iterator(); each.hasNext() && batch.size() < LARGEST_BATCH; ) {
                var waiting = each.next();
                if (!underWay.add(waiting.step.loop())) continue;
                batch.add(waiting);
                each.remove();
            }
            if (batch.isEmpty()) running--;
            return batch;
        }

        private void done(List<Waiting> batch) {
            lock.lock();
            try {
                batch.forEach(waiting -> underWay.remove(waiting.step.loop()));
            } finally {
                lock.unlock();
            }
        }

        private void run(List<Waiting> batch) {
            try {
                var answers = runner.run(zone, batch.stream().map(Waiting::step).toList());
                for (int i = 0; i < batch.size(); i++) batch.get(i).answer(answers.get(i));
            } catch (RuntimeException | Error failure) {
                if (batch.size() > 1) batch.forEach(waiting -> runAlone(waiting, 1));
                else runAlone(batch.getFirst(), failure instanceof DuplicateKeyException ? 1 : 0, failure);
            }
        }

        private void runAlone(Waiting waiting, int again) {
            try {
                waiting.answer(runner.run(zone, List.of(waiting.step)).getFirst());
            } catch (RuntimeException | Error failure) {
                runAlone(waiting, failure instanceof DuplicateKeyException ? again : 0, failure);
            }
        }

        /// A key taken meanwhile by the same command is read on the second try.
        private void runAlone(Waiting waiting, int again, Throwable failure) {
            if (again > 0) runAlone(waiting, again - 1);
            else waiting.answer(failure);
        }
    }
}
