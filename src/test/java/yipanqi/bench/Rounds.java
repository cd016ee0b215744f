package yipanqi.bench;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/// Limit and ours in turn, both warm; prints the median ratio and its spread. A pair of rounds whose limit differs from
/// the last by more than a quarter is taken again.
final class Rounds {
    private static final int WANTED = Integer.getInteger("bench.rounds", 5);
    static final double SECONDS = Integer.getInteger("bench.seconds", 3);
    private static final int MOST = 3 * WANTED;
    private static final int WARMING = 60;
    private static final double COMPILING = 0.03;
    private static final CompilationMXBean COMPILERS = ManagementFactory.getCompilationMXBean();

    private Rounds() {}

    /// One round: how often a second it was done.
    interface Round {
        double rate() throws InterruptedException, IOException;
    }

    static Round of(int callers, Bench.Work work) {
        return () -> rate(callers, work);
    }

    static void compare(String what, String limitName, int limitCallers, Bench.Work limit, int callers, Bench.Work ours)
            throws InterruptedException, IOException {
        compare(what, limitName, of(limitCallers, limit), of(callers, ours));
    }

    static void compare(String what, String limitName, Round limit, Round ours)
            throws InterruptedException, IOException {
        warm(limit);
        warm(ours);
        var ratios = new ArrayList<Double>();
        var rates = new ArrayList<Double>();
        double last = limit.rate();
        for (int tries = 0; ratios.size() < WANTED && tries < MOST; tries++) {
            double mine = ours.rate();
            double next = limit.rate();
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

    /// Until three rounds in a row bring no more than a twentieth over the best before, while the compilers rest: on
    /// two
    /// cores they take the time that is to be measured, for minutes where a request goes through much code.
    private static void warm(Round round) throws InterruptedException, IOException {
        double best = 0;
        for (int idle = 0, tries = 0; idle < 3 && tries < WARMING; tries++) {
            long before = COMPILERS.getTotalCompilationTime();
            double rate = round.rate();
            double compiled = (COMPILERS.getTotalCompilationTime() - before) / (1000 * SECONDS);
            idle = rate > 1.05 * best || compiled > COMPILING ? 0 : idle + 1;
            best = Math.max(best, rate);
        }
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
