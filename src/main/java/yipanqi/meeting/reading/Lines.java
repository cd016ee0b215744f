package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;

/// Cuts the source into lines and mends each by itself: odd characters, spaced-out characters, fake bold.
final class Lines {

    private Lines() {}

    static List<Line> of(String raw) {
        var lines = new ArrayList<Line>();
        int page = 0;
        boolean gap = false;
        int start = 0;
        for (int i = 0; i <= raw.length(); i++) {
            char c = i == raw.length() ? '\n' : raw.charAt(i);
            if (c != '\n' && c != '\f' && c != '\r') continue;
            Traced body = trace(raw, start, i);
            if (body.strip().isEmpty()) {
                boolean lineFeedOfReturn = c == '\n' && start == i && i > 0 && raw.charAt(i - 1) == '\r';
                gap |= !lineFeedOfReturn;
            } else {
                lines.add(mend(body, gap, page));
                gap = false;
            }
            if (c == '\f') page++;
            start = i + 1;
        }
        return Marks.marked(lines);
    }

    private static Traced trace(String raw, int from, int to) {
        var out = new Traced.Builder();
        for (int i = from; i < to; i++) {
            char c = Fold.plain(raw.charAt(i));
            boolean unseen = c == '\ufeff' || c >= '\u200b' && c <= '\u200f' || c == '\u00ad' || c == '\u2060';
            boolean control = Character.isISOControl(c) && c != '\t';
            if (!unseen && !control) out.add(c, i);
        }
        return out.build();
    }

    private static Line mend(Traced body, boolean gap, int page) {
        int indent = 0;
        for (int i = 0; i < body.length() && Traced.isBlank(body.text().charAt(i)); i++)
            indent += body.text().charAt(i) == '\u3000' ? 2 : 1;
        var undoubled = FakeBold.undouble(Spacing.close(body.strip()));
        Traced line = undoubled.line().strip();
        Line.Kind kind = undoubled.bold() && isHeadline(line.folded()) ? Line.Kind.HEAD : Line.Kind.TEXT;
        return new Line(line, line.folded(), indent, gap, page, kind);
    }

    private static boolean isHeadline(String text) {
        return text.indexOf('。') < 0 && text.length() <= 60;
    }
}
