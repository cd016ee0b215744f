package yipanqi.loop;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Holds every loop's row against the fold of its facts, column by column.
public final class Folds {
    private static final JsonMapper JSON = new JsonMapper();

    private Folds() {}

    static void assertEqual(JdbcClient db, UUID zone, UUID loop) {
        var row = rows(db, zone).stream()
                .filter(it -> it.id().equals(loop))
                .findFirst()
                .orElseThrow();
        assertEqual(
                row, facts(db, zone).stream().filter(it -> it.loop.equals(loop)).toList());
    }

    /// Answers how many loops the zone has.
    public static int assertAllEqual(JdbcClient db, UUID zone) {
        var facts = facts(db, zone).stream().collect(groupingBy(Told::loop));
        var rows = rows(db, zone);
        for (var row : rows) assertEqual(row, facts.getOrDefault(row.id(), List.of()));
        assertThat(facts).as("loops that have facts").hasSameSizeAs(rows);
        return rows.size();
    }

    private static void assertEqual(Loop row, List<Told> facts) {
        @Nullable Loop folded = null;
        for (var told : facts) {
            var fact = JSON.readValue(told.body, LoopFactNames.type(told.what));
            folded = fact instanceof LoopFact.Opened opened
                    ? Loop.opened(row.zone(), row.id(), opened, told.at, told.post)
                    : Objects.requireNonNull(folded).after(fact, told.at, told.person, LoopFixture.OFFICE);
            assertThat(told.version).as("version of %s", told).isEqualTo(folded.version());
        }
        for (var column : LoopColumns.ALL)
            assertThat(column.value().apply(Objects.requireNonNull(folded)))
                    .as("%s of %s", column.name(), row.number())
                    .isEqualTo(column.value().apply(row));
    }

    private static List<Loop> rows(JdbcClient db, UUID zone) {
        return db.sql("select " + LoopColumns.SELECT + " from loop.loop l where l.zone_id = :zone")
                .param("zone", zone)
                .query(LoopRow::read)
                .list();
    }

    private static List<Told> facts(JdbcClient db, UUID zone) {
        return db.sql("""
                select subject, subject_version, what, person, post, at, body
                  from journal.entry
                 where zone_id = :zone and what like 'loop.%'
                 order by ord
                """)
                .param("zone", zone)
                .query((row, _) -> new Told(
                        row.getObject("subject", UUID.class),
                        row.getLong("subject_version"),
                        row.getString("what"),
                        row.getObject("person", UUID.class),
                        row.getObject("post", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("body")))
                .list();
    }

    private record Told(
            UUID loop,
            long version,
            String what,
            @Nullable UUID person,
            @Nullable UUID post,
            Instant at,
            String body) {}
}
