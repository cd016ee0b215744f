package yipanqi.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/// Whole loops – issue, sign, submit, accept – through Flowable, in the schema `flowable` of the benchmark's
/// own server, with many open ones beside.
///
/// Arguments: JDBC address, user, password, how many are open. Says `ready`, then answers each line
/// `callers seconds` with the number of whole loops done.
public final class FlowablePeer {
    private static final String CLONED = "act_ru_execution act_ru_task act_ru_variable act_ru_identitylink act_ru_actinst"
            + " act_hi_procinst act_hi_taskinst act_hi_actinst act_hi_varinst act_hi_identitylink";

    private final ProcessEngine engine;

    private FlowablePeer(ProcessEngine engine) {
        this.engine = engine;
    }

    public static void main(String[] args) throws Exception {
        var settings = new HikariConfig();
        settings.setJdbcUrl(args[0] + (args[0].contains("?") ? "&" : "?") + "currentSchema=flowable");
        settings.setUsername(args[1]);
        settings.setPassword(args[2]);
        // A caller who runs out of ids needs a second one.
        settings.setMaximumPoolSize(16);
        try (var database = new HikariDataSource(settings)) {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute("create schema if not exists flowable");
            }
            var configuration = new StandaloneProcessEngineConfiguration();
            configuration.setDataSource(database);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setDatabaseSchema("flowable");
            configuration.setAsyncExecutorActivate(false);
            var engine = configuration.buildProcessEngine();
            engine.getRepositoryService().createDeployment().addClasspathResource("loop.bpmn20.xml").deploy();
            var peer = new FlowablePeer(engine);
            peer.open(database, Integer.parseInt(args[3]));
            peer.answer();
            engine.close();
        }
    }

    private void answer() throws Exception {
        System.out.println("ready");
        var in = new BufferedReader(new InputStreamReader(System.in));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var asked = line.split(" ");
            System.out.println(run(Integer.parseInt(asked[0]), Double.parseDouble(asked[1])));
        }
    }

    private int run(int callers, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var threads = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<Integer>> works = new ArrayList<>();
            for (int i = 0; i < callers; i++)
                works.add(() -> {
                    int done = 0;
                    for (; System.nanoTime() < end; done++) wholeLoop();
                    return done;
                });
            int sum = 0;
            for (Future<Integer> done : threads.invokeAll(works)) sum += done.get();
            return sum;
        } finally {
            threads.shutdown();
        }
    }

    private void wholeLoop() {
        var id = issue();
        for (int task = 0; task < 3; task++)
            engine.getTaskService()
                    .complete(engine.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(id)
                            .singleResult()
                            .getId());
    }

    private String issue() {
        Map<String, Object> words = Map.of("due", new Date(System.currentTimeMillis() + 5_184_000_000L), "action", "排查沿街门店，登记造册");
        return engine.getRuntimeService().startProcessInstanceByKey("loop", words).getId();
    }

    /// Multiplies one started instance in the tables themselves, where starting them all would take an hour.
    private void open(HikariDataSource database, int count) throws SQLException {
        var sample = issue();
        try (var connection = database.getConnection()) {
            var own = own(connection, sample);
            for (var table : CLONED.split(" ")) clone(connection, table, own, count);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    /// Every id that the sample's rows carry.
    private static List<String> own(Connection connection, String sample) throws SQLException {
        var ids = new ArrayList<String>(List.of(sample));
        for (var query : List.of(
                "select id_ from act_ru_execution where proc_inst_id_ = '" + sample + "'",
                "select id_ from act_ru_task where proc_inst_id_ = '" + sample + "'",
                "select id_ from act_ru_actinst where proc_inst_id_ = '" + sample + "'",
                "select id_ from act_ru_variable where proc_inst_id_ = '" + sample + "'",
                "select id_ from act_ru_identitylink where task_id_ in (select id_ from act_ru_task where proc_inst_id_ = '" + sample + "')",
                "select id_ from act_hi_identitylink where task_id_ in (select id_ from act_ru_task where proc_inst_id_ = '" + sample + "')"))
            try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) ids.add(rows.getString(1));
            }
        return ids.stream().distinct().collect(Collectors.toList());
    }

    /// Copies the sample's rows `count` times, each copy with ids of its own.
    private static void clone(Connection connection, String table, List<String> own, int count) throws SQLException {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        var list = own.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select column_name, data_type from information_schema.columns"
                        + " where table_schema = 'flowable' and table_name = '" + table + "'")) {
            while (rows.next()) {
                var name = rows.getString(1);
                columns.add(name);
                values.add(
                        rows.getString(2).equals("character varying")
                                ? "case when " + name + " in (" + list + ") then " + name + " || '-' || n else " + name + " end"
                                : name);
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select "
                    + String.join(", ", values) + " from " + table + ", generate_series(1, " + count + ") n where id_ in ("
                    + list + ")");
        }
    }
}
