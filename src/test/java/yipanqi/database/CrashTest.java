package yipanqi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the application, or it and its server, at random moments under writes, time after time on one
/// folder.
@Tag("hard")
class CrashTest {
    private static final int TIMES = 10;

    private final Random random = new Random(20261125);

    @TempDir
    Path temp;

    @RepeatedTest(2)
    void losesNothingAcknowledgedWhenTheApplicationIsKilled() throws Exception {
        var data = DataFolders.copyInto(temp);
        var acknowledged = 0L;
        for (var time = 0; time < TIMES; time++) {
            acknowledged = killAfterSome(data, acknowledged);
        }
        holdsAll(data, acknowledged);
    }

    @Test
    void losesNothingAcknowledgedWhenTheServerIsKilledToo() throws Exception {
        var data = DataFolders.copyInto(temp);
        var acknowledged = 0L;
        for (var time = 0; time < TIMES; time++) {
            try (var application = WritingApplication.on(data)) {
                var read = application.untilCommitted(acknowledged + 1 + random.nextInt(200));
                Postmaster.of(data.resolve("pg")).orElseThrow().process().destroyForcibly();
                acknowledged = Math.max(read, application.kill());
            }
        }
        holdsAll(data, acknowledged);
    }

    private long killAfterSome(Path data, long acknowledged) throws Exception {
        try (var application = WritingApplication.on(data)) {
            var read = application.untilCommitted(acknowledged + 1 + random.nextInt(200));
            return Math.max(read, application.kill());
        }
    }

    /// The table's numbers are without gap, so the count and the greatest say that none is lost or doubled.
    private static void holdsAll(Path data, long acknowledged) throws Exception {
        try (var server = EmbeddedServer.open(data, 0)) {
            var database = server.loopback().application();
            assertThat(Long.parseLong(database.ask("select max(n) from count"))).isGreaterThanOrEqualTo(acknowledged);
            assertThat(database.ask("select count(*) = max(n) from count")).isEqualTo("t");
        }
    }
}
