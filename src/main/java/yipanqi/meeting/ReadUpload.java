package yipanqi.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.meeting.reading.MeetingReader;
import yipanqi.meeting.source.ChildProgram;
import yipanqi.meeting.source.ChildReader;

/// The program in which an upload is read, from its bytes to its directives: a process of its own with little
/// memory and little time. What it says is checked like anything from outside.
final class ReadUpload {
    private ReadUpload() {}

    static ChildReader reader() {
        return new ChildReader(ReadUpload.class, JsonMapper.class, JsonParser.class, JsonFormat.class);
    }

    public static void main(String[] arguments) throws IOException {
        ChildProgram.run(arguments, source -> ReadingJson.whole(new MeetingReader().read(source.text())));
    }
}
