package yipanqi.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// An open database: connections, and the embedded server behind them if it is ours to stop.
public final class Databases implements AutoCloseable {
    private final HikariDataSource connections;
    private final @Nullable EmbeddedServer server;

    private Databases(HikariDataSource connections, @Nullable EmbeddedServer server) {
        this.connections = connections;
        this.server = server;
    }

    /// For the application: owns the data folder, or is refused when another application does.
    public static Databases own(DatabaseSettings settings) {
        var outside = settings.outside();
        if (outside.isPresent()) {
            return new Databases(pool(OutsideServer.check(outside.get()), settings.pool()), null);
        }
        var server = EmbeddedServer.open(settings.data(), settings.port());
        return new Databases(pool(server.address(), settings.pool()), server);
    }

    /// For a command: attaches to the server a running application owns, or starts it until closed.
    public static Databases open(DatabaseSettings settings) {
        return running(settings)
                .map(address -> new Databases(pool(address, settings.pool()), null))
                .orElseGet(() -> own(settings));
    }

    private static Optional<ServerAddress> running(DatabaseSettings settings) {
        if (settings.outside().isPresent()) {
            return Optional.empty();
        }
        return EmbeddedServer.ownedByAnother(settings.data());
    }

    public DataSource dataSource() {
        return connections;
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
