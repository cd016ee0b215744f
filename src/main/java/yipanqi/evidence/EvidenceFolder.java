package yipanqi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The kept files, each under the hash of its content: `evidence/ab/cd/abcd…`. A file is on the disk before
/// its row is in the database, and is never written again; it goes when its last row is purged.
@Component
class EvidenceFolder {
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private final Path root;

    EvidenceFolder(@Value("${yipanqi.data}") String data) {
        root = Path.of(data, "evidence").toAbsolutePath();
    }

    Path draft() throws IOException {
        return Files.createTempFile(Files.createDirectories(root.resolve("arriving")), "", "");
    }

    /// Writes what arrives and answers its hash.
    String receive(InputStream content, Path draft) throws IOException {
        try (var out = Files.newOutputStream(draft)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int n; (n = content.read(buffer)) >= 0; size += n) {
                if (size + n > MOST_BYTES) throw EvidenceProblem.TOO_LARGE.because();
                out.write(buffer, 0, n);
            }
            if (size == 0) throw EvidenceProblem.EMPTY.because();
        }
        return hash(draft);
    }

    static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Puts a draft in its place; what is there already has the same content and stays.
    void keep(Path draft, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (!Files.exists(place)) Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        // The new name must outlive a power cut as well.
        try (var folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    boolean holds(String hash, boolean thumbnail) {
        return Files.exists(place(hash)) && (!thumbnail || Files.exists(thumbnailPlace(hash)));
    }

    /// The thumbnail first: as long as the content stands, [PurgedContent] comes back for both.
    void remove(String hash) {
        try {
            Files.deleteIfExists(thumbnailPlace(hash));
            Files.deleteIfExists(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path place(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    Path thumbnailPlace(String hash) {
        return place(hash).resolveSibling(hash + "-416.jpg");
    }
}
