package yipanqi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.database.TestDatabase;
import yipanqi.platform.Ids;

class SealerTest {
    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient DB = JdbcClient.create(DATABASE);

    private final UUID zone = Ids.next();
    private final SealStore store = new SealStore(DB);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(DATABASE));
    private final Sealer sealer = new Sealer(store, transaction);
    private final JournalVerifier verifier = new JournalVerifier(DB);

    @BeforeEach
    void openZone() {
        DB.sql("insert into journal.place (zone_id, follower, number) values (?, 'sealer', 0)")
                .param(zone)
                .update();
    }

    @Test
    void givesGaplessNumbersInTheOrderOfEachSubject() {
        var subject = Ids.next();
        for (int version = 1; version <= 5; version++) append(subject, version);
        assertThat(sealer.seal(zone)).isEqualTo(5);
        append(subject, 6);
        assertThat(sealer.seal(zone)).isEqualTo(1);
        assertThat(DB.sql("""
                        select s.number || ':' || e.subject_version from journal.seal s
                          join journal.entry e on e.zone_id = s.zone_id and e.id = s.entry_id
                         where s.zone_id = ? order by s.number
                        """).param(zone).query(String.class).list())
                .containsExactly("1:1", "2:2", "3:3", "4:4", "5:5", "6:6");
        assertThat(verifier.verify(zone).intact()).isTrue();
    }

    @Test
    void neverSkipsATransactionThatCommitsLate() throws SQLException {
        try (var slow = slowly()) {
            for (int i = 0; i < 4; i++) {
                append(Ids.next(), 1);
                assertThat(sealer.seal(zone)).isEqualTo(1);
            }
            slow.commit();
        }
        assertThat(sealer.seal(zone)).isEqualTo(1);
        assertThat(verifier.verify(zone).lastNumber()).isEqualTo(5);
    }

    /// Nothing else ends meanwhile, so the open transaction is the newest there is.
    @Test
    void neverSkipsTheNewestTransactionHoweverOftenItLooks() throws SQLException {
        try (var slow = slowly()) {
            for (int i = 0; i < 4; i++) assertThat(sealer.seal(zone)).isZero();
            slow.commit();
        }
        assertThat(sealer.seal(zone)).isEqualTo(1);
        assertThat(verifier.verify(zone).fault()).isNull();
    }

    /// An entry that is written but not yet committed.
    private Connection slowly() throws SQLException {
        var slow = DATABASE.getConnection();
        slow.setAutoCommit(false);
        try (var insert = slow.prepareStatement("""
                insert into journal.entry (zone_id, id, subject, subject_version, what, at, body)
                values (?, ?, ?, 1, 'test.slow', now(), '{}')
                """)) {
            insert.setObject(1, zone);
            insert.setObject(2, Ids.next());
            insert.setObject(3, Ids.next());
            insert.executeUpdate();
        }
        return slow;
    }

    @Test
    void raisesItsFloorOnceOlderTransactionsHaveEnded() {
        for (int i = 0; i < 3; i++) {
            append(Ids.next(), 1);
            sealer.seal(zone);
        }
        sealer.seal(zone);
        long floor = DB.sql("select number from journal.place where zone_id = ? and follower = 'sealer'")
                .param(zone)
                .query(Long.class)
                .single();
        assertThat(floor).isPositive();
    }

    @Test
    void refusesToChangeOrDeleteAnEntry() {
        append(Ids.next(), 1);
        assertThatThrownBy(() -> DB.sql("update journal.entry set body = '{}' where zone_id = ?")
                        .param(zone)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> DB.sql("delete from journal.entry where zone_id = ?")
                        .param(zone)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void namesTheFirstAlteredEntry() {
        sealed(4);
        tamper("update journal.entry set body = '{\"a\":1}' where zone_id = :zone and id = " + entry(3));
        assertFault(3, Verification.Kind.ALTERED);
    }

    @Test
    void namesTheFirstMissingEntry() {
        sealed(4);
        tamper("delete from journal.entry where zone_id = :zone and id = " + entry(2));
        assertFault(2, Verification.Kind.MISSING);
    }

    @Test
    void namesTheFirstMissingSeal() {
        sealed(4);
        tamper("delete from journal.seal where zone_id = :zone and number = 4");
        assertFault(4, Verification.Kind.MISSING);
    }

    @Test
    void namesTheFirstReorderedEntry() {
        sealed(4);
        tamper("update journal.seal set number = -2 where zone_id = :zone and number = 2");
        tamper("update journal.seal set number = 2 where zone_id = :zone and number = 3");
        tamper("update journal.seal set number = 3 where zone_id = :zone and number = -2");
        assertFault(2, Verification.Kind.REORDERED);
    }

    @Test
    void hashesTheWrittenDownLayout() {
        var entry = new Entry(
                new UUID(1, 2),
                new UUID(3, 4),
                42,
                new UUID(5, 6),
                7,
                "loop.signed",
                new UUID(8, 9),
                null,
                Instant.parse("2026-11-20T01:02:03.456789Z"),
                "{\"words\":\"签收\"}");
        var golden = read("chain.golden");
        var hash = entry.seal(new byte[32], 1);
        var next = entry.seal(hash, 2);
        assertThat(HexFormat.of().formatHex(hash) + "\n" + HexFormat.of().formatHex(next))
                .isEqualTo(golden.strip());
    }

    private static String read(String name) {
        try (var file = SealerTest.class.getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertFault(long number, Verification.Kind kind) {
        var found = verifier.verify(zone);
        assertThat(found.intact()).isFalse();
        assertThat(Objects.requireNonNull(found.fault())).isEqualTo(kind.at(number));
    }

    private void sealed(int entries) {
        for (int i = 0; i < entries; i++) append(Ids.next(), 1);
        for (int i = 0; i < 3; i++) sealer.seal(zone);
    }

    private String entry(int number) {
        return "(select entry_id from journal.seal where zone_id = :zone and number = " + number + ")";
    }

    /// As somebody with the database's own rights might.
    private void tamper(String statement) {
        transaction.executeWithoutResult(_ -> {
            DB.sql("alter table journal.entry disable trigger append_only").update();
            DB.sql("alter table journal.seal disable trigger append_only").update();
            DB.sql(statement).param("zone", zone).update();
            DB.sql("alter table journal.entry enable trigger append_only").update();
            DB.sql("alter table journal.seal enable trigger append_only").update();
        });
    }

    private void append(UUID subject, long version) {
        DB.sql("""
                insert into journal.entry (zone_id, id, subject, subject_version, what, at, body)
                values (?, ?, ?, ?, 'test.happened', now(), ?)
                """)
                .params(
                        zone,
                        Ids.next(),
                        subject,
                        version,
                        JsonMapper.shared().writeValueAsString(Map.of("version", version)))
                .update();
    }
}
