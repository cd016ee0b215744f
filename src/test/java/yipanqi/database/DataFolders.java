package yipanqi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Data folders for tests; each is a copy of one that was opened and stopped before, as a backup by hand
/// would be; only the programs, which nobody changes, are shared.
final class DataFolders {
    private static final Path PRISTINE = makePristine();

    private DataFolders() {}

    static Path copyInto(Path folder) throws IOException {
        var data = folder.resolve("data");
        Files.createDirectory(data);
        try (var children = Files.list(PRISTINE)) {
            for (var child : (Iterable<Path>) children::iterator) {
                var copy = data.resolve(child.getFileName());
                if (child.getFileName().toString().startsWith("pgbin-")) {
                    Files.createSymbolicLink(copy, child);
                } else {
                    Trees.copyWhatStays(child, copy);
                }
            }
        }
        return data;
    }

    private static Path makePristine() {
        try {
            var folder = Files.createDirectories(Path.of("target", "pristine")).toAbsolutePath();
            Trees.delete(folder);
            EmbeddedServer.open(folder, 0).close();
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
