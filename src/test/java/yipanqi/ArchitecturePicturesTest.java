package yipanqi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// Draws the modules and their arrows from the compiled code; `make docs` keeps the drawing in
/// docs/architecture and the order of the modules among the resources, and every test run holds both against
/// the code.
class ArchitecturePicturesTest {
    private static final Path KEPT = Path.of("docs", "architecture", "modules.md");

    /// Everyone may import these two; their arrows would hide the others.
    private static final Set<String> SHARED = Set.of("platform", "journal");

    /// The order in which the modules' migrations run; read at start, so that no code is scanned then.
    private static final Path ORDER =
            Path.of("src", "main", "resources", "META-INF", "spring-modulith", "application-modules.json");

    @Test
    void theKeptDrawingIsTheCodesOwn() throws IOException {
        keep(KEPT, drawing(arrows()));
    }

    @Test
    void theKeptOrderOfModulesIsTheCodesOwn() throws IOException {
        keep(
                ORDER,
                ApplicationModules.of(Yipanqi.class).stream()
                        .map(module -> "  \"" + module.getIdentifier() + "\": {}")
                        .collect(joining(",\n", "{\n", "\n}\n")));
    }

    private static void keep(Path place, String text) throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(place.getParent());
            Files.writeString(place, text);
        }
        assertThat(Files.exists(place) ? Files.readString(place) : "")
                .as("run make docs")
                .isEqualTo(text);
    }

    private static Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        var ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("yipanqi");
        for (var type : ours) {
            var from = module(type);
            if (from.isEmpty()) continue;
            var to = arrows.computeIfAbsent(from, _ -> new TreeSet<>());
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = module(dependency.getTargetClass());
                if (!target.isEmpty() && !target.equals(from)) to.add(target);
            }
        }
        return arrows;
    }

    private static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("yipanqi") ? parts[1] : "";
    }

    private static String drawing(Map<String, Set<String>> arrows) {
        var text = new StringBuilder("""
                # 模块

                由 `make docs` 从代码画出；箭头是实际的引用，人人可引用的 `platform` 和 `journal` 略去。

                ```mermaid
                flowchart TD
                """);
        arrows.keySet().forEach(module -> text.append("    ").append(module).append('\n'));
        arrows.forEach((from, targets) -> targets.stream()
                .filter(to -> !SHARED.contains(to))
                .forEach(to -> text.append("    ")
                        .append(from)
                        .append(" --> ")
                        .append(to)
                        .append('\n')));
        return text.append("```\n").toString();
    }
}
