package yipanqi.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/// A Spring test that works on a clone of the migrated template, used as an outside database.
///
/// The clone belongs to the application context: tests that share a cached context share it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = OnTestDatabase.Initializer.class)
public @interface OnTestDatabase {
    /// Points the context at its own clone before any bean is made.
    class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var address = TestDatabase.freshAddress();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "yipanqi.database.url", address.url(),
                                    "yipanqi.database.user", address.user(),
                                    "yipanqi.database.password", address.password())));
        }
    }
}
