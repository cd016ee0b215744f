package yipanqi.database;

import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Gives the application its connections; everything that asks for them, Flyway first, finds the server
/// running.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    Databases databases(Environment environment) {
        return Databases.own(DatabaseSettings.from(environment::getProperty));
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Databases databases) {
        return databases.dataSource();
    }

    /// A step that this version does not know was made by a newer one: better not to start than to write
    /// beside it.
    @Bean
    FlywayConfigurationCustomizer refusesNewerDatabase() {
        return flyway -> flyway.ignoreMigrationPatterns(new String[0]);
    }
}
