package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import yipanqi.platform.Refusal;

/// What a program of the child process does: reads one file, makes something of its text, and answers both on
/// its output, see [ChildAnswer]. Starts without Spring.
public final class ChildProgram {
    private ChildProgram() {}

    /// @param arguments the file
    /// @param made what the program makes of the text
    public static void run(String[] arguments, Function<SourceText, String> made) throws IOException {
        // Whatever a library prints must not get into the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        System.setErr(System.out);
        Logger.getLogger("").setLevel(Level.OFF);
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write(answer(Path.of(arguments[0]), made));
        }
    }

    private static byte[] answer(Path file, Function<SourceText, String> made) {
        try {
            var source = SourceReader.read(file);
            return new ChildAnswer(source, made.apply(source)).bytes();
        } catch (Refusal refusal) {
            return ChildAnswer.bytes(refusal.problem());
        }
    }
}
