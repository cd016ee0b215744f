package yipanqi.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One run of a program, to its end, with all that it said.
record Program(int exit, String said) {
    private static final int DID_NOT_END = 124;
    private static final int DID_NOT_START = 127;

    static Program run(List<String> words, Path in, Duration atMost) {
        try {
            var output = Files.createTempFile("yipanqi", ".out");
            try {
                return run(words, in, atMost, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its words go to a file: a server started by the program would hold a pipe open for ever.
    private static Program run(List<String> words, Path in, Duration atMost, Path output) throws IOException {
        var builder = new ProcessBuilder(words)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Program(process.exitValue(), Files.readString(output, UTF_8));
            }
            process.destroyForcibly();
            return new Program(DID_NOT_END, "没有在 " + atMost.toSeconds() + " 秒内结束");
        } catch (IOException notThere) {
            return new Program(DID_NOT_START, String.valueOf(notThere.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Program(DID_NOT_END, "被中断");
        }
    }

    boolean succeeded() {
        return exit == 0;
    }

    String lastLine() {
        return said.strip().lines().reduce((_, last) -> last).orElse("没有说明");
    }
}
