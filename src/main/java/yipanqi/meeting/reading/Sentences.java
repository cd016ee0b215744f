package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;

/// Cuts a stretch of text at full stops and, where asked, at finer marks; never inside quotation marks or
/// brackets.
final class Sentences {

    private Sentences() {}

    /// Whole sentences, each with its closing mark.
    static List<Span> in(String text, Span stretch) {
        return cut(text, stretch, "。！？");
    }

    /// The parts of a sentence between semicolons, without the mark.
    static List<Span> parts(String text, Span sentence) {
        return unmarked(text, cut(text, sentence, "；。！？"), "；。！？");
    }

    /// The clauses of a part, without the comma.
    static List<Span> clauses(String text, Span part) {
        return unmarked(text, cut(text, part, "，：；。！？"), "，：；。！？");
    }

    /// What is said behind the number or ordinal, without the closing mark.
    static Span withoutNumber(String text, Span said) {
        return new Span(said.start() + Cues.enumerator(said.of(text)), said.end()).trimmed(text, "，；。：、！");
    }

    private static List<Span> unmarked(String text, List<Span> spans, String marks) {
        return spans.stream()
                .map(span -> span.trimmed(text, marks))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private static List<Span> cut(String text, Span stretch, String marks) {
        var spans = new ArrayList<Span>();
        int start = stretch.start();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            char c = text.charAt(i);
            int closes = "（“《".indexOf(c) < 0 ? -1 : closing(text, i, stretch.end());
            if (closes > 0) {
                i = closes;
                boolean closedBySentence = "。！？".indexOf(text.charAt(closes - 1)) >= 0 && marks.startsWith("。");
                if (!closedBySentence || c != '“') continue;
            } else if (marks.indexOf(c) < 0) continue;
            int end = i + 1;
            while (end < stretch.end() && "”’）。！？".indexOf(text.charAt(end)) >= 0) end++;
            add(text, spans, new Span(start, end));
            start = end;
            i = end - 1;
        }
        add(text, spans, new Span(start, stretch.end()));
        return spans;
    }

    /// Where a quotation or bracket closes; a mark left open by the printer does not swallow the rest.
    private static int closing(String text, int at, int limit) {
        char open = text.charAt(at);
        char close = open == '（' ? '）' : open == '“' ? '”' : '》';
        int depth = 0;
        for (int i = at; i < Math.min(limit, at + 160); i++) {
            if (text.charAt(i) == open) depth++;
            if (text.charAt(i) == close && --depth == 0) return i;
        }
        return -1;
    }

    private static void add(String text, List<Span> spans, Span span) {
        Span tidy = span.trimmed(text, "");
        if (!tidy.isEmpty()) spans.add(tidy);
    }
}
