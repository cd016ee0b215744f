package yipanqi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/// Limit and ours in turn; prints the median ratio and its spread. A pair of rounds whose limit differs from
/// the last by more than a quarter is taken again.
final class Rounds {
    private static final int WANTED = Integer.getInteger("bench.rounds", 5);
    private static final double SECONDS = Integer.getInteger("bench.seconds", 3);
    private static final int MOST = 3 * WANTED;

    private Rounds() {}

    static void compare(String what, String limitName, int limitCallers, Bench.Work limit, int callers, Bench.Work ours)
            throws InterruptedException {
        rate(limitCallers, limit);
        rate(callers, ours);
        var ratios = new ArrayList<Double>();
        var rates = new ArrayList<Double>();
        double last = rate(limitCallers, limit);
        for (int tries = 0; ratios.size() < WANTED && tries < MOST; tries++) {
            double mine = rate(callers, ours);
            double next = rate(limitCallers, limit);
            if (Math.abs(next - last) <= 0.25 * Math.max(next, last)) {
                ratios.add(mine / ((last + next) / 2));
                rates.add(mine);
            }
            last = next;
        }
        if (ratios.isEmpty()) {
            System.out.printf("%s: the machine was too uneven, nothing is reported%n", what);
            return;
        }
        var sorted = ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%s: %.2f × %s (%.2f–%.2f in %d rounds; %,.0f/s)%n",
                what,
                sorted[sorted.length / 2],
                limitName,
                sorted[0],
                sorted[sorted.length - 1],
                sorted.length,
                rates.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }

    /// How often a second `callers` together get it done.
    static double rate(int callers, Bench.Work work) throws InterruptedException {
        var done = new LongAdder();
        var failures = new ArrayList<Throwable>();
        var ready = new CountDownLatch(1);
        long[] end = new long[1];
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                int me = caller;
                threads.submit(() -> {
                    try {
                        ready.await();
                        for (int number = 0; System.nanoTime() < end[0]; number++) {
                            work.once(me, number);
                            done.increment();
                        }
                    } catch (Throwable failure) {
                        synchronized (failures) {
                            failures.add(failure);
                        }
                    }
                    return null;
                });
            }
            end[0] = System.nanoTime() + (long) (SECONDS * 1e9);
            ready.countDown();
        }
        if (!failures.isEmpty()) throw new IllegalStateException("a caller failed", failures.getFirst());
        return done.sum() / SECONDS;
    }

    static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
