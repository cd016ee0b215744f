package yipanqi.org;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import yipanqi.database.OnTestDatabase;

/// A test against the running server on a database of its own; all of them share one server.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnTestDatabase
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface OrgOffice {}
