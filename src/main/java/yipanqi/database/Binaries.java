package yipanqi.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs of one version, packed in a jar on the class path.
record Binaries(URL archive, String version) {
    private static final Pattern JAR_VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    static Binaries ofThisMachine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
        return of(Binaries.class.getResource("/postgres-" + system + "-" + processor + ".txz"));
    }

    static Binaries of(@Nullable URL archive) {
        if (archive != null) {
            var version = JAR_VERSION.matcher(archive.toString());
            if (version.find()) {
                return new Binaries(archive, version.group(1));
            }
        }
        throw DatabaseTrouble.NO_BINARIES.because(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    /// Unpacks beside the data, because a server that runs as another user must reach its programs; whole or
    /// not at all.
    Path unpackInto(DataFolder folder) {
        var home = folder.root().resolve("pgbin-" + version);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            var draft = Files.createTempDirectory(folder.root(), "pgbin-new");
            unpack(draft);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(draft, home, ATOMIC_MOVE);
            return home;
        } catch (IOException e) {
            throw DatabaseTrouble.FOLDER_UNUSABLE.because(folder.root()).causedBy(e);
        }
    }

    private void unpack(Path home) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home) || entry.getName().endsWith(".a")) {
                    continue;
                }
                write(entry, target, tar);
            }
        }
    }

    private static void write(TarArchiveEntry entry, Path target, TarArchiveInputStream content) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
        }
        var runs = entry.isDirectory() || (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
