package yipanqi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerUserTest {
    private static final int NOBODY = 65534;

    @TempDir
    Path temp;

    @BeforeEach
    void onlyRootChangesItsIdentity() throws IOException {
        assumeTrue(Path.of("/proc/self").toFile().exists() && uid(Path.of("/proc/self")) == 0, "not root on Linux");
    }

    @Test
    void rootRunsTheServerAsTheOwnerOfTheFolder() throws Exception {
        var data = DataFolders.copyInto(temp);
        temp.toFile().setExecutable(true, false);
        Files.setAttribute(data, "unix:uid", NOBODY);

        try (var server = EmbeddedServer.open(data, 0)) {
            assertThat(server.loopback().application().ask("select 1")).isEqualTo("1");
            assertThat(uid(runningOn(data))).isEqualTo(NOBODY);
            assertThat(uid(data.resolve("pg/base"))).isEqualTo(NOBODY);
            assertThat(uid(data.resolve("password"))).isZero();
        }
    }

    @Test
    void rootLendsTheServerANamelessIdentityWhereNobodyElseCanGo() throws Exception {
        var data = DataFolders.copyInto(temp);
        temp.toFile().setExecutable(false, false);
        temp.toFile().setExecutable(true, true);

        try (var server = EmbeddedServer.open(data, 0)) {
            assertThat(server.loopback().application().ask("select 1")).isEqualTo("1");
            assertThat(uid(data.resolve("pg/base"))).isZero();
        }
    }

    private static Path runningOn(Path data) {
        var process = Postmaster.of(data.resolve("pg")).orElseThrow().process();
        return Path.of("/proc", Long.toString(process.pid()));
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
