package yipanqi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.database.TestDatabase;

/// What the catalogue must say: the zone leads every key, no schema reaches into another, nothing burdens
/// anybody.
class SchemaTest {
    private static final JdbcClient DB = JdbcClient.create(TestDatabase.fresh());

    private static final String OURS =
            "'journal','org','calendar','place','evidence','document','notice','loop','meeting','board'";

    /// Per installation, or national: each for its reason.
    private static final Set<String> WITHOUT_ZONE =
            Set.of("org.zone", "org.account", "org.session", "org.throttle", "evidence.content");

    /// Column names that would count, rank or track people (measures of January 2026 on government
    /// applications).
    private static final String BURDEN =
            "(check_?in|sign_?in_days|points?|score_of_person|person_rank|likes?|votes?|forwards?|track|online_(time|minutes)|login_days)$";

    @Test
    void theZoneLeadsEveryKey() {
        var keys = DB.sql("""
                select n.nspname || '.' || c.relname as name, a.attname as first
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                 where k.contype in ('p', 'u', 'f') and n.nspname in (%s)
                """.formatted(OURS))
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .list();
        assertThat(keys).isNotEmpty();
        assertThat(keys.stream()
                        .filter(key -> !WITHOUT_ZONE.contains(key.getFirst()))
                        .filter(key -> !key.getLast().equals("zone_id")))
                .isEmpty();
    }

    @Test
    void everyTableHasAZoneOrAReason() {
        assertThat(DB.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname in (%s) and not c.relispartition
                           and not exists (select 1 from pg_attribute a
                                            where a.attrelid = c.oid and a.attname = 'zone_id' and not a.attisdropped)
                        """.formatted(OURS)).query(String.class).list()).isSubsetOf(WITHOUT_ZONE);
    }

    @Test
    void noKeyCrossesASchema() {
        assertThat(DB.sql("""
                        select k.conname from pg_constraint k
                          join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
                         where k.contype = 'f' and a.relnamespace <> b.relnamespace
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void noColumnCountsRanksOrTracksPeople() {
        assertThat(DB.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                          from pg_attribute a join pg_class c on c.oid = a.attrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p', 'v') and n.nspname in (%s) and a.attnum > 0 and a.attname ~ :burden
                        """.formatted(OURS))
                        .param("burden", BURDEN)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    /// A migration that was released is never edited; its fingerprint is kept in `released-migrations.txt`.
    @Test
    void aReleasedMigrationIsNeverEdited() throws Exception {
        var now = new TreeMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql")) {
            var name = file.getURL().getPath().replaceAll(".*/db/migration/", "");
            var digest = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
            now.put(name, HexFormat.of().formatHex(digest, 0, 8));
        }
        var edited = new ArrayList<String>();
        for (var line : released()) {
            var parts = line.split(" ");
            if (!parts[1].equals(now.get(parts[0]))) edited.add(parts[0]);
        }
        assertThat(edited).as("add a new migration instead").isEmpty();
    }

    private static List<String> released() throws IOException {
        try (var file = SchemaTest.class.getResourceAsStream("released-migrations.txt")) {
            if (file == null) throw new IllegalStateException("released-migrations.txt is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
