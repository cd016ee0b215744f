package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import yipanqi.platform.Problem;

/// What the child process says: one line, `TEXT`, `PDF` or `DOCX` with the length that follows, or the code
/// of a problem; then the text.
final class Answer {
    static final int MOST_BYTES = 100 + 4 * SourceText.MOST_CHARACTERS;

    private Answer() {}

    static byte[] of(SourceText read) {
        var text = read.text().getBytes(UTF_8);
        var out = new ByteArrayOutputStream();
        out.writeBytes((read.kind() + " " + text.length + "\n").getBytes(UTF_8));
        out.writeBytes(text);
        return out.toByteArray();
    }

    static byte[] of(Problem problem) {
        return (problem.code() + "\n").getBytes(UTF_8);
    }

    /// Believes nothing of what a broken child may have said.
    static SourceText read(byte[] answer) {
        int end = 0;
        while (end < Math.min(answer.length, 100) && answer[end] != '\n') end++;
        var line = new String(answer, 0, end, UTF_8);
        var problem = SourceProblem.named(line);
        if (problem.isPresent()) throw problem.get().because();
        for (var kind : SourceKind.values())
            if (line.equals(kind + " " + (answer.length - end - 1)))
                return new SourceText(kind, new String(Arrays.copyOfRange(answer, end + 1, answer.length), UTF_8));
        throw SourceProblem.READER_STOPPED.because();
    }
}
