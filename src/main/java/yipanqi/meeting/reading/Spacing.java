package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Closes characters that were spaced out to fill a line, and the blanks between a figure and its unit.
final class Spacing {

    private static final String UNITS = "年月日时点分号第次个项条户名人家件起万亿元米亩吨公周届批期天%";
    private static final String BEFORE_FIGURE = "年月第约达至过前后共计每近超等与和到的";

    private static final Pattern SPACED_LABEL =
            Pattern.compile("^[\\s　]*[\\u4e00-\\u9fa5](?:[ 　]{1,4}[\\u4e00-\\u9fa5]){1,3}[ 　]?[：:]");

    private Spacing() {}

    static Traced close(Traced line) {
        if (line.text().indexOf(' ') < 0
                && line.text().indexOf('\u3000') < 0
                && line.text().indexOf('\u00a0') < 0) return line;
        List<Span> tokens = tokens(line.text());
        var label = SPACED_LABEL.matcher(line.text());
        int labelEnd = label.find() ? label.end() : 0;
        var out = new Traced.Builder();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && tokens.get(i).start() >= labelEnd && !closes(line.text(), tokens, i)) {
                Span gap = new Span(tokens.get(i - 1).end(), tokens.get(i).start());
                out.add(line.slice(gap.start(), gap.end()));
            }
            out.add(line.slice(tokens.get(i).start(), tokens.get(i).end()));
        }
        return out.build();
    }

    private static boolean closes(String text, List<Span> tokens, int i) {
        Span left = tokens.get(i - 1);
        Span right = tokens.get(i);
        if (text.substring(left.end(), right.start()).indexOf('\t') >= 0) return false;
        if (inSpacedRun(tokens, text, i)) return true;
        char end = text.charAt(left.end() - 1);
        char start = text.charAt(right.start());
        if (right.start() - left.end() > 2) return false;
        boolean rowNumber = i == 1 && left.length() <= 3;
        if (figure(end) && UNITS.indexOf(start) >= 0 && !rowNumber) return true;
        return figure(start) && BEFORE_FIGURE.indexOf(end) >= 0;
    }

    private static boolean inSpacedRun(List<Span> tokens, String text, int i) {
        int from = i - 1;
        int to = i;
        if (!single(tokens.get(from), text) || !single(tokens.get(to), text)) return false;
        while (from > 0 && single(tokens.get(from - 1), text)) from--;
        while (to + 1 < tokens.size() && single(tokens.get(to + 1), text)) to++;
        return to - from >= 2;
    }

    private static boolean single(Span token, String text) {
        if (token.length() == 1) return true;
        for (int i = token.start(); i < token.end(); i++) {
            char c = text.charAt(i);
            boolean figureOrMark = figure(c) || !Character.isLetter(c);
            if (!figureOrMark && token.length() > 2) return false;
            if (!figureOrMark && Fold.isHan(c) && token.length() == 2 && allHan(token, text)) return false;
        }
        return true;
    }

    private static boolean allHan(Span token, String text) {
        return token.of(text).chars().allMatch(c -> Fold.isHan((char) c));
    }

    private static boolean figure(char c) {
        return Fold.isDigit(c) || c >= '０' && c <= '９';
    }

    private static List<Span> tokens(String text) {
        var tokens = new ArrayList<Span>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Traced.isBlank(text.charAt(i));
            if (!blank && start < 0) start = i;
            if (blank && start >= 0) {
                tokens.add(new Span(start, i));
                start = -1;
            }
        }
        return tokens;
    }
}
