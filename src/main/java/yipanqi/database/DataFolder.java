package yipanqi.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The folder that holds everything a zone must keep; stop the application and copy it, and you have a
/// backup.
record DataFolder(Path root) {
    /// Raised when an older application could no longer read the folder.
    static final int LAYOUT = 1;

    DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path cluster() {
        return root.resolve("pg");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path layoutFile() {
        return root.resolve("layout");
    }

    private Path passwordFile() {
        return root.resolve("password");
    }

    private Path portFile() {
        return root.resolve("port");
    }

    void prepare() {
        try {
            Files.createDirectories(root);
            if (!Files.isWritable(root)) {
                throw DatabaseTrouble.FOLDER_UNUSABLE.because(root);
            }
        } catch (IOException e) {
            throw DatabaseTrouble.FOLDER_UNUSABLE.because(root).causedBy(e);
        }
    }

    void refuseIfWrittenByAnother(String serverVersion) {
        var layout = read(layoutFile()).map(Integer::valueOf).orElse(LAYOUT);
        if (layout > LAYOUT) {
            throw DatabaseTrouble.FOLDER_NEWER.because(root, "格式 " + layout);
        }
        var ours = Integer.parseInt(serverVersion.split("\\.")[0]);
        read(cluster().resolve("PG_VERSION")).map(Integer::valueOf).ifPresent(theirs -> {
            if (theirs > ours) {
                throw DatabaseTrouble.FOLDER_NEWER.because(root, "PostgreSQL " + theirs);
            }
            if (theirs < ours) {
                throw DatabaseTrouble.FOLDER_OLDER.because(root, theirs, ours);
            }
        });
    }

    /// Removes what a start that was killed half-way left behind; only the owner of the lock may.
    void sweep() {
        try (var children = Files.list(root)) {
            for (var child : children.filter(DataFolder::isDraft).toList()) {
                Trees.delete(child);
            }
        } catch (IOException e) {
            throw DatabaseTrouble.FOLDER_UNUSABLE.because(root).causedBy(e);
        }
    }

    private static boolean isDraft(Path child) {
        var name = child.getFileName().toString();
        return name.startsWith("pgbin-new") || name.startsWith("pg-new") || name.endsWith(".new");
    }

    Optional<String> password() {
        return read(passwordFile());
    }

    /// The password both roles sign in with; made once, readable by the application's user alone.
    String passwordOrNew() {
        var known = password();
        if (known.isPresent()) {
            return known.get();
        }
        if (Files.exists(cluster())) {
            throw DatabaseTrouble.FOLDER_INCOMPLETE.because(root, passwordFile().getFileName());
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        write(passwordFile(), fresh);
        write(layoutFile(), Integer.toString(LAYOUT));
        return fresh;
    }

    Optional<Integer> rememberedPort() {
        return read(portFile()).map(Integer::valueOf);
    }

    void rememberPort(int port) {
        write(portFile(), Integer.toString(port));
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whole or not at all: a killed application never leaves half a file.
    private void write(Path file, String text) {
        try {
            var draft = Files.createTempFile(
                    root,
                    file.getFileName().toString(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text + "\n", UTF_8);
            Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw DatabaseTrouble.FOLDER_UNUSABLE.because(root).causedBy(e);
        }
    }
}
