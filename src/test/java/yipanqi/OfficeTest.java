package yipanqi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import yipanqi.database.OnTestDatabase;

/// The whole application on a real, migrated database and a free port; all tests that say so share one, and ask as
/// fast as they can.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yipanqi.session-pace=100000")
@OnTestDatabase
public @interface OfficeTest {}
