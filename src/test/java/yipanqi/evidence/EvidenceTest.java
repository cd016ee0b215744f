package yipanqi.evidence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import yipanqi.database.OnTestDatabase;

/// Evidence and what it stands on, with files in a folder of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"database", "org"},
        verifyAutomatically = false)
@OnTestDatabase
@TestPropertySource(properties = "yipanqi.data=target/evidence-test")
@interface EvidenceTest {}
