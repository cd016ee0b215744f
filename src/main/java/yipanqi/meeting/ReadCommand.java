package yipanqi.meeting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yipanqi.meeting.reading.MeetingReader;
import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;

/// `yipanqi read FILE...` prints what meeting texts require, as JSON or as a table, without server or database.
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
                String raw = raw(Path.of(file));
                var reading = reader.read(raw);
                if (table) ReadingTable.print(idOf(file), reading, out);
                else
                    out.println(
                            source
                                    ? ReadingJson.withSource(idOf(file), reading, raw)
                                    : ReadingJson.of(idOf(file), reading));
            } catch (IOException | IllegalArgumentException unreadable) {
                err.println("读不了 " + file + "：" + unreadable.getMessage());
                code = 1;
            }
        }
        return code;
    }

    private static String raw(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static String idOf(String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
