package yipanqi.database;

/// The way in to an embedded server: the application's role, and the keeper's for backup and upkeep.
record Loopback(int port, String password) {
    ServerAddress application() {
        return address(EmbeddedServer.DATABASE, EmbeddedServer.DATABASE);
    }

    ServerAddress keeper(String database) {
        return address(database, Cluster.KEEPER);
    }

    private ServerAddress address(String database, String user) {
        return new ServerAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    /// Never shows the password.
    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
