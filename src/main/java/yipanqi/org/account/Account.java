package yipanqi.org.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person signs in with.
///
/// @param password Argon2id hash
/// @param oneTimeUntil the password was given out and must be changed; it ends then. Null for a password of
/// one's own
record Account(
        UUID id,
        String login,
        UUID zone,
        UUID person,
        String password,
        @Nullable Instant oneTimeUntil) {
    boolean oneTime() {
        return oneTimeUntil != null;
    }

    boolean ended(Instant now) {
        return oneTimeUntil != null && !now.isBefore(oneTimeUntil);
    }
}
