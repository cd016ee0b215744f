package yipanqi.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Time-ordered identifiers (UUID version 7, RFC 9562), made where the thing is made.
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        return at(Instant.now());
    }

    /// An identifier as if made at that instant, for data that is older than its row.
    public static UUID at(Instant instant) {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        long subMillis = (long) (instant.getNano() % 1_000_000) * 4096 / 1_000_000;
        long high = instant.toEpochMilli() << 16 | 0x7000L | subMillis;
        long low = 0;
        for (int i = 0; i < 8; i++) low = low << 8 | random[i] & 0xff;
        return new UUID(high, low & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }
}
