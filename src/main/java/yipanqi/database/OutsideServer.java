package yipanqi.database;

import java.sql.SQLException;

/// A PostgreSQL that somebody else keeps; it must be new enough and speak UTF-8.
final class OutsideServer {
    static final int OLDEST = 150_000;

    private OutsideServer() {}

    static ServerAddress check(ServerAddress address) {
        try {
            if (Integer.parseInt(address.ask("show server_version_num")) < OLDEST) {
                throw DatabaseTrouble.SERVER_TOO_OLD.because(address.ask("show server_version"));
            }
            var encoding = address.ask("show server_encoding");
            if (!encoding.equals("UTF8")) {
                throw DatabaseTrouble.NOT_UTF8.because(address.url(), encoding);
            }
            return address;
        } catch (SQLException e) {
            throw DatabaseTrouble.NOT_REACHED
                    .because(address.url(), String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }
}
