package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;

/// Rows that travel as one text are read by the order of the table's columns.
@OfficeTest
class LoopColumnsTest {
    @Autowired
    JdbcClient db;

    @Test
    void standAsInTheTable() {
        assertThat(columns("loop.loop")).isEqualTo(LoopColumns.TABLE);
    }

    @Test
    void writeEveryColumnOfTheTable() {
        assertThat(LoopColumns.ALL)
                .extracting(LoopColumns.Column::name)
                .doesNotHaveDuplicates()
                .hasSize(LoopColumns.TABLE.size() - 3)
                .isSubsetOf(LoopColumns.TABLE)
                .doesNotContain("zone_id", "id", "next_alarm");
    }

    @Test
    void knowHowTheTablesStandThatAStepWritesToo() {
        assertThat(columns("journal.entry"))
                .containsExactly(
                        "zone_id", "id", "ord", "subject", "subject_version", "what", "person", "post", "at", "body");
        assertThat(columns("journal.command"))
                .containsExactly("zone_id", "key", "caller", "request_hash", "answer", "at");
        assertThat(columns("loop.evidence")).containsExactly("zone_id", "loop_id", "file_id", "version", "post", "at");
    }

    private List<String> columns(String table) {
        return db.sql("""
                select attname from pg_attribute
                 where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                 order by attnum
                """).param("table", table).query(String.class).list();
    }
}
