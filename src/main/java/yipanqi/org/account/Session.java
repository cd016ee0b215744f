package yipanqi.org.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person signed in on one device.
///
/// @param post the post he chose to act as
/// @param oneTimeUntil set while he still has a one-time password and may do nothing but change it
record Session(
        byte[] tokenHash,
        UUID account,
        String login,
        UUID zone,
        UUID person,
        UUID post,
        Instant seenAt,
        Instant endsAt,
        @Nullable Instant oneTimeUntil) {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    static final int PARALLEL = 3;

    boolean alive(Instant now) {
        return now.isBefore(endsAt) && now.isBefore(seenAt.plus(IDLE));
    }

    boolean mustChangePassword() {
        return oneTimeUntil != null;
    }
}
