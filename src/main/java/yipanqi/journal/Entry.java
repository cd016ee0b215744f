package yipanqi.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of `journal.entry`, as read back from the database.
record Entry(
        UUID zone,
        UUID id,
        long ord,
        UUID subject,
        long version,
        String what,
        @Nullable UUID person,
        @Nullable UUID post,
        Instant at,
        String body) {

    static Entry read(ResultSet row, int ignored) throws SQLException {
        return new Entry(
                row.getObject("zone_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getLong("ord"),
                row.getObject("subject", UUID.class),
                row.getLong("subject_version"),
                row.getString("what"),
                row.getObject("person", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("body"));
    }

    /// The chain's next value: SHA-256 over, in this order and big-endian, the previous hash (32 bytes, zeros
    /// before the first entry), the sealed number (8), zone (16), id (16), ord (8), subject (16), subject
    /// version (8), what (length in 4 bytes, then UTF-8), person and post (1 byte 0, or 1 and 16 bytes), the
    /// instant in microseconds since 1970 (8), body (4 + UTF-8). Fixed for ever; a golden file guards it.
    byte[] seal(byte[] previous, long number) {
        var digest = sha256();
        digest.update(previous);
        number(digest, number);
        id(digest, zone);
        id(digest, id);
        number(digest, ord);
        id(digest, subject);
        number(digest, version);
        text(digest, what);
        optional(digest, person);
        optional(digest, post);
        number(digest, ChronoUnit.MICROS.between(Instant.EPOCH, at));
        text(digest, body);
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void number(MessageDigest digest, long value) {
        for (int shift = 56; shift >= 0; shift -= 8) digest.update((byte) (value >>> shift));
    }

    private static void id(MessageDigest digest, UUID id) {
        number(digest, id.getMostSignificantBits());
        number(digest, id.getLeastSignificantBits());
    }

    private static void optional(MessageDigest digest, @Nullable UUID id) {
        digest.update((byte) (id == null ? 0 : 1));
        if (id != null) id(digest, id);
    }

    private static void text(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) digest.update((byte) (bytes.length >>> shift));
        digest.update(bytes);
    }
}
