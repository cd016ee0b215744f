package yipanqi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// Draws the modules and their canvases from the code; `make docs` writes them into docs/architecture, every test run
/// compares.
class ArchitecturePicturesTest {
    private static final Path DRAWN = Path.of("target", "architecture");
    private static final Path KEPT = Path.of("docs", "architecture");

    @Test
    void theKeptPicturesAreTheCodesOwn() throws IOException {
        var options = Documenter.Options.defaults().withOutputFolder(DRAWN.toString());
        new Documenter(ApplicationModules.of(Yipanqi.class), options)
                .writeModulesAsPlantUml(Documenter.DiagramOptions.defaults()
                        .withStyle(Documenter.DiagramOptions.DiagramStyle.UML))
                .writeIndividualModulesAsPlantUml(Documenter.DiagramOptions.defaults()
                        .withStyle(Documenter.DiagramOptions.DiagramStyle.UML));
        var drawn = pictures(DRAWN);
        if (Boolean.getBoolean("docs.write")) write(drawn);
        assertThat(pictures(KEPT)).as("run make docs").isEqualTo(drawn);
    }

    private static void write(TreeMap<String, List<String>> drawn) throws IOException {
        Files.createDirectories(KEPT);
        for (var name : pictures(KEPT).keySet()) Files.delete(KEPT.resolve(name));
        for (var picture : drawn.entrySet()) Files.write(KEPT.resolve(picture.getKey()), picture.getValue());
    }

    /// Lines in order: the drawing tool lists arrows in no fixed one.
    private static TreeMap<String, List<String>> pictures(Path folder) {
        var found = new TreeMap<String, List<String>>();
        if (!Files.isDirectory(folder)) return found;
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files.filter(it -> it.toString().endsWith(".puml"))::iterator)
                found.put(file.getFileName().toString(), arranged(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<String> arranged(List<String> lines) {
        var arrows = lines.stream().filter(line -> line.startsWith("Rel")|| line.contains("-->") || line.contains("..>")).sorted().toList();
        var result = new ArrayList<String>();
        var next = arrows.iterator();
        for (var line : lines) result.add(arrows.contains(line) ? next.next() : line);
        return result;
    }
}
