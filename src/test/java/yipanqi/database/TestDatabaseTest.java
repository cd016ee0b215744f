package yipanqi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {
    @Test
    void givesEveryAskerADatabaseOfItsOwn() {
        var one = JdbcClient.create(TestDatabase.fresh());
        var other = JdbcClient.create(TestDatabase.fresh());

        one.sql("create table only_here (id int)").update();

        assertThat(other.sql("select to_regclass('only_here')")
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void ordersChineseByPinyinUnderTheNamedCollation() {
        var db = JdbcClient.create(TestDatabase.fresh());

        var names = db.sql("select name from (values ('住建局'), ('安监局'), ('发改局')) units(name) order by name collate zh")
                .query(String.class)
                .list();

        assertThat(names).isEqualTo(List.of("安监局", "发改局", "住建局"));
    }
}
