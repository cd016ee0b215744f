package yipanqi.meeting.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import yipanqi.platform.Problem;

/// Why a file is not read. Each has one sentence that says what to do instead.
public enum SourceProblem implements Problem {
    NOT_READABLE(422),
    EMPTY(422),
    TOO_LARGE(413),
    UNKNOWN_TYPE(415),
    IMAGE(415),
    OLD_WORD(415),
    SCANNED(422),
    NO_TEXT(422),
    NO_CHARACTERS(422),
    ENCRYPTED(422),
    DAMAGED(422),
    TOO_MANY_PAGES(422),
    TOO_MUCH_TEXT(422),
    EXTERNAL_CONTENT(422),
    ARCHIVE_BOMB(422),
    ARCHIVE_UNSAFE(422),
    TOO_SLOW(422),
    TOO_DEMANDING(422),
    READER_STOPPED(422),
    BUSY(503);

    private final int status;

    SourceProblem(int status) {
        this.status = status;
    }

    @Override
    public String module() {
        return "source";
    }

    @Override
    public int status() {
        return status;
    }

    /// The sentence for the person who brought the file, also where no server runs.
    public String sentence() {
        return Words.TEXTS.getProperty(code());
    }

    static Optional<SourceProblem> named(String code) {
        for (var problem : values()) if (problem.code().equals(code)) return Optional.of(problem);
        return Optional.empty();
    }

    private static final class Words {
        static final Properties TEXTS = read();

        private static Properties read() {
            var texts = new Properties();
            try (var in = SourceProblem.class.getResourceAsStream("/problems/source.properties")) {
                if (in == null) throw new IllegalStateException("problems/source.properties is missing");
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        }
    }
}
