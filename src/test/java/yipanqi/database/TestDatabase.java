package yipanqi.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// A real PostgreSQL for tests: one server per JVM, one template with every migration, a clone for each
/// asker.
///
/// `TestDatabase.fresh()` is a migrated, empty database of one's own; Spring tests say `@OnTestDatabase`.
public final class TestDatabase {
    /// Modules with migrations, in the order of their dependencies; one that has none is passed over.
    private static final List<String> MODULES = List.of(
            "journal", "org", "calendar", "place", "evidence", "document", "notice", "loop", "meeting", "board");

    /// Nothing in a test database must outlive the test.
    private static final List<String> FAST_AND_FORGETFUL =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300");

    private static final AtomicInteger CLONES = new AtomicInteger();

    private TestDatabase() {}

    /// Pooled connections to a new database with all migrations applied; signs in as the application does.
    public static DataSource fresh() {
        return pool(freshAddress());
    }

    /// Applies every migration to an empty database of any server.
    static void migrate(ServerAddress address) {
        Server.migrate(address, address.user());
    }

    static ServerAddress freshAddress() {
        var name = "t" + ProcessHandle.current().pid() + "_" + CLONES.incrementAndGet();
        execute("create database %s template %s owner %s strategy file_copy"
                .formatted(name, Server.TEMPLATE, EmbeddedServer.DATABASE));
        return asApplication(name);
    }

    private static ServerAddress asApplication(String database) {
        var keeper = Server.RUNNING.loopback().keeper(database);
        return new ServerAddress(keeper.url(), EmbeddedServer.DATABASE, keeper.password());
    }

    private static DataSource pool(ServerAddress address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    private static void execute(String... statements) {
        execute(Server.RUNNING, statements);
    }

    private static void execute(EmbeddedServer server, String... statements) {
        try (var connection = server.loopback().keeper("postgres").connect();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Started by whoever asks first; two JVMs at once take two folders.
    private static final class Server {
        static final EmbeddedServer RUNNING = start();
        static final String TEMPLATE = prepare(RUNNING);

        private static EmbeddedServer start() {
            for (var number = 1; ; number++) {
                try {
                    var server = EmbeddedServer.open(
                            Path.of("target", "testdb-" + number), 0, Binaries.ofThisMachine(), FAST_AND_FORGETFUL);
                    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                    return server;
                } catch (DatabaseUnavailable e) {
                    if (e.trouble() != DatabaseTrouble.FOLDER_IN_USE || number == 9) {
                        throw e;
                    }
                }
            }
        }

        /// The template is kept from run to run while no migration changes.
        private static String prepare(EmbeddedServer server) {
            var template = "template_" + fingerprint();
            var known = databases(server);
            for (var old : known) {
                if (!old.equals(template)) {
                    execute(server, "drop database \"" + old + "\" with (force)");
                }
            }
            if (!known.contains(template)) {
                execute(server, "create database building_template owner " + EmbeddedServer.DATABASE);
                migrate(server.loopback().keeper("building_template"), EmbeddedServer.DATABASE);
                execute(server, "alter database building_template rename to " + template);
            }
            return template;
        }

        private static List<String> databases(EmbeddedServer server) {
            try (var connection = server.loopback().keeper("postgres").connect();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("""
                            select datname from pg_database
                             where datname ~ '^(t\\d+_\\d+|template_.*|building_template)$'
                            """)) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /// The same histories as the application keeps, so that it finds nothing left to do on a clone.
        static void migrate(ServerAddress address, String user) {
            migrate(address, user, "__root", "flyway_schema_history");
            MODULES.stream()
                    .filter(module -> !migrations(module).isEmpty())
                    .forEach(module -> migrate(address, user, module, "flyway_schema_history_" + module));
        }

        private static void migrate(ServerAddress address, String user, String folder, String table) {
            Flyway.configure()
                    .dataSource(address.url(), user, address.password())
                    .locations("classpath:db/migration/" + folder)
                    .table(table)
                    .baselineVersion("0")
                    .baselineOnMigrate(true)
                    .load()
                    .migrate();
        }

        private static String fingerprint() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                for (var file : migrations("**")) {
                    digest.update(
                            file.getURL().getPath().replaceAll(".*/db/", "").getBytes(UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
                return HexFormat.of().formatHex(digest.digest(), 0, 8);
            } catch (IOException | NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static List<Resource> migrations(String folder) {
            try {
                return List.of(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:db/migration/" + folder + "/*.sql"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
