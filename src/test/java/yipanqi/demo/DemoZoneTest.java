package yipanqi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.database.OnTestDatabase;
import yipanqi.journal.JournalVerifier;
import yipanqi.loop.Status;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yipanqi.demo=true")
@OnTestDatabase
class DemoZoneTest {
    @Autowired
    JdbcClient db;

    @Autowired
    JournalVerifier verifier;

    @Test
    void showsAFewWeeksOfLifeInEveryState() {
        var zone =
                db.sql("select id from org.zone where demo").query(UUID.class).single();
        var byStatus = db.sql(
                        "select status, count(*) from loop.loop where zone_id = ? group by status order by 2 desc")
                .param(zone)
                .query((row, _) -> row.getString(1) + "=" + row.getInt(2))
                .list();
        assertThat(db.sql("select count(*) from loop.loop where zone_id = ?")
                        .param(zone)
                        .query(Integer.class)
                        .single())
                .as(byStatus.toString())
                .isBetween(55, 75);
        for (var status : Status.values())
            if (status != Status.CANCELLED)
                assertThat(byStatus).as(byStatus.toString()).anyMatch(it -> it.startsWith(status.code() + "="));
        assertThat(db.sql("select count(*) from org.unit where zone_id = ? and kind = 'SUBDISTRICT'")
                        .param(zone)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(verifier.verify(zone).intact()).isTrue();
    }
}
