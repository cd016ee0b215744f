package yipanqi.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/// From the start of the process to the first answer, with the server process of the database already up,
/// against a minimal application of the same framework; each with an AOT cache of its own, made by one run
/// before.
final class StartBench {
    private static final int STARTS = Integer.getInteger("bench.rounds", 5);
    private static final double MOST_SECONDS = 120;

    private final Path folder;

    StartBench(Path folder) {
        this.folder = folder;
    }

    void run() throws Exception {
        var libraries = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(part -> part.endsWith(".jar"))
                .toList();
        var classes = jar("classes.jar", Path.of("target/classes"), "");
        var ours = new Application("yipanqi.Yipanqi", classes, libraries);
        var minimal = new Application(
                "yipanqi.bench.Minimal",
                jar("minimal.jar", Path.of("target/test-classes"), "yipanqi/bench/Minimal"),
                libraries);
        for (var each : List.of(ours, minimal)) each.train();
        ours.start().process().destroyForcibly().waitFor();
        var ratios = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < STARTS; i++) {
            double least = minimal.measured();
            seconds.add(ours.measured());
            ratios.add(seconds.getLast() / least);
        }
        ours.stop();
        ratios.sort(null);
        seconds.sort(null);
        System.out.printf(
                "start, database up: %.2f × a minimal application (%.2f–%.2f in %d starts; %.1f s)%n",
                ratios.get(STARTS / 2), ratios.getFirst(), ratios.getLast(), STARTS, seconds.get(STARTS / 2));
    }

    /// An AOT cache wants jars; the framework finds packages by their folders' entries.
    private Path jar(String name, Path classes, String prefix) throws IOException {
        var place = folder.resolve(name);
        try (var jar = new JarOutputStream(Files.newOutputStream(place));
                var files = Files.walk(classes)) {
            for (var file : files.skip(1).sorted().toList()) {
                var entry = classes.relativize(file).toString();
                if (!entry.startsWith(prefix) && !prefix.startsWith(entry + "/")) continue;
                jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? entry + "/" : entry));
                if (Files.isRegularFile(file)) Files.copy(file, jar);
            }
        }
        return place;
    }

    private record Running(Process process, double seconds) {}

    private final class Application {
        private final String main;
        private final String classPath;
        private final Path cache;

        Application(String main, Path own, List<String> libraries) {
            this.main = main;
            this.classPath = own + ":" + libraries.stream().collect(Collectors.joining(":"));
            this.cache = folder.resolve(main + ".aot");
        }

        void train() throws Exception {
            stopped(start("-XX:AOTCacheOutput=" + cache).process());
            if (!Files.exists(cache)) throw new IllegalStateException("no AOT cache for " + main);
        }

        Running start() throws Exception {
            return start("-XX:AOTCache=" + cache);
        }

        double measured() throws Exception {
            var running = start();
            running.process().destroyForcibly().waitFor();
            return running.seconds();
        }

        /// Ends in good order, and the database with it.
        void stop() throws Exception {
            stopped(start().process());
        }

        private static void stopped(Process process) throws InterruptedException {
            process.destroy();
            if (!process.waitFor(2, TimeUnit.MINUTES)) throw new IllegalStateException("does not stop");
        }

        private Running start(String option) throws Exception {
            int port = free();
            long started = System.nanoTime();
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            option,
                            "-XX:+UseCompactObjectHeaders",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            classPath,
                            main,
                            "--server.port=" + port,
                            "--yipanqi.data=" + folder.resolve("data"),
                            "--logging.level.root=warn",
                            "--spring.main.banner-mode=off")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(main + ".log").toFile())
                    .start();
            while (!answers(port)) {
                if (!process.isAlive() || seconds(started) > MOST_SECONDS) {
                    process.destroyForcibly();
                    throw new IllegalStateException(
                            "does not start: " + Files.readString(folder.resolve(main + ".log")));
                }
                Thread.sleep(5);
            }
            return new Running(process, seconds(started));
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /// Any answer will do; the minimal application knows no page.
    private static boolean answers(int port) {
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/api/session")
                    .toURL()
                    .openConnection();
            return connection.getResponseCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
