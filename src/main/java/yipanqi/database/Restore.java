package yipanqi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Makes a data folder out of a backup, and starts a server on it once to see that it is whole.
record Restore(Path backup, DataFolder folder) {
    void run() {
        if (!Files.exists(backup.resolve(Backup.DONE))) {
            throw DatabaseTrouble.NOT_A_BACKUP.because(backup);
        }
        if (Files.exists(folder.root()) && !isEmpty(folder.root())) {
            throw DatabaseTrouble.RESTORE_TARGET.because(folder.root());
        }
        copy();
        EmbeddedServer.open(folder.root(), 0).close();
    }

    private void copy() {
        var draft = folder.root().resolveSibling(folder.root().getFileName() + ".new");
        try {
            if (Files.exists(draft)) {
                Trees.delete(draft);
            }
            Trees.copyWhatStays(backup, draft);
            Files.delete(draft.resolve(Backup.DONE));
            Trees.sync(draft);
            Files.deleteIfExists(folder.root());
            Files.move(draft, folder.root(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DatabaseTrouble.RESTORE_FAILED
                    .because(folder.root(), String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    static boolean isEmpty(Path folder) {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            throw DatabaseTrouble.FOLDER_UNUSABLE.because(folder).causedBy(e);
        }
    }
}
