package yipanqi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    @TempDir
    Path temp;

    Path data;

    @BeforeEach
    void copiesAStoppedFolder() throws IOException {
        data = DataFolders.copyInto(temp);
    }

    @Test
    void keepsWhatWasAcknowledgedAndLetsNobodyElseIn() throws Exception {
        try (var server = EmbeddedServer.open(data, 0)) {
            var application = server.loopback().application();
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
                assertThat(application.ask("show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(application.ask("show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(application.ask("show password_encryption")).isEqualTo("scram-sha-256");
            assertThat(application.ask("select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))))
                    .isEqualTo("rw-------");
            var guess = new ServerAddress(application.url(), application.user(), "guess");
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> guess.ask("select 1"));
        }
    }

    @Test
    void aStoppedFolderCopiedElsewhereIsABackup() throws Exception {
        try (var server = EmbeddedServer.open(data, 0)) {
            server.loopback().application().connect().createStatement().execute("create table kept (n int)");
        }
        Trees.copyWhatStays(data, temp.resolve("elsewhere"));

        try (var server = EmbeddedServer.open(temp.resolve("elsewhere"), 0);
                var original = EmbeddedServer.open(data, 0)) {
            assertThat(server.loopback().application().ask("select count(*) from kept"))
                    .isEqualTo("0");
            assertThat(original.loopback().port())
                    .isNotEqualTo(server.loopback().port());
        }
    }

    @Test
    void adoptsTheServerOfAKilledApplication() throws Exception {
        long acknowledged;
        try (var application = WritingApplication.on(data)) {
            var read = application.untilCommitted(10);
            acknowledged = Math.max(read, application.kill());
        }
        var left = Postmaster.of(data.resolve("pg")).orElseThrow();

        try (var server = EmbeddedServer.open(data, 0)) {
            assertThat(Postmaster.of(data.resolve("pg")).orElseThrow().process())
                    .isEqualTo(left.process());
            assertThat(Long.parseLong(server.loopback().application().ask("select max(n) from count")))
                    .isGreaterThanOrEqualTo(acknowledged);
        }
        assertThat(Postmaster.of(data.resolve("pg"))).isEmpty();
    }

    @Test
    void startsAgainWhenTheServerWasKilledToo() throws Exception {
        long acknowledged;
        try (var application = WritingApplication.on(data)) {
            var read = application.untilCommitted(10);
            Postmaster.of(data.resolve("pg")).orElseThrow().process().destroyForcibly();
            acknowledged = Math.max(read, application.kill());
        }

        try (var server = EmbeddedServer.open(data, 0)) {
            assertThat(Long.parseLong(server.loopback().application().ask("select max(n) from count")))
                    .isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void refusesASecondApplicationOnTheFolder() throws Exception {
        try (var application = WritingApplication.on(data)) {
            application.untilCommitted(1);

            refuses(DatabaseTrouble.FOLDER_IN_USE, 0);

            assertThat(EmbeddedServer.ownedByAnother(data)).isPresent();
            application.kill();
            EmbeddedServer.open(data, 0).close();
        }
    }

    @Test
    void refusesAFolderOfANewerVersion() throws Exception {
        Files.writeString(data.resolve("layout"), "2\n");
        refuses(DatabaseTrouble.FOLDER_NEWER, 0);
        Files.writeString(data.resolve("layout"), "1\n");
        Files.writeString(data.resolve("pg/PG_VERSION"), "19\n");
        refuses(DatabaseTrouble.FOLDER_NEWER, 0);
        Files.writeString(data.resolve("pg/PG_VERSION"), "17\n");
        refuses(DatabaseTrouble.FOLDER_OLDER, 0);
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            refuses(DatabaseTrouble.PORT_TAKEN, taken.getLocalPort());
            new DataFolder(data).rememberPort(taken.getLocalPort());

            try (var server = EmbeddedServer.open(data, 0)) {
                assertThat(server.loopback().port()).isNotEqualTo(taken.getLocalPort());
            }
        }
    }

    @Test
    void isNotMisledByANumberThatNowBelongsToAnotherProgram() throws Exception {
        Files.writeString(
                data.resolve("pg/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("pg") + "\n1\n5432\n\n127.0.0.1\n1 1\nready\n");

        try (var server = EmbeddedServer.open(data, 0)) {
            assertThat(server.loopback().application().ask("select 1")).isEqualTo("1");
        }
    }

    private void refuses(DatabaseTrouble trouble, int port) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> EmbeddedServer.open(data, port))
                .matches(refusal -> refusal.trouble() == trouble)
                .withMessageMatching("[^。]*。");
    }
}
