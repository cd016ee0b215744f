package yipanqi.meeting.reading;

import java.util.Arrays;

/// Text that remembers where each of its characters stood in the source.
record Traced(String text, int[] source) {

    static final Traced EMPTY = new Traced("", new int[0]);

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Traced slice(int from, int to) {
        return new Traced(text.substring(from, to), Arrays.copyOfRange(source, from, to));
    }

    Traced strip() {
        int from = 0;
        int to = length();
        while (from < to && isBlank(text.charAt(from))) from++;
        while (to > from && isBlank(text.charAt(to - 1))) to--;
        return slice(from, to);
    }

    String folded() {
        return Fold.fold(text);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
    }

    /// Grows a traced text; characters that the source does not hold point at the place they were put in for.
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] source = new int[256];

        Builder add(char c, int at) {
            if (text.length() == source.length) source = Arrays.copyOf(source, source.length * 2);
            source[text.length()] = at;
            text.append(c);
            return this;
        }

        Builder add(Traced more) {
            for (int i = 0; i < more.length(); i++) add(more.text.charAt(i), more.source[i]);
            return this;
        }

        Builder put(char c) {
            return add(c, text.isEmpty() ? 0 : source[text.length() - 1]);
        }

        int length() {
            return text.length();
        }

        Traced build() {
            return new Traced(text.toString(), Arrays.copyOf(source, text.length()));
        }
    }
}
