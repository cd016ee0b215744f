package yipanqi.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Gives the application its connections; everything that asks for them, Flyway first, finds the server running.
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
}
