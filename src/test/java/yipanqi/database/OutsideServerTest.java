package yipanqi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutsideServerTest {
    @TempDir
    Path temp;

    @Test
    void everyMigrationRunsOnTheOldestServerWeSupport() throws Exception {
        try (var server = EmbeddedServer.open(temp.resolve("data"), 0, fifteen(), List.of())) {
            var address = server.loopback().application();
            TestDatabase.migrate(address);

            try (var database = Databases.open(at(address))) {
                var db = JdbcClient.create(database.dataSource());
                assertThat(db.sql("show server_version").query(String.class).single())
                        .startsWith("15.");
                assertThat(db.sql("select '啊' < '波' collate zh")
                                .query(Boolean.class)
                                .single())
                        .isTrue();
                assertThat(database.loopback()).isEmpty();
            }
        }
    }

    @Test
    void saysWhatToDoWhenItCannotBeReached() {
        var address = TestDatabase.freshAddress();
        var wrong = new ServerAddress(address.url(), address.user(), "wrong");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Databases.own(at(wrong)))
                .matches(refusal -> refusal.trouble() == DatabaseTrouble.NOT_REACHED);
    }

    private static DatabaseSettings at(ServerAddress address) {
        var settings = new HashMap<String, String>();
        settings.put("yipanqi.database.url", address.url());
        settings.put("yipanqi.database.user", address.user());
        settings.put("yipanqi.database.password", address.password());
        return DatabaseSettings.from(settings::get);
    }

    private static Binaries fifteen() throws Exception {
        var folder = Path.of("target", "outside-postgres");
        assumeTrue(Files.isDirectory(folder), "the build has not fetched the older server");
        try (var jars = Files.list(folder)) {
            var jar = jars.findFirst().orElseThrow().toUri();
            var name = Path.of(Binaries.ofThisMachine().archive().getPath()).getFileName();
            return Binaries.of(URI.create("jar:" + jar + "!/" + name).toURL());
        }
    }
}
