package yipanqi.meeting;

import java.util.Collection;

/// A stretch of the repaired text: how quotes are cut, joined and picked without ever changing a character.
record Stretch(int start, int end) {
    static final int LONGEST = 1_000;
    private static final String LOOSE = "，。；、：,.;:！!？? \t\n\r\u3000\u00a0";

    boolean isEmpty() {
        return start >= end;
    }

    String of(String text) {
        return text.substring(start, end);
    }

    /// Without blanks and loose marks at both ends.
    Stretch trimmed(String text) {
        int from = Math.clamp(start, 0, text.length());
        int to = Math.clamp(end, from, text.length());
        while (from < to && LOOSE.indexOf(text.charAt(from)) >= 0) from++;
        while (to > from && LOOSE.indexOf(text.charAt(to - 1)) >= 0) to--;
        return new Stretch(from, to);
    }

    /// What a person marked with the mouse.
    static Stretch picked(String text, int start, int end) {
        if (start < 0 || end > text.length() || start >= end) throw MeetingProblem.SELECTION_EMPTY.because();
        var picked = new Stretch(start, end).trimmed(text);
        if (picked.isEmpty()) throw MeetingProblem.SELECTION_EMPTY.because();
        if (picked.end - picked.start > LONGEST) throw MeetingProblem.SELECTION_LENGTH.because(LONGEST);
        return picked;
    }

    Stretch before(String text, int at) {
        return half(text, start, at);
    }

    Stretch after(String text, int at) {
        return half(text, at, end);
    }

    private Stretch half(String text, int from, int to) {
        if (from < start || to > end || from > to) throw MeetingProblem.SPLIT_OUTSIDE.because();
        var half = new Stretch(from, to).trimmed(text);
        if (half.isEmpty()) throw MeetingProblem.SPLIT_OUTSIDE.because();
        return half;
    }

    /// From the first to the last of these, when nothing but their own words and loose marks lies between;
    /// else the first alone: a quote never takes in what somebody else has to answer for.
    static Stretch joined(String text, Collection<Stretch> parts) {
        var sorted = parts.stream()
                .sorted((a, b) -> Integer.compare(a.start, b.start))
                .toList();
        int end = sorted.getFirst().end;
        for (var next : sorted) {
            if (next.start > end && !new Stretch(end, next.start).trimmed(text).isEmpty()) return sorted.getFirst();
            end = Math.max(end, next.end);
        }
        return end - sorted.getFirst().start > LONGEST ? sorted.getFirst() : new Stretch(sorted.getFirst().start, end);
    }
}
