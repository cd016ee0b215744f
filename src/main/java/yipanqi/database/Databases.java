package yipanqi.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// An open database: connections, and the embedded server behind them if it is ours to stop.
public final class Databases implements AutoCloseable {
    private final HikariDataSource connections;
    private final @Nullable EmbeddedServer server;
    private final @Nullable Loopback loopback;

    private Databases(ServerAddress address, int pool, @Nullable Loopback loopback, @Nullable EmbeddedServer server) {
        this.connections = pool(address, pool);
        this.loopback = loopback;
        this.server = server;
    }

    /// For the application: owns the data folder, or is refused when another application does.
    public static Databases own(DatabaseSettings settings) {
        var outside = settings.outside();
        if (outside.isPresent()) {
            return new Databases(OutsideServer.check(outside.get()), settings.pool(), null, null);
        }
        var server = EmbeddedServer.open(settings.data(), settings.port());
        return new Databases(server.loopback().application(), settings.pool(), server.loopback(), server);
    }

    /// For a command: attaches to the server a running application owns, or starts it until closed. There
    /// must be data.
    public static Databases open(DatabaseSettings settings) {
        if (settings.outside().isEmpty() && !Files.exists(new DataFolder(settings.data()).cluster())) {
            throw DatabaseTrouble.NOTHING_YET.because(settings.data());
        }
        var running = settings.outside().isPresent()
                ? Optional.<Loopback>empty()
                : EmbeddedServer.ownedByAnother(settings.data());
        var opened = running.map(found -> new Databases(found.application(), settings.pool(), found, null))
                .orElseGet(() -> own(settings));
        try {
            opened.refuseIfEmpty();
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    public DataSource dataSource() {
        return connections;
    }

    /// Empty for an outside server.
    Optional<Loopback> loopback() {
        return Optional.ofNullable(loopback);
    }

    private void refuseIfEmpty() {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('flyway_schema_history') is null")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw DatabaseTrouble.NOTHING_YET.because(
                        connection.getMetaData().getURL());
            }
        } catch (SQLException e) {
            throw DatabaseTrouble.NOT_REACHED
                    .because(connections.getJdbcUrl(), String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    private static HikariDataSource pool(ServerAddress address, int size) {
        var config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", "yipanqi");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }

    /// Connections first, so that the server has nobody to wait for.
    @Override
    public void close() {
        connections.close();
        if (server != null) {
            server.close();
        }
    }
}
