package yipanqi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;

/// Rows come out of the database as they went in.
@OfficeTest
class RowArrayTest {
    private static final String[] HARD = {
        "\"", "\\", ",", "(", ")", "{", "}", " ", "\n", "\t", "'", "NULL", "null", "\u001f", "é", "督", "𠀀", "\"\"",
        "\\\"", ";"
    };

    @Autowired
    JdbcClient db;

    @Test
    void keepEveryText() {
        var random = new Random(7);
        var texts = new ArrayList<@Nullable String>(List.of(HARD));
        for (int i = 0; i < 500; i++) texts.add(words(random));
        texts.add("");
        texts.add(null);

        assertThat(read(texts)).containsExactlyElementsOf(texts);
    }

    @Test
    void areNoneWhereNoneAreGiven() {
        assertThat(read(List.of())).isEmpty();
    }

    /// The row type of a view that every server has begins with two texts.
    private List<@Nullable String> read(List<? extends @Nullable String> texts) {
        var rows = texts.stream().map(Optional::ofNullable).toList();
        List<Function<Optional<? extends String>, @Nullable Object>> columns =
                List.of(_ -> "前", it -> it.orElse(null), _ -> null, _ -> true);
        return db.sql("""
                select abbrev from unnest(cast(:rows as pg_catalog.pg_timezone_names[])) with ordinality
                       as r(name, abbrev, utc_offset, is_dst, n)
                 where name = '前' and utc_offset is null and is_dst
                 order by n
                """)
                .param("rows", RowArray.of(rows, columns))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) text.append(HARD[random.nextInt(HARD.length)]);
        return text.toString();
    }
}
