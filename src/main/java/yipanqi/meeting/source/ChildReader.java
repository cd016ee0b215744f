package yipanqi.meeting.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Reads what strangers upload in a process of its own, with little memory and little time, so that a hostile
/// file hurts nobody but its reader. Two at a time: each may take 256 MB.
public final class ChildReader {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Semaphore SEATS = new Semaphore(2, true);

    private final ChildCommand command;
    private final Duration limit;

    /// @param program a class whose `main` calls [ChildProgram#run]
    /// @param needed one class of every library that it uses besides those that read files
    public ChildReader(Class<?> program, Class<?>... needed) {
        this(ChildCommand.of(program, needed), Duration.ofSeconds(20));
    }

    ChildReader(ChildCommand command, Duration limit) {
        this.command = command;
        this.limit = limit;
    }

    /// Refuses with a [SourceProblem].
    public ChildAnswer read(Path file) {
        // Whatever is refused without opening it needs no process.
        SourceReader.checkSize(file);
        try {
            if (!SEATS.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw SourceProblem.BUSY.because();
            try {
                return readInFolder(file);
            } finally {
                SEATS.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SourceProblem.READER_STOPPED.because();
        } catch (IOException e) {
            throw SourceProblem.READER_STOPPED.because();
        }
    }

    private ChildAnswer readInFolder(Path file) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("yipanqi-read-");
        try {
            // A plain name: the child's environment is empty and knows no encoding of file names.
            Files.copy(file, folder.resolve("source"));
            return new ChildRun(command.start(folder), limit).answer();
        } finally {
            Folders.remove(folder);
        }
    }
}
