package yipanqi.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// PostgreSQL's own folder inside the data folder, and the programs that make, start and stop it.
record Cluster(DataFolder folder, Path binaries, ServerUser user) {
    static final String KEEPER = "keeper";

    private static final Duration TO_MAKE = Duration.ofMinutes(3);
    /// A server that was killed under load first replays its log.
    private static final Duration TO_START = Duration.ofMinutes(15);
    private static final Duration TO_STOP = Duration.ofMinutes(2);

    /// Figures for a machine of two cores; `alter system` still has the last word on these.
    private static final String SETTINGS = """
            shared_buffers = 256MB
            effective_cache_size = 1GB
            work_mem = 8MB
            maintenance_work_mem = 128MB
            max_connections = 100
            wal_compression = on
            max_wal_size = 1GB
            checkpoint_timeout = 10min
            random_page_cost = 1.1
            jit = off
            timezone = 'Asia/Shanghai'
            log_timezone = 'Asia/Shanghai'
            log_min_messages = warning
            log_line_prefix = '%m [%p] '
            unix_socket_directories = ''
            listen_addresses = '127.0.0.1'
            """;

    /// On the command line, where no file can take them back: what was acknowledged stays.
    private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    boolean exists() {
        return Files.exists(folder.cluster());
    }

    void create(String password) {
        try {
            var draft = Files.createTempDirectory(folder.root(), "pg-new");
            var secret = Files.writeString(draft.resolveSibling(draft.getFileName() + ".secret"), password, UTF_8);
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            user.own(draft);
            user.own(secret);
            try {
                initialise(draft, secret);
            } finally {
                Files.delete(secret);
            }
            Files.writeString(draft.resolve("yipanqi.conf"), SETTINGS, UTF_8);
            Files.writeString(
                    draft.resolve("postgresql.conf"),
                    "include_if_exists = 'yipanqi.conf'\n",
                    UTF_8,
                    StandardOpenOption.APPEND);
            user.own(draft);
            Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DatabaseTrouble.FOLDER_UNUSABLE.because(folder.root()).causedBy(e);
        }
    }

    private void initialise(Path draft, Path secret) {
        var made = Stream.of("C.UTF-8", "en_US.UTF-8", "C")
                .map(locale -> run(
                        draft,
                        TO_MAKE,
                        "initdb",
                        "--pgdata=" + draft,
                        "--username=" + KEEPER,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale=" + locale,
                        "--locale-provider=icu",
                        "--icu-locale=zh-CN",
                        "--text-search-config=simple"))
                .filter(program -> program.succeeded() || !program.said().contains("invalid locale"))
                .findFirst();
        if (made.isEmpty() || !made.get().succeeded()) {
            throw DatabaseTrouble.NOT_STARTED.because(
                    made.map(Program::lastLine).orElse("没有可用的区域设置"), folder.log());
        }
    }

    /// When it fails, the answer says why in the server's own words.
    Program start(int port, List<String> extraSettings) {
        prepareLog();
        var logged = size(folder.log());
        var options = new StringBuilder("-c port=" + port);
        Stream.concat(DURABLE.stream(), extraSettings.stream())
                .forEach(setting -> options.append(" -c ").append(setting));
        var started = run(
                folder.cluster(),
                TO_START.plusMinutes(1),
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + TO_START.toSeconds(),
                "--silent",
                "--pgdata=" + folder.cluster(),
                "--log=" + folder.log(),
                "--options=" + options);
        return started.succeeded()
                ? started
                : new Program(started.exit(), complaintSince(logged).orElse(started.said()));
    }

    private Optional<String> complaintSince(long logged) {
        try (var log = Files.newByteChannel(folder.log())) {
            log.position(logged);
            return new BufferedReader(Channels.newReader(log, UTF_8))
                    .lines()
                    .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .reduce((_, last) -> last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `fast` ends open sessions and writes a checkpoint, `immediate` leaves the rest to crash recovery.
    Program stop(String mode) {
        return run(
                folder.cluster(),
                TO_STOP.plusMinutes(1),
                "pg_ctl",
                "stop",
                "--wait",
                "--timeout=" + TO_STOP.toSeconds(),
                "--silent",
                "--mode=" + mode,
                "--pgdata=" + folder.cluster());
    }

    private void prepareLog() {
        try {
            if (Files.exists(folder.log()) && Files.size(folder.log()) > 20_000_000) {
                Files.move(folder.log(), folder.root().resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(folder.log())) {
                Files.createFile(
                        folder.log(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            user.own(folder.log());
            user.own(folder.cluster());
            Files.setPosixFilePermissions(folder.cluster(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Program run(Path in, Duration atMost, String program, String... words) {
        var all = new ArrayList<>(user.prefix());
        all.add(binaries.resolve("bin").resolve(program).toString());
        all.addAll(List.of(words));
        return Program.run(all, in, atMost);
    }
}
