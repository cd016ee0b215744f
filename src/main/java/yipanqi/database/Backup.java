package yipanqi.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A copy of the data folder, taken while people work: the database as of the end of the copy, and every
/// other file.
///
/// PostgreSQL is told that a copy begins and ends, and its log of the time between is copied too; a server
/// started on the copy replays that log and is whole. Files beside the database are copied after it: they are
/// only ever added.
record Backup(DataFolder folder, Loopback server) {
    static final String DONE = "backup";

    /// What a copy must not carry: it belongs to the running server, or is made anew.
    private static final Set<String> LEFT_OUT_OF_CLUSTER =
            Set.of("postmaster.pid", "postmaster.opts", "pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify");

    private static final Set<String> LEFT_OUT_OF_FOLDER = Set.of("pg", "lock", "port", "server.log", "server.log.1");

    /// The names of the log segments that the copy needs, with PostgreSQL's label for it.
    private record Span(String label, String first, String last) {}

    void writeTo(Path target) {
        try {
            var draft = target.resolveSibling(target.getFileName() + ".new");
            if (Files.exists(draft)) {
                Trees.delete(draft);
            }
            Files.createDirectories(draft);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwx------"));
            copyDatabase(draft.resolve("pg"));
            copyRest(draft);
            Files.writeString(draft.resolve(DONE), Instant.now() + "\n", UTF_8);
            Trees.sync(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw DatabaseTrouble.BACKUP_FAILED
                    .because(target, String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    /// The slot, which ends with the connection, keeps the server from recycling the log that is still to be
    /// copied.
    private void copyDatabase(Path copy) throws IOException, SQLException {
        try (var connection = server.keeper("postgres").connect()) {
            ask(connection, "select slot_name from pg_create_physical_replication_slot('yipanqi_backup', true, true)");
            var start = ask(connection, "select pg_backup_start('yipanqi', true)");
            copyCluster(copy);
            var span = stop(connection, start);
            Files.writeString(copy.resolve("backup_label"), span.label(), UTF_8);
            copyLog(copy.resolve("pg_wal"), span);
        }
    }

    private static Span stop(Connection connection, String start) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select labelfile, pg_walfile_name(cast(? as pg_lsn)) as first, pg_walfile_name(lsn) as last
                  from pg_backup_stop(false)
                """)) {
            statement.setString(1, start);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new Span(rows.getString("labelfile"), rows.getString("first"), rows.getString("last"));
            }
        }
    }

    private void copyCluster(Path copy) throws IOException {
        Files.createDirectories(copy);
        for (var child : children(folder.cluster())) {
            var name = child.getFileName().toString();
            if (!LEFT_OUT_OF_CLUSTER.contains(name)) {
                Trees.copyWhatStays(child, copy.resolve(name));
            } else if (Files.isDirectory(child)) {
                Files.createDirectories(copy.resolve(name));
            }
        }
    }

    private void copyLog(Path copy, Span span) throws IOException {
        Files.createDirectories(copy.resolve("archive_status"));
        Files.createDirectories(copy.resolve("summaries"));
        for (var segment : children(folder.cluster().resolve("pg_wal"))) {
            var name = segment.getFileName().toString();
            var needed = name.length() == 24 && name.compareTo(span.first()) >= 0 && name.compareTo(span.last()) <= 0;
            if (needed || name.endsWith(".history")) {
                Files.copy(segment, copy.resolve(name));
            }
        }
    }

    private void copyRest(Path draft) throws IOException {
        for (var child : children(folder.root())) {
            var name = child.getFileName().toString();
            if (!LEFT_OUT_OF_FOLDER.contains(name) && !name.startsWith("pgbin-") && !name.endsWith(".new")) {
                Trees.copyWhatStays(child, draft.resolve(name));
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
