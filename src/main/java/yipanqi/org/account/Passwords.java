package yipanqi.org.account;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id (OWASP: 19 MiB, 2 passes, 1 lane); checking a password of nobody costs the same as one of
/// somebody.
@Component
class Passwords {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final String nobodys = encoder.encode(oneTime());

    /// Each check takes 19 MiB: a crowd at the door must not take the memory of those inside.
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    String hash(String password) {
        return guarded(() -> encoder.encode(password));
    }

    /// @param hash null when there is no such account
    boolean matches(String password, @Nullable String hash) {
        boolean same = guarded(() -> encoder.matches(password, hash == null ? nobodys : hash));
        return same && hash != null;
    }

    /// A new one-time password with its hash.
    OneTime fresh() {
        var password = oneTime();
        return new OneTime(password, hash(password));
    }

    /// Twelve characters that are not mistaken for each other on paper: 59 bits.
    static String oneTime() {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) text.append('-');
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private <T> T guarded(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
