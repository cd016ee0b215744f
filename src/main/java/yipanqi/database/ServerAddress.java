package yipanqi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Where a database is and how to sign in to it.
record ServerAddress(String url, String user, String password) {
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "yipanqi");
        return DriverManager.getConnection(url, properties);
    }

    /// The first column of the first row.
    String ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /// Never shows the password.
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
