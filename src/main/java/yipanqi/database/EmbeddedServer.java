package yipanqi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/// Our own PostgreSQL on a data folder, owned by this process until it is closed.
final class EmbeddedServer implements AutoCloseable {
    static final String DATABASE = "yipanqi";
    private static final System.Logger LOG = System.getLogger(EmbeddedServer.class.getName());

    /// Sessions of a killed server need a moment to notice; until then PostgreSQL refuses their folder.
    private static final int TRIES = 20;

    private final FolderLock lock;
    private final Cluster cluster;
    private final String password;
    private int port;

    private EmbeddedServer(FolderLock lock, Cluster cluster, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.password = password;
    }

    /// Takes over the server a killed application left behind, or starts one. Port 0 lets the machine choose.
    static EmbeddedServer open(Path data, int port) {
        return open(data, port, Binaries.ofThisMachine(), List.of());
    }

    static EmbeddedServer open(Path data, int port, Binaries binaries, List<String> extraSettings) {
        var folder = new DataFolder(data);
        folder.prepare();
        var lock = FolderLock.tryTake(folder).orElseThrow(() -> DatabaseTrouble.FOLDER_IN_USE.because(folder.root()));
        try {
            folder.refuseIfWrittenByAnother(binaries.version());
            folder.sweep();
            var programs = binaries.unpackInto(folder);
            var password = folder.passwordOrNew();
            var cluster = new Cluster(folder, programs, ServerUser.choose(folder, programs));
            var server = new EmbeddedServer(lock, cluster, password);
            server.open(port, extraSettings);
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// The server of a folder that another process owns; empty when the folder is free to be opened.
    static Optional<Loopback> ownedByAnother(Path data) {
        var folder = new DataFolder(data);
        if (!Files.exists(folder.lock())) {
            return Optional.empty();
        }
        var lock = FolderLock.tryTake(folder);
        if (lock.isPresent()) {
            lock.get().close();
            return Optional.empty();
        }
        return Postmaster.of(folder.cluster())
                .flatMap(found -> folder.password().map(password -> new Loopback(found.port(), password)))
                .filter(loopback -> answers(loopback.application()));
    }

    Loopback loopback() {
        return new Loopback(port, password);
    }

    @Override
    public void close() {
        try {
            stop();
        } finally {
            lock.close();
        }
    }

    private void open(int wanted, List<String> extraSettings) {
        if (!cluster.exists()) {
            cluster.create(password);
        } else if (adopt(wanted)) {
            LOG.log(System.Logger.Level.INFO, "接管了仍在运行的数据库，端口 {0}", Integer.toString(port));
            return;
        }
        start(wanted, extraSettings);
        try {
            makeDatabase();
        } catch (SQLException e) {
            stop();
            throw DatabaseTrouble.NOT_STARTED
                    .because(String.valueOf(e.getMessage()), cluster.folder().log())
                    .causedBy(e);
        }
    }

    private boolean adopt(int wanted) {
        var left = Postmaster.of(cluster.folder().cluster());
        if (left.isEmpty()) {
            Postmaster.removeMisleadingFile(cluster.folder().cluster());
            return false;
        }
        port = left.get().port();
        if ((wanted == 0 || wanted == port) && left.get().runs(cluster.binaries()) && isOurs()) {
            return true;
        }
        stop();
        return false;
    }

    /// The server behind the port knows our password and works on this very folder.
    private boolean isOurs() {
        try {
            var works = Path.of(loopback().keeper("postgres").ask("show data_directory"));
            return Files.isSameFile(works, cluster.folder().cluster())
                    && answers(loopback().application());
        } catch (SQLException | IOException e) {
            LOG.log(System.Logger.Level.INFO, "留下的数据库不能接管，重新启动：{0}", e.getMessage());
            return false;
        }
    }

    private static boolean answers(ServerAddress address) {
        try {
            return address.ask("select 1").equals("1");
        } catch (SQLException e) {
            return false;
        }
    }

    private void start(int wanted, List<String> extraSettings) {
        port = wanted == 0 ? rememberedOrFreePort() : wanted;
        if (!isFree(port)) {
            throw DatabaseTrouble.PORT_TAKEN.because(Integer.toString(port));
        }
        var started = cluster.start(port, extraSettings);
        for (var tries = 1; tries < TRIES && started.said().contains("still in use"); tries++) {
            started = cluster.start(port, extraSettings);
        }
        if (!started.succeeded()) {
            throw DatabaseTrouble.NOT_STARTED.because(
                    started.lastLine(), cluster.folder().log());
        }
        cluster.folder().rememberPort(port);
    }

    private void stop() {
        if (!cluster.stop("fast").succeeded()) {
            cluster.stop("immediate");
        }
    }

    private void makeDatabase() throws SQLException {
        try (var connection = loopback().keeper("postgres").connect();
                var statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + DATABASE + "'")) {
                statement.execute("create role " + DATABASE + " login password '" + password + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + DATABASE);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private int rememberedOrFreePort() {
        return cluster.folder().rememberedPort().filter(EmbeddedServer::isFree).orElseGet(EmbeddedServer::freePort);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
