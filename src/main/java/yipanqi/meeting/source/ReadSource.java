package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import yipanqi.platform.Refusal;

/// The program of the child process: reads one file and answers on its output, see [Answer]. Starts without
/// Spring.
final class ReadSource {
    private ReadSource() {}

    /// @param args the file
    public static void main(String[] args) throws IOException {
        // Whatever a library prints must not get into the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        System.setErr(System.out);
        Logger.getLogger("").setLevel(Level.OFF);
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write(answer(Path.of(args[0])));
        }
    }

    private static byte[] answer(Path file) {
        try {
            return Answer.of(SourceReader.read(file));
        } catch (Refusal refusal) {
            return Answer.of(refusal.problem());
        }
    }
}
