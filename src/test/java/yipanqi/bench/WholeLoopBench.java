package yipanqi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.loop.Loops;
import yipanqi.loop.Move;
import yipanqi.loop.Proof;
import yipanqi.org.SampleZone;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;

/// A whole loop, issue → sign → submit with a file → accept, with 90,000 open ones beside, against Flowable on
/// the same server (`bench/flowable`, a process of its own). Ours are issued sixteen at a time, as a meeting
/// issues them, and 256 callers share the group commit; Flowable knows neither, and gets its best of 8 callers.
final class WholeLoopBench {
    private static final int OPEN = Integer.getInteger("bench.open", 90_000);
    private static final int CALLERS = 256;
    private static final int ISSUE = 16;
    private static final Path PEER = Path.of("bench/flowable/target");

    private final ApplicationContext office;

    WholeLoopBench(ApplicationContext office) {
        this.office = office;
    }

    void run() throws Exception {
        var db = office.getBean(JdbcClient.class);
        var loops = office.getBean(Loops.class);
        var zone = SampleZone.of(Ids.next()).insertInto(db);
        var sample = StepBench.open(loops, zone, 1).getFirst();
        RegisterBench.multiply(db, zone.zone(), sample, OPEN, OPEN);
        var duty = zone.caller(SampleZone.WEST_DUTY);
        var verifier = zone.caller(SampleZone.VERIFIER_POST);
        var proof = Proof.keep(office.getBean(EvidenceFiles.class), duty);
        var issued = new UUID[CALLERS][ISSUE];
        try (var flowable = Peer.start(office.getBean(DataSource.class))) {
            Bench.Work wholeLoop = (caller, number) -> {
                int at = number % ISSUE;
                if (at == 0) issued[caller] = StepBench.open(loops, zone, ISSUE).toArray(UUID[]::new);
                var id = issued[caller][at];
                loops.move(duty, CommandKey.fresh(), id, 1, new Move.Sign());
                loops.move(duty, CommandKey.fresh(), id, 2, new Move.Submit("已查 212 家，隐患全部销号", List.of(proof)));
                loops.move(verifier, CommandKey.fresh(), id, 3, new Move.Accept("属实"));
            };
            Rounds.rate(CALLERS, wholeLoop);
            Limit.settle(office.getBean(DataSource.class));
            Rounds.compare(
                    "whole loop with " + OPEN + " open, " + CALLERS + " callers",
                    "Flowable at 8",
                    () -> flowable.rate(Limit.CALLERS),
                    Rounds.of(CALLERS, wholeLoop));
        }
    }

    /// The other engine, asked for one round at a time.
    private record Peer(Process process, BufferedReader out, Writer in) implements AutoCloseable {
        static Peer start(DataSource database) throws IOException, SQLException {
            var pool = database.unwrap(HikariDataSource.class);
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx1g",
                            "-cp",
                            PEER.resolve("classes") + ":" + Files.readString(PEER.resolve("classpath")),
                            "yipanqi.peer.FlowablePeer",
                            pool.getJdbcUrl(),
                            pool.getUsername(),
                            pool.getPassword(),
                            Integer.toString(OPEN))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var peer = new Peer(process, process.inputReader(), process.outputWriter(StandardCharsets.UTF_8));
            if (!"ready".equals(peer.out.readLine())) throw new IllegalStateException("Flowable did not start");
            return peer;
        }

        double rate(int callers) throws IOException {
            in.write(callers + " " + Rounds.SECONDS + "\n");
            in.flush();
            return Integer.parseInt(out.readLine()) / Rounds.SECONDS;
        }

        @Override
        public void close() throws InterruptedException {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            process.waitFor();
        }
    }
}
