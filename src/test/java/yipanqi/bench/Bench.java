package yipanqi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.Yipanqi;
import yipanqi.journal.JournalSearch;
import yipanqi.journal.JournalVerifier;
import yipanqi.org.SampleZone;
import yipanqi.platform.Ids;

/// `make bench`: ratios, each against a limit measured in alternating rounds of the same run, on the real
/// application with its embedded server: all of them, or those named
/// (`start step loop post register reading`). Refuses to report when the server does not flush, or when a
/// result does not verify.
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("yipanqi-bench");
        var only = Set.of(args);
        try {
            if (isWanted("start", only)) new StartBench(Files.createDirectory(data.resolve("start"))).run();
            if (!only.equals(Set.of("start"))) inOffice(data.resolve("office"), only);
        } finally {
            delete(data);
        }
    }

    private static void inOffice(Path data, Set<String> only) throws Exception {
        try (var office = start(data)) {
            var database = office.getBean(DataSource.class);
            refuseUnlessDurable(JdbcClient.create(database));
            var zone = SampleZone.of(Ids.next()).insertInto(JdbcClient.create(database));
            Limit.prepare(database);
            if (isWanted("step", only)) new StepBench(office, zone).run();
            if (isWanted("loop", only)) new WholeLoopBench(office).run();
            if (isWanted("post", only)) new HttpBench(office, zone).run();
            if (isWanted("register", only)) new RegisterBench(office).run();
            if (isWanted("reading", only)) new ReadingBench().run();
            refuseUnlessIntact(office, zone.zone());
        }
    }

    private static boolean isWanted(String part, Set<String> only) {
        return only.isEmpty() || only.contains(part);
    }

    private static ConfigurableApplicationContext start(Path data) {
        return SpringApplication.run(
                Yipanqi.class,
                "--yipanqi.data=" + data,
                "--server.port=0",
                "--yipanqi.session-pace=100000",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
    }

    private static void refuseUnlessDurable(JdbcClient db) {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            var value = db.sql("show " + setting).query(String.class).single();
            if (!value.equals("on"))
                throw new IllegalStateException(setting + " is " + value + ": nothing is reported");
        }
    }

    private static void refuseUnlessIntact(ConfigurableApplicationContext office, UUID zone)
            throws InterruptedException {
        var search = office.getBean(JournalSearch.class);
        var db = office.getBean(JdbcClient.class);
        long entries = db.sql("select count(*) from journal.entry where zone_id = :zone")
                .param("zone", zone)
                .query(Long.class)
                .single();
        long started = System.nanoTime();
        while (search.lastNumber(zone) < entries) {
            if (System.nanoTime() - started > 30e9)
                throw new IllegalStateException("the sealer is not level after 30 s");
            Thread.sleep(50);
        }
        var found = office.getBean(JournalVerifier.class).verify(zone);
        if (!found.intact()) throw new IllegalStateException("the chain does not verify: " + found.fault());
        System.out.printf(
                "chain verified: %,d entries, level after %.1f s%n", entries, (System.nanoTime() - started) / 1e9);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    /// Something that is done over and over.
    interface Work {
        void once(int caller, int number) throws SQLException, IOException, InterruptedException;
    }
}
