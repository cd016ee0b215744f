package yipanqi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The limit (b): what a durable step costs by bare JDBC on eight connections: begin, select for update,
/// update, two inserts, commit, in six round trips.
final class Limit {
    static final int CALLERS = 8;
    private static final int ROWS = 10_000;

    private final Connection[] connections = new Connection[CALLERS];

    Limit(DataSource database) throws SQLException {
        var pool = database.unwrap(HikariDataSource.class);
        for (int i = 0; i < CALLERS; i++)
            connections[i] = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    static void prepare(DataSource database) {
        var db = JdbcClient.create(database);
        db.sql("create schema bench").update();
        db.sql("create table bench.row (id int primary key, version bigint not null, words text not null)")
                .update();
        db.sql("create table bench.entry (id uuid primary key, row int not null, body text not null)")
                .update();
        db.sql("create table bench.command (key uuid primary key, answer text not null)")
                .update();
        db.sql("insert into bench.row select n, 0, repeat('字', 60) from generate_series(0, " + (ROWS - 1) + ") n")
                .update();
    }

    /// What autovacuum does within a minute of a table's first growth, and has long done in an office: a plan
    /// made for an empty table is made anew.
    static void settle(DataSource database) {
        JdbcClient.create(database)
                .sql(
                        "analyze loop.loop, journal.entry, journal.command, journal.seal, bench.row, bench.entry, bench.command")
                .update();
    }

    void step(int caller, int ignored) throws SQLException {
        var connection = connections[caller];
        int row = ThreadLocalRandom.current().nextInt(ROWS / CALLERS) * CALLERS + caller;
        var entry = UUID.randomUUID();
        execute(connection, "begin");
        try (var select = connection.prepareStatement("select version, words from bench.row where id = ? for update")) {
            select.setInt(1, row);
            select.executeQuery().close();
        }
        execute(connection, "update bench.row set version = version + 1, words = ? where id = ?", "已查 212 家", row);
        execute(
                connection,
                "insert into bench.entry (id, row, body) values (?, ?, ?)",
                entry,
                row,
                "{\"words\":\"已查 212 家\"}");
        execute(connection, "insert into bench.command (key, answer) values (?, ?)", entry, "{\"version\":2}");
        execute(connection, "commit");
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }

    void close() throws SQLException {
        for (var connection : connections) connection.close();
    }
}
