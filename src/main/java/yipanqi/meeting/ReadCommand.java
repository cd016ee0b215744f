package yipanqi.meeting;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yipanqi.meeting.reading.MeetingReader;
import yipanqi.meeting.source.SourceProblem;
import yipanqi.meeting.source.SourceReader;
import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;
import yipanqi.platform.Refusal;

/// `yipanqi read FILE...` prints what meeting texts require, as JSON or as a table, without server or
/// database.
public final class ReadCommand implements Command {

    private static final String USAGE = "read [--table] [--source] 文件...";

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String help() {
        return USAGE + "  读会议报道和纪要，列出要求的事项（JSON，或 --table 表格）";
    }

    @Override
    public int run(CommandCall call) {
        return read(call.arguments(), call.out(), call.err());
    }

    static int read(List<String> arguments, PrintStream out, PrintStream err) {
        var files = new ArrayList<String>(arguments);
        boolean table = files.remove("--table");
        boolean source = files.remove("--source");
        boolean misused = files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"));
        if (misused) {
            err.println("用法：./yipanqi " + USAGE);
            return 2;
        }
        var reader = new MeetingReader();
        int code = 0;
        for (String file : files) {
            try {
                String raw = SourceReader.read(Path.of(file)).text();
                var reading = reader.read(raw);
                if (table) ReadingTable.print(idOf(file), reading, out);
                else
                    out.println(
                            source
                                    ? ReadingJson.withSource(idOf(file), reading, raw)
                                    : ReadingJson.of(idOf(file), reading));
            } catch (Refusal refused) {
                err.println(file + "：" + sentence(refused));
                code = 1;
            }
        }
        return code;
    }

    private static String sentence(Refusal refused) {
        return refused.problem() instanceof SourceProblem problem
                ? problem.sentence()
                : refused.problem().code();
    }

    private static String idOf(String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
