package yipanqi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;

class BackupTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path temp;

    @Test
    void copiesARunningDatabaseWithEveryRowAcknowledgedBefore() throws Exception {
        var data = DataFolders.copyInto(temp);
        migrated(data);
        Files.createDirectories(data.resolve("files"));
        Files.writeString(data.resolve("files/proof.txt"), "现场照片");
        long before;
        try (var application = WritingApplication.on(data)) {
            before = application.untilCommitted(50);

            assertThat(run(new BackupCommand(), data, temp.resolve("copy").toString()))
                    .isZero();
            assertThat(application.kill()).isGreaterThan(before);
        }
        assertThat(run(
                        new RestoreCommand(),
                        temp.resolve("restored"),
                        temp.resolve("copy").toString()))
                .isZero();

        assertThat(temp.resolve("restored/files/proof.txt")).hasContent("现场照片");
        try (var server = EmbeddedServer.open(temp.resolve("restored"), 0)) {
            var database = server.loopback().application();
            assertThat(Long.parseLong(database.ask("select max(n) from count"))).isGreaterThanOrEqualTo(before);
            assertThat(database.ask("select count(*) = max(n) from count")).isEqualTo("t");
        }
        EmbeddedServer.open(data, 0).close();
    }

    @Test
    void overwritesNothing() throws Exception {
        var data = DataFolders.copyInto(temp);
        Files.createDirectories(temp.resolve("copy"));

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() ->
                        run(new BackupCommand(), data, temp.resolve("copy").toString()))
                .matches(refusal -> refusal.trouble() == DatabaseTrouble.BACKUP_TARGET);
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() ->
                        run(new RestoreCommand(), data, temp.resolve("copy").toString()))
                .matches(refusal -> refusal.trouble() == DatabaseTrouble.NOT_A_BACKUP);
        Files.createFile(temp.resolve("copy").resolve(Backup.DONE));
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() ->
                        run(new RestoreCommand(), data, temp.resolve("copy").toString()))
                .matches(refusal -> refusal.trouble() == DatabaseTrouble.RESTORE_TARGET);
    }

    @Test
    void theDoctorFindsAHealthyFolderHealthyAndAnOpenPasswordNot() throws Exception {
        var data = DataFolders.copyInto(temp);
        migrated(data);

        assertThat(run(new DoctorCommand(), data)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("正常  fsync：on", "正常  数据库结构 __root");

        data.resolve("password").toFile().setReadable(true, false);
        assertThat(run(new DoctorCommand(), data)).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("异常  数据库密码文件");
    }

    private static void migrated(Path data) {
        try (var server = EmbeddedServer.open(data, 0)) {
            TestDatabase.migrate(server.loopback().application());
        }
    }

    private int run(Command command, Path data, String... arguments) throws Exception {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var settings = Map.of("yipanqi.data", data.toString());
        return command.run(new CommandCall(
                List.of(arguments),
                settings::get,
                () -> {
                    throw new IllegalStateException("opens the database itself");
                },
                out,
                out));
    }
}
