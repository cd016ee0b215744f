package yipanqi;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import yipanqi.org.web.Browser;

/// The application in a process of its own, as `./yipanqi serve` starts it, on a data folder.
final class RunningOffice implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);

    private final Path data;
    private final Path log;
    private final int port;
    private Process process;

    private RunningOffice(Path data, Path log, int port) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.process = launch();
        awaitAnswer();
    }

    static RunningOffice on(Path data) throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int port = socket.getLocalPort();
            socket.close();
            return new RunningOffice(data, data.resolveSibling(data.getFileName() + ".log"), port);
        }
    }

    int port() {
        return port;
    }

    private Process launch() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx512m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            withoutTests(System.getProperty("java.class.path")),
                            Yipanqi.class.getName(),
                            "serve",
                            "--yipanqi.data=" + data,
                            "--server.port=" + port,
                            "--yipanqi.session-pace=100000")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutTests(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes") && !part.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitAnswer() {
        await().atMost(START).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!process.isAlive()) throw new AssertionError("the office ended: " + Files.readString(log));
            return answers();
        });
    }

    private boolean answers() {
        try {
            return new Browser(port).get("/api/session").status() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// As `kill` does: it ends in good order and stops its database.
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) throw new AssertionError("the office does not end");
    }

    void startAgain() {
        process = launch();
        awaitAnswer();
    }

    /// The first process of the database, as its own file names it.
    ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmasterFile().getFirst().strip()))
                .orElseThrow();
    }

    /// Looks into the database beside the application.
    JdbcClient database() throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + postmasterFile().get(3).strip() + "/yipanqi";
        var password = Files.readString(data.resolve("password")).strip();
        return JdbcClient.create(new DriverManagerDataSource(url, "yipanqi", password));
    }

    private List<String> postmasterFile() throws IOException {
        return Files.readAllLines(data.resolve("pg/postmaster.pid"));
    }

    /// Leaves no database behind, whatever happened to the application.
    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) stop();
        if (Files.exists(data.resolve("pg/postmaster.pid"))) postmaster().destroy();
    }
}
