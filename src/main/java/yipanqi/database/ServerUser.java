package yipanqi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom the server runs as: PostgreSQL refuses root, so root lends it another identity.
sealed interface ServerUser {
    /// The words that come before a program's own.
    List<String> prefix();

    /// Gives a file or folder, with all in it, to the server.
    void own(Path path);

    /// The application's own user, who is not root.
    record Same() implements ServerUser {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path path) {}
    }

    /// Another user of this machine, taken on by root.
    record Other(int uid, int gid) implements ServerUser {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
        }

        @Override
        public void own(Path path) {
            give(path, uid, gid);
        }
    }

    /// Root inside a namespace where it is nobody; its files stay root's.
    record Nameless() implements ServerUser {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "-U", "--");
        }

        @Override
        public void own(Path path) {
            give(path, 0, 0);
        }
    }

    static ServerUser choose(DataFolder folder, Path binaries) {
        var here = ownerOf(Path.of("/proc/self")).or(() -> ownerOf(folder.lock()));
        if (here.isEmpty() || here.get().uid() != 0) {
            return new Same();
        }
        return Stream.concat(others(folder), Stream.of(new Nameless()))
                .filter(user -> canRun(user, binaries))
                .findFirst()
                .orElseThrow(() -> DatabaseTrouble.NO_USER.because(folder.root()));
    }

    /// The folder's owner first; then whoever ran the server before; then a user made for such work.
    private static Stream<ServerUser> others(DataFolder folder) {
        return Stream.of(ownerOf(folder.root()).stream(), ownerOf(folder.cluster()).stream(), accounts().stream())
                .flatMap(each -> each)
                .filter(user -> user.uid() != 0)
                .map(user -> (ServerUser) user);
    }

    private static void give(Path path, int uid, int gid) {
        try (var all = Files.walk(path)) {
            for (var each : (Iterable<Path>) all::iterator) {
                Files.setAttribute(each, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By way of `env`, because setpriv's own call still has root's way through closed folders.
    private static boolean canRun(ServerUser user, Path binaries) {
        var words = new ArrayList<>(user.prefix());
        words.addAll(List.of("env", binaries.resolve("bin/postgres").toString(), "--version"));
        return Program.run(words, Path.of("/"), Duration.ofSeconds(10)).succeeded();
    }

    private static Optional<Other> ownerOf(Path path) {
        try {
            return Files.exists(path)
                    ? Optional.of(new Other((Integer) Files.getAttribute(path, "unix:uid"), (Integer)
                            Files.getAttribute(path, "unix:gid")))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Other> accounts() {
        var passwd = Path.of("/etc/passwd");
        if (!Files.isReadable(passwd)) {
            return List.of();
        }
        try (var lines = Files.lines(passwd)) {
            var rows = lines.map(line -> line.split(":"))
                    .filter(row -> row.length > 3)
                    .toList();
            return Stream.of("postgres", "nobody")
                    .flatMap(name -> rows.stream().filter(row -> row[0].equals(name)))
                    .map(row -> new Other(Integer.parseInt(row[2]), Integer.parseInt(row[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
