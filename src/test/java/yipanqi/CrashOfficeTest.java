package yipanqi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.loop.Folds;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;

/// Kills the whole office under load, then its database too, and holds what it kept against what it
/// acknowledged.
///
/// `-Dyipanqi.crash.office=… -Dyipanqi.crash.database=…` kill more or less often.
@Tag("hard")
class CrashOfficeTest {
    private static final Logger LOG = LoggerFactory.getLogger(CrashOfficeTest.class);
    private static final int OFFICE_KILLS = Integer.getInteger("yipanqi.crash.office", 20);
    private static final int DATABASE_KILLS = Integer.getInteger("yipanqi.crash.database", 10);
    private static final int CLIENTS = 8;
    private static final long SEED = Long.getLong("yipanqi.seed", 20261125);

    private final Random random = new Random(SEED);
    private final SampleZone zone = SampleZone.of(Ids.next());
    private final AtomicLong answered = new AtomicLong();
    private final CountDownLatch never = new CountDownLatch(1);

    @TempDir
    Path temp;

    private record Acknowledged(String key, UUID loop, long version) {}

    @Test
    void losesAndDoublesNothingItAcknowledged() throws Exception {
        try (var office = RunningOffice.on(temp.resolve("data"));
                var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var db = office.database();
            zone.insertInto(db);
            var names = IntStream.range(0, CLIENTS).mapToObj(Integer::toString).toList();
            names.forEach(name -> holders(db, name));
            var desks = Desks.open(office.port(), zone, db);
            var clients = names.stream()
                    .map(name -> new WorkingClient(name, zone, desks, file(name), answered, SEED + name.hashCode()))
                    .toList();
            var running = new ArrayList<Future<?>>();
            clients.forEach(client -> running.add(threads.submit(client)));
            killAgainAndAgain(office);
            clients.forEach(WorkingClient::finish);
            for (var each : running) each.get(5, TimeUnit.MINUTES);
            LOG.info(
                    "commands asked again: {}",
                    clients.stream().mapToLong(WorkingClient::askedAgain).sum());
            holdsWhatItAcknowledged(office.database(), desks);
        }
    }

    private void killAgainAndAgain(RunningOffice office) throws Exception {
        for (int i = 0; i < OFFICE_KILLS + DATABASE_KILLS; i++) {
            long before = answered.get();
            await().atMost(Duration.ofMinutes(3)).until(() -> answered.get() > before);
            pause(500, 4_000);
            if (i >= OFFICE_KILLS) {
                office.postmaster().destroyForcibly();
                pause(0, 300);
            }
            office.kill();
            LOG.info("kill {} of {}, {} steps acknowledged", i + 1, OFFICE_KILLS + DATABASE_KILLS, answered.get());
            office.startAgain();
        }
        long before = answered.get();
        await().atMost(Duration.ofMinutes(3)).until(() -> answered.get() > before + CLIENTS);
    }

    /// The random moment of a kill is what is tried, so nothing is waited for.
    private void pause(int least, int most) throws InterruptedException {
        assertThat(never.await(least + random.nextInt(most - least), TimeUnit.MILLISECONDS))
                .isFalse();
    }

    private void holdsWhatItAcknowledged(JdbcClient db, Desks desks) throws IOException {
        var acknowledged = acknowledged();
        var commands = db
                .sql("select key, count(*) from journal.command where zone_id = ? group by key")
                .param(zone.zone())
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(commands.values()).containsOnly(1L);
        assertThat(commands.keySet())
                .as("keys of commands done")
                .containsExactlyInAnyOrderElementsOf(
                        acknowledged.stream().map(Acknowledged::key).toList());
        var steps = db.sql("""
                select subject, subject_version from journal.entry where zone_id = ? and what like 'loop.%'
                """)
                .param(zone.zone())
                .query((row, _) -> row.getObject(1, UUID.class) + " " + row.getLong(2))
                .list();
        assertThat(steps)
                .as("steps in the journal")
                .containsExactlyInAnyOrderElementsOf(acknowledged.stream()
                        .map(it -> it.loop + " " + it.version)
                        .toList());
        var last = acknowledged.stream().collect(groupingBy(Acknowledged::loop));
        int loops = Folds.assertAllEqual(db, zone.zone());
        assertThat(loops).isEqualTo(last.size());
        int seals = sealedWithoutGap(db, desks);
        LOG.info(
                "seed {}: {} + {} kills; {} steps acknowledged, {} found, none twice; {} loops equal their fold; {} sealed",
                SEED,
                OFFICE_KILLS,
                DATABASE_KILLS,
                acknowledged.size(),
                steps.size(),
                loops,
                seals);
    }

    private int sealedWithoutGap(JdbcClient db, Desks desks) {
        var entries = count(db, "journal.entry");
        await().atMost(Duration.ofMinutes(1)).until(() -> count(db, "journal.seal") == entries);
        assertThat(db.sql("select min(number) = 1 and max(number) = count(*) from journal.seal where zone_id = ?")
                        .param(zone.zone())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        var verified = desks.of(SampleZone.CLERK_POST)
                .post("/api/journal/verify", Map.of())
                .json();
        assertThat(verified.path("intact").asBoolean()).as(verified.toString()).isTrue();
        assertThat(verified.path("entries").asInt()).isGreaterThanOrEqualTo(entries);
        return entries;
    }

    private int count(JdbcClient db, String table) {
        return db.sql("select count(*) from " + table + " where zone_id = ?")
                .param(zone.zone())
                .query(Integer.class)
                .single();
    }

    private Path file(String name) {
        return temp.resolve("acknowledged-" + name);
    }

    private List<Acknowledged> acknowledged() throws IOException {
        var all = new ArrayList<Acknowledged>();
        for (int i = 0; i < CLIENTS; i++)
            for (var line : Files.readAllLines(file(Integer.toString(i)))) {
                var words = line.split(" ");
                all.add(new Acknowledged(words[0], UUID.fromString(words[1]), Long.parseLong(words[2])));
            }
        return all;
    }

    private void holders(JdbcClient db, String name) {
        holder(db, WorkingClient.desk("clerk", name), SampleZone.CLERK_POST);
        holder(db, WorkingClient.desk("duty", name), SampleZone.WEST_DUTY);
    }

    private void holder(JdbcClient db, String desk, String post) {
        db.sql("insert into org.person (zone_id, id, name, phone) values (?, ?, ?, '')")
                .params(zone.zone(), zone.person(desk), desk)
                .update();
        db.sql("insert into org.holding (zone_id, post_id, person_id, since) values (?, ?, ?, '2020-01-01')")
                .params(zone.zone(), zone.id(post), zone.person(desk))
                .update();
    }
}
