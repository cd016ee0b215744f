package yipanqi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.database.OnTestDatabase;
import yipanqi.evidence.EvidenceLeaving;
import yipanqi.journal.JournalVerifier;
import yipanqi.loop.Status;
import yipanqi.org.DropDemoCommand;
import yipanqi.platform.CommandCall;
import yipanqi.platform.ZoneClock;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"yipanqi.demo=true", "yipanqi.data=target/demo-test"})
@OnTestDatabase
class DemoZoneTest {
    private static final List<String> EVERY_STATE = Arrays.stream(Status.values())
            .filter(status -> status != Status.CANCELLED)
            .map(Status::code)
            .toList();

    @Autowired
    JdbcClient db;

    @Autowired
    DataSource source;

    @Autowired
    Environment settings;

    @Autowired
    JournalVerifier verifier;

    @Autowired
    DemoZone demo;

    @Autowired
    DemoOrganisation organisation;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void isToldOnceInEveryStateWithAnUnbrokenJournal() {
        demo.add();
        var zone =
                db.sql("select id from org.zone where demo").query(UUID.class).single();

        assertThat(db.sql("select count(*) from org.unit where zone_id = ? and kind = 'SUBDISTRICT'")
                        .param(zone)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(statuses(zone)).hasSizeBetween(55, 75).containsAll(EVERY_STATE);
        assertThat(verifier.verify(zone).intact()).isTrue();
    }

    @Test
    void takesItsFilesAlongWhenItGoes() throws IOException {
        demo.add();
        var proof = db.sql("select hash from evidence.file f join org.zone z on z.id = f.zone_id where z.demo")
                .query(String.class)
                .list();
        assertThat(proof).isNotEmpty();
        assertThat(kept()).containsAll(proof);

        drop();

        assertThat(kept()).doesNotContainAnyElementsOf(proof);
    }

    private List<String> kept() throws IOException {
        try (var files = Files.walk(Path.of(settings.getRequiredProperty("yipanqi.data"), "evidence"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Tag("hard")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-24T00:30:00Z", // after the longest holiday
                "2026-10-05T03:00:00Z", // in the middle of one
                "2026-11-25T16:20:00Z", // just after midnight
                "2026-12-31T23:50:00Z", // the first morning of a year
                "2027-03-06T07:00:00Z" // in a year whose calendar is provisional
            })
    void showsAFewWeeksOfLifeInEveryStateOnAnyDay(Instant now) {
        drop();
        ZoneClock.at(now, () -> {
            var zone = transaction.execute(_ -> organisation.build().zone());
            transaction.executeWithoutResult(untold -> {
                demo.live(zone);
                assertThat(statuses(zone)).containsAll(EVERY_STATE);
                untold.setRollbackOnly();
            });
        });
    }

    private void drop() {
        var call = new CommandCall(List.of(), settings::getProperty, () -> source, System.out, System.err);
        new DropDemoCommand(new EvidenceLeaving()).run(call);
    }

    private List<String> statuses(UUID zone) {
        return db.sql("select status from loop.loop where zone_id = ? order by status")
                .param(zone)
                .query(String.class)
                .list();
    }
}
