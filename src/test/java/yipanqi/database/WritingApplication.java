package yipanqi.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// An application in a process of its own: it owns a data folder and counts in a table until it is killed.
final class WritingApplication implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private WritingApplication(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static WritingApplication on(Path data) throws IOException {
        return start(List.of(), data);
    }

    /// The words before `java` give it another identity.
    static WritingApplication start(List<String> prefix, Path data) throws IOException {
        var words = new ArrayList<>(prefix);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WritingApplication.class.getName(),
                data.toString()));
        return new WritingApplication(new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private String line() throws IOException {
        return said.readLine();
    }

    /// Reads on until at least that number is committed; answers the last number read.
    long untilCommitted(long number) throws IOException {
        for (var line = line(); line != null; line = line()) {
            if (Long.parseLong(line) >= number) {
                return Long.parseLong(line);
            }
        }
        throw new IllegalStateException("the application ended early");
    }

    /// Kills it as `kill -9` does, what it said stays readable; answers the last number it had been told was
    /// committed.
    long kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        var last = 0L;
        for (var line = line(); line != null; line = line()) {
            last = Long.parseLong(line);
        }
        return last;
    }

    int exit() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws SQLException {
        try (var server = EmbeddedServer.open(Path.of(args[0]), 0);
                var connection = server.loopback().application().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists count (n bigint primary key)");
            for (var number = count(statement) + 1; ; number++) {
                statement.execute("insert into count values (" + number + ")");
                System.out.println(number);
            }
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select coalesce(max(n), 0) from count")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
