package yipanqi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import yipanqi.org.ZoneLeaving;
import yipanqi.platform.Command;

/// The fences of the house: module arrows, pure classes, names, null-marked packages.
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("yipanqi");

    private static final List<String> FORBIDDEN_NAMES = List.of(
            "Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Vo", "Po", "Entity", "Info", "Base", "Common");

    private static final Pattern STREAMED =
            Pattern.compile("\\.query\\((?:[^();]|\\((?:[^();]|\\([^();]*\\))*\\))*\\)\\.stream\\(\\)");

    @Test
    void modulesImportOnlyWhatTheyDeclare() {
        ApplicationModules.of(Yipanqi.class).verify();
    }

    @Test
    void aClassWithoutAStereotypeMentionsNoSpring() {
        classes()
                .that(describe(
                        "are top-level and outside platform and without a stereotype", ArchitectureTest::isPlain))
                .should()
                .onlyDependOnClassesThat(describe("are not Spring's", ArchitectureTest::isNotSprings))
                .because("states and rules stay plain, so that they can be read and tested alone")
                .check(OURS);
    }

    @Test
    void purePackagesUseOnlyJava() {
        noClasses()
                .that(resideInAPackage("yipanqi.meeting.reading"))
                .should()
                .dependOnClassesThat(describe(
                        "are neither Java's nor its own",
                        type -> !type.getPackageName().startsWith("java.")
                                && !type.getPackageName().startsWith("yipanqi.meeting.reading")
                                && !type.getPackageName().startsWith("org.jspecify")
                                && !type.isPrimitive()
                                && !type.isArray()))
                .check(OURS);
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(OURS.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> FORBIDDEN_NAMES.stream().anyMatch(name::endsWith) || name.endsWith("Service")))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(OURS.stream()
                        .filter(type -> !type.getPackageName().equals("yipanqi"))
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .map(each -> each.getName()))
                .isEmpty();
    }

    /// `JdbcClient…stream()` keeps its connection until it is closed; a list is read and given back.
    @Test
    void noStatementIsStreamed() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> streams(read(file))))
                    .isEmpty();
        }
    }

    private static boolean streams(String source) {
        return STREAMED.matcher(source.replaceAll("\\s+", "")).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlain(JavaClass type) {
        var top = top(type);
        return !top.getPackageName().equals("yipanqi")
                && !top.getPackageName().startsWith("yipanqi.platform")
                && !top.getSimpleName().equals("package-info")
                && !isStereotype(top);
    }

    /// A verb of the command line, with what it asks of the modules, is an entry point like a controller.
    private static boolean isStereotype(JavaClass type) {
        return type.isAssignableTo(Command.class)
                || type.isAssignableTo(ZoneLeaving.class)
                || type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
                || type.isAnnotatedWith("org.springframework.stereotype.Component")
                || type.isAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties");
    }

    private static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::top).orElse(type);
    }

    private static boolean isNotSprings(JavaClass type) {
        return !type.getPackageName().startsWith("org.springframework");
    }
}
