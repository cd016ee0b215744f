package yipanqi.meeting.source;

import java.io.IOException;

/// A program that reads a file and says how long its text is.
final class PlainRead {
    private PlainRead() {}

    public static void main(String[] arguments) throws IOException {
        ChildProgram.run(arguments, source -> source.text().length() + " characters");
    }
}
