package yipanqi.meeting;

import java.io.PrintStream;
import java.util.List;
import yipanqi.meeting.reading.Reading;

/// A reading as a table for the eye: one line a directive.
final class ReadingTable {

    private ReadingTable() {}

    static void print(String id, Reading reading, PrintStream out) {
        out.println("# " + id);
        for (Reading.Article article : reading.articles()) {
            Reading.Meeting meeting = article.meeting();
            if (meeting.title().isEmpty() && article.directives().isEmpty()) continue;
            out.println("## " + joined(" ", List.of(meeting.title(), meeting.date(), meeting.organisation())));
            out.println(String.join("\t", "序号", "事项", "责任单位", "时限", "到期", "领域", "类别", "原文"));
            int number = 1;
            for (Reading.Directive one : article.directives())
                out.println(String.join(
                        "\t",
                        String.valueOf(number++),
                        one.action(),
                        String.join("、", one.responsible()),
                        one.deadline(),
                        one.due(),
                        one.field(),
                        one.kind().code(),
                        one.quote().replaceAll("\\s", " ")));
            out.println();
        }
    }

    private static String joined(String by, List<String> parts) {
        return String.join(by, parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
