package yipanqi.meeting.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import yipanqi.platform.Refusal;

/// Reads a file's text in this process: right for files of the person at the command line. What strangers
/// upload goes through [ChildReader].
public final class SourceReader {
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private SourceReader() {}

    /// Refuses with a [SourceProblem].
    public static SourceText read(Path file) {
        var content = content(file);
        var kind = SourceKind.of(content);
        try {
            return new SourceText(
                    kind,
                    switch (kind) {
                        case TEXT -> PlainText.decode(content);
                        case PDF -> PdfFile.read(content);
                        case DOCX -> DocxFile.read(file);
                    });
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A library that stumbles, however it does, has met a file that is not what it says.
            throw SourceProblem.DAMAGED.because();
        }
    }

    static void checkSize(Path file) {
        try {
            if (!Files.isRegularFile(file)) throw SourceProblem.NOT_READABLE.because();
            if (Files.size(file) == 0) throw SourceProblem.EMPTY.because();
            if (Files.size(file) > MOST_BYTES) throw SourceProblem.TOO_LARGE.because();
        } catch (IOException e) {
            throw SourceProblem.NOT_READABLE.because();
        }
    }

    private static byte[] content(Path file) {
        checkSize(file);
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes((int) MOST_BYTES + 1);
            if (content.length > MOST_BYTES) throw SourceProblem.TOO_LARGE.because();
            return content;
        } catch (IOException e) {
            throw SourceProblem.NOT_READABLE.because();
        }
    }
}
