package yipanqi.meeting.reading;

/// A stretch of the repaired text, from `start` up to but without `end`.
record Span(int start, int end) {

    Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("no such stretch: " + start + ".." + end);
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    Span moved(int by) {
        return new Span(start + by, end + by);
    }

    String of(String text) {
        return text.substring(start, end);
    }

    /// The same stretch without the given characters and blanks at both ends.
    Span trimmed(String text, String unwanted) {
        int from = start;
        int to = end;
        while (from < to && drops(text.charAt(from), unwanted)) from++;
        while (to > from && drops(text.charAt(to - 1), unwanted)) to--;
        return new Span(from, to);
    }

    private static boolean drops(char c, String unwanted) {
        return Traced.isBlank(c) || unwanted.indexOf(c) >= 0;
    }
}
