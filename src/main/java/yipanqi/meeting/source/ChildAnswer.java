package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import yipanqi.platform.Problem;

/// What the child process says: one line, `TEXT`, `PDF` or `DOCX` with the two lengths that follow, or the code
/// of a problem; then the text of the file, and what the program made of it.
public record ChildAnswer(SourceText source, String made) {
    static final int MOST_BYTES = 64 << 20;
    private static final int LONGEST_LINE = 100;

    byte[] bytes() {
        var text = source.text().getBytes(UTF_8);
        var rest = made.getBytes(UTF_8);
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                "%s %d %d\n".formatted(source.kind(), text.length, rest.length).getBytes(UTF_8));
        out.writeBytes(text);
        out.writeBytes(rest);
        return out.toByteArray();
    }

    static byte[] bytes(Problem problem) {
        return (problem.code() + "\n").getBytes(UTF_8);
    }

    /// Believes nothing of what a broken child may have said.
    static ChildAnswer read(byte[] answer) {
        int end = 0;
        while (end < Math.min(answer.length, LONGEST_LINE) && answer[end] != '\n') end++;
        var line = new String(answer, 0, end, UTF_8);
        var problem = SourceProblem.named(line);
        if (problem.isPresent()) throw problem.get().because();
        try {
            var words = line.split(" ", 3);
            var kind = SourceKind.valueOf(words[0]);
            int text = Integer.parseInt(words[1]);
            int rest = Integer.parseInt(words[2]);
            if (text < 0 || rest < 0 || end + 1L + text + rest != answer.length)
                throw SourceProblem.READER_STOPPED.because();
            return new ChildAnswer(
                    new SourceText(kind, new String(answer, end + 1, text, UTF_8)),
                    new String(answer, end + 1 + text, rest, UTF_8));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw SourceProblem.READER_STOPPED.because();
        }
    }
}
