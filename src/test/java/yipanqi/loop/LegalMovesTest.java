package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.OfficeTest;
import yipanqi.calendar.Deadline;
import yipanqi.journal.JournalVerifier;
import yipanqi.loop.Attempts.Attempt;
import yipanqi.loop.LegalMoves.Cell;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;

/// Random commands through the front door against a hand-written table: what it does not allow never
/// succeeds.
///
/// `-Dyipanqi.seed=…` walks other ways.
@OfficeTest
class LegalMovesTest {
    private static final Logger LOG = LoggerFactory.getLogger(LegalMovesTest.class);
    private static final long SEED = Long.getLong("yipanqi.seed", 20261125);
    private static final List<String> FILES = List.of("登记册", "整改照片");
    private static final int WALKS = 40;
    private static final int STEPS = 25;
    static final List<String> MOVES =
            Arrays.stream(MoveKind.values()).map(MoveKind::path).toList();

    private final Random random = new Random(SEED);
    private final LegalMoves table = LegalMoves.read();
    private final Map<Cell, Integer> taken = new HashMap<>();
    private final Map<String, Integer> answers = new HashMap<>();
    private final List<AssertionError> faults = new ArrayList<>();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Loops loops;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    JournalVerifier verifier;

    private SampleZone zone;
    private int handedIn;
    private int succeeded;
    private Desks desks;
    private Bodies bodies;
    private Attempts attempts;

    @BeforeEach
    void peopleAtTheirDesks() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        Actor.insertInto(zone, db);
        desks = Desks.open(port, zone, db);
        var files = new HashMap<String, List<UUID>>();
        for (var actor : Actor.ALL)
            files.put(actor.desk(), actor.scope().isEmpty() ? files.get(CLERK_POST) : handedIn(actor));
        bodies = new Bodies(random, files);
        attempts = new Attempts(random, bodies, table, taken);
    }

    private List<UUID> handedIn(Actor actor) {
        return FILES.stream()
                .map(text -> desks.of(actor.desk())
                        .upload("/api/evidence", text + ".txt", text.getBytes(StandardCharsets.UTF_8)))
                .map(answer -> UUID.fromString(answer.json().path("id").asString()))
                .peek(_ -> handedIn++)
                .toList();
    }

    @Test
    void noMoveOutsideTheTableEverSucceeds() {
        LOG.info("seed {}", SEED);
        for (int i = 0; i < WALKS; i++) walk(i);
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            faults.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        allIsSealed(Folds.assertAllEqual(db, zone.zone()));
        var untaken = new HashSet<>(table.cells());
        untaken.removeAll(taken.keySet());
        LOG.info(
                "answers {}; {} of {} cells of the table were taken, not {}",
                answers,
                taken.size(),
                table.cells().size(),
                untaken);
        assertThat(taken.keySet().stream().map(Cell::move)).containsAll(MOVES);
        assertThat(untaken.size()).isLessThan(table.cells().size() / 5);
    }

    /// A fault ends its walk, not the others.
    private void walk(int number) {
        var walk = open();
        for (int step = 0; step < STEPS; step++) {
            if (walk.stage.equals("cancelled") && random.nextInt(3) == 0) walk = open();
            var situation = walk.situation();
            var attempt = attempts.next(walk);
            try {
                check(walk, attempt);
            } catch (AssertionError fault) {
                var where = "seed %d, walk %d, step %d: %s when %s".formatted(SEED, number, step, attempt, situation);
                faults.add(new AssertionError(where, fault));
                break;
            }
        }
        Folds.assertEqual(db, zone.zone(), walk.id);
        assertThat(verifier.verify(zone.zone()).fault()).isNull();
    }

    private void allIsSealed(int loops) {
        assertThat(loops).isGreaterThanOrEqualTo(WALKS);
        assertThat(db.sql("select count(*) from journal.command where zone_id = ?")
                        .param(zone.zone())
                        .query(Integer.class)
                        .single())
                .as("commands done: files, moves")
                .isEqualTo(handedIn + succeeded);
        assertThat(db.sql("""
                select count(*) from journal.entry
                 where zone_id = ? and what like 'loop.%' and person is not null and what <> 'loop.opened'
                """).param(zone.zone()).query(Integer.class).single())
                .as("facts of moves")
                .isEqualTo(succeeded);
        long entries = db.sql("select count(*) from journal.entry where zone_id = ?")
                .param(zone.zone())
                .query(Long.class)
                .single();
        await().untilAsserted(() -> {
            var found = verifier.verify(zone.zone());
            assertThat(found.fault()).isNull();
            assertThat(found.lastNumber()).isGreaterThanOrEqualTo(entries);
        });
    }

    /// A loop whose day has gone by comes from a meeting; nobody can open it by hand.
    private Walk open() {
        var lead = bodies.any(Bodies.LEADS);
        var assisting = Bodies.LEADS.stream()
                .filter(unit -> !unit.equals(lead) && random.nextBoolean())
                .toList();
        int kind = random.nextInt(5);
        var due = kind == 0 ? null : Walk.today().plusDays(kind == 1 ? -1 : 40);
        var terms = new Terms(
                "排查沿街门店，登记造册",
                Field.FIRE_SAFETY,
                zone.id(lead),
                assisting.stream().map(zone::id).toList(),
                zone.id(LEADER),
                zone.id(VERIFIER_POST),
                "",
                due == null ? null : Deadline.endOf(due),
                null,
                due == null ? ReportEvery.MONTHLY : ReportEvery.NONE,
                "",
                random.nextInt(4) > 0);
        var group = new OpenGroup(LoopFixture.origin(), List.of(terms));
        var id = loops.open(zone.caller(CLERK_POST), List.of(group), Telling.AT_ONCE)
                .getFirst()
                .id();
        return new Walk(zone, id, lead, Set.copyOf(assisting), due, terms.asksSponsor());
    }

    private void check(Walk walk, Attempt attempt) {
        watch.sweep(zone.zone());
        var browser = desks.of(attempt.actor().desk());
        var roles = walk.roles(attempt.actor());
        var allowed = table.moves(walk.situation(), roles);
        boolean seen = walk.isSeenBy(attempt.actor());
        look(walk, browser, seen, allowed);
        boolean succeeds = seen && allowed.contains(attempt.move()) && attempt.fit() && !attempt.stale();
        var body = new HashMap<>(attempt.body());
        body.put("version", walk.version + (attempt.stale() ? 1 : 0));
        var key = UUID.randomUUID().toString();
        var path = "/api/loops/" + walk.id + "/moves/" + attempt.move();
        var answer = send(browser, path, body, key);
        if (answer.code().equals("platform.changed-meanwhile") && !attempt.stale()) {
            look(walk, browser, seen, allowed);
            body.put("version", walk.version);
            answer = send(browser, path, body, key);
        }
        answers.merge(answer.status() == 200 ? "taken" : answer.code(), 1, Integer::sum);
        if (!succeeds) {
            refused(answer, seen, allowed.contains(attempt.move()), attempt);
            return;
        }
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        for (var cell : table.in(walk.situation()))
            if (cell.move().equals(attempt.move()) && roles.contains(cell.role())) taken.merge(cell, 1, Integer::sum);
        walk.take(attempt.move(), attempt.body());
        succeeded++;
        walk.assertToldBy(answer.json());
        if (random.nextInt(4) == 0) {
            var again = send(browser, path, body, key);
            if (walk.isSeenBy(attempt.actor()))
                assertThat(again.status()).as(again.text()).isEqualTo(200);
        }
    }

    /// The sheet offers exactly what the table allows, and is not there for those who may not know.
    private void look(Walk walk, Browser browser, boolean seen, Set<String> allowed) {
        var answer = browser.get("/api/loops/" + walk.id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(seen ? 200 : 404);
        if (!seen) return;
        var sheet = answer.json();
        walk.version = sheet.path("version").asLong();
        walk.assertToldBy(sheet);
        assertThat(offered(sheet)).isEqualTo(allowed);
    }

    private static Set<String> offered(JsonNode sheet) {
        var offered = new TreeSet<String>();
        for (var move : sheet.path("moves"))
            if (move.path("blocked").isNull()) offered.add(move.path("name").asString());
        return offered;
    }

    private static void refused(Browser.Answer answer, boolean seen, boolean allowed, Attempt attempt) {
        assertThat(answer.headers().getOrDefault("content-type", List.of()).toString())
                .as(answer.text())
                .contains("application/problem+json");
        if (!seen && attempt.fit())
            assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        else if (seen && allowed && attempt.fit()) assertThat(answer.code()).isEqualTo("platform.changed-meanwhile");
        else if (seen && allowed && !attempt.stale())
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        else assertThat(answer.status()).as(answer.text()).isIn(400, 403, 404, 409);
    }

    private Browser.Answer send(Browser browser, String path, Map<String, Object> body, String key) {
        return browser.send(
                "POST", path, json.writeValueAsString(body), key, browser.csrf().orElseThrow());
    }
}
