package yipanqi.org.account;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import yipanqi.platform.PlatformProblem;

/// How fast one session may ask: so many requests a second, and what it saved in the two seconds before (token
/// bucket). A person's pages stay far below it; a script that reads everything out does not.
@Component
class Pace {
    private static final int SAVED_SECONDS = 2;
    private static final int MOST_SESSIONS = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perSecond;

    /// @param perSecond `yipanqi.session-pace`, requests a second
    Pace(@Value("${yipanqi.session-pace}") int perSecond) {
        this.perSecond = perSecond;
    }

    /// @param granted whether the last request was taken
    private record Bucket(double left, long at, boolean granted) {}

    /// Counts one request, or refuses with the seconds to wait.
    void take(Session session) {
        take(HexFormat.of().formatHex(session.tokenHash()), System.nanoTime());
    }

    void take(String session, long now) {
        if (buckets.size() > MOST_SESSIONS) buckets.values().removeIf(bucket -> filled(bucket, now) >= most());
        var bucket = buckets.compute(session, (_, old) -> {
            double left = old == null ? most() : filled(old, now);
            return left < 1 ? new Bucket(left, now, false) : new Bucket(left - 1, now, true);
        });
        if (!bucket.granted) throw PlatformProblem.TOO_MANY.because(1);
    }

    private double filled(Bucket bucket, long now) {
        return Math.min(most(), bucket.left + (double) (now - bucket.at) * perSecond / TimeUnit.SECONDS.toNanos(1));
    }

    private int most() {
        return perSecond * SAVED_SECONDS;
    }
}
