package yipanqi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/// Looks at what keeps data safe: the folder, the disk, the server's settings, the structure of the database.
record Doctor(DatabaseSettings settings, DataSource source) {
    private static final long LITTLE_SPACE = 2L << 30;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    List<Finding> examine() throws SQLException, IOException {
        var findings = new ArrayList<Finding>();
        if (settings.outside().isEmpty()) {
            findings.addAll(folder(new DataFolder(settings.data())));
        }
        findings.add(new Finding(
                Integer.parseInt(ask("show server_version_num")) >= OutsideServer.OLDEST,
                "数据库版本",
                "PostgreSQL " + ask("show server_version")));
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            findings.add(isOn(setting));
        }
        findings.add(damage());
        findings.addAll(structure());
        return findings;
    }

    private static List<Finding> folder(DataFolder folder) throws IOException {
        var free = Files.getFileStore(folder.root()).getUsableSpace();
        var secret = folder.root().resolve("password");
        return List.of(
                new Finding(
                        Files.isWritable(folder.root()), "数据文件夹", folder.root().toString()),
                new Finding(
                        OWNER_ONLY.containsAll(Files.getPosixFilePermissions(secret)),
                        "数据库密码文件",
                        "权限 " + permissions(secret)),
                new Finding(free > LITTLE_SPACE, "磁盘空间", "剩余 " + free / (1 << 30) + " GB"));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Finding isOn(String setting) throws SQLException {
        var value = ask("show " + setting);
        return new Finding(value.equals("on"), setting, value);
    }

    private Finding damage() throws SQLException {
        var failures = Long.parseLong(ask("select coalesce(sum(checksum_failures), 0) from pg_stat_database"));
        return new Finding(failures == 0, "数据校验", failures == 0 ? "没有损坏" : "发现 " + failures + " 处损坏，请用备份恢复");
    }

    private List<Finding> structure() throws SQLException {
        var findings = new ArrayList<Finding>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select tablename
                          from pg_tables
                         where schemaname = 'public'
                           and tablename ~ '^flyway_schema_history'
                         order by tablename
                        """)) {
            while (rows.next()) {
                findings.add(structure(rows.getString(1)));
            }
        }
        return findings;
    }

    private Finding structure(String history) {
        var module = history.equals("flyway_schema_history")
                ? "__root"
                : history.substring("flyway_schema_history_".length());
        var steps = Stream.of(Flyway.configure()
                        .dataSource(source)
                        .locations("classpath:db/migration/" + module)
                        .table(history)
                        .load()
                        .info()
                        .all())
                .filter(step -> step.getState() != MigrationState.BASELINE)
                .toList();
        var wrong = steps.stream()
                .filter(step -> step.getState() != MigrationState.SUCCESS)
                .map(step -> step.getScript() + " " + step.getState().getDisplayName())
                .toList();
        return new Finding(
                wrong.isEmpty(),
                "数据库结构 " + module,
                wrong.isEmpty() ? steps.size() + " 步，均已完成" : String.join("；", wrong));
    }

    private String ask(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
