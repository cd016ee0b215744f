package yipanqi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The server that says it works on a cluster folder, as its `postmaster.pid` tells.
record Postmaster(ProcessHandle process, int port) {
    /// Empty when there is none, or when the number in the file now belongs to some other program.
    static Optional<Postmaster> of(Path cluster) {
        return named(cluster).filter(named -> named.worksOn(cluster));
    }

    /// After a restart of the machine the number may be anybody's, and PostgreSQL would refuse to start for
    /// ever. A file whose process is gone stays: PostgreSQL needs it to see whether a session of the old
    /// server lives on.
    static void removeMisleadingFile(Path cluster) {
        if (named(cluster).filter(named -> !named.worksOn(cluster)).isPresent()) {
            try {
                Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Optional<Postmaster> named(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() < 4
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                            .map(process -> new Postmaster(
                                    process, Integer.parseInt(lines.get(3).strip())));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Was it started by these programs? After an upgrade a server left running is still the old one.
    boolean runs(Path binaries) {
        return process.info()
                .command()
                .filter(command -> isSame(Path.of(command), binaries.resolve("bin/postgres")))
                .isPresent();
    }

    private boolean worksOn(Path cluster) {
        var info = process.info();
        var isServer = info.command()
                .filter(command ->
                        command.substring(command.lastIndexOf('/') + 1).startsWith("postgres"))
                .isPresent();
        var here = Path.of("/proc", Long.toString(process.pid()), "cwd");
        return isServer
                && (Files.exists(here)
                        ? isSame(here, cluster)
                        : List.of(info.arguments().orElse(new String[0])).contains(cluster.toString()));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }
}
