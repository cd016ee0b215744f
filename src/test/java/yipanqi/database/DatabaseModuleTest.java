package yipanqi.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest(ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES)
@OnTestDatabase
class DatabaseModuleTest {
    @Autowired
    JdbcClient db;

    @Test
    void keepsOneMigrationHistoryPerModule() {
        assertThat(db.sql("select script from flyway_schema_history where success order by installed_rank")
                        .query(String.class)
                        .list())
                .contains("V1__root.sql");
        assertThat(db.sql("select to_regcollation('public.zh')::text")
                        .query(String.class)
                        .single())
                .isEqualTo("zh");
    }
}
