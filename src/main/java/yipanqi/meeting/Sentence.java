package yipanqi.meeting;

import org.jspecify.annotations.Nullable;

/// One sentence of the repaired text.
///
/// @param role the reader's word for it
/// @param read what the role alone makes of it
/// @param mark what a person said about it
record Sentence(
        int no,
        int article,
        int start,
        int end,
        String role,
        SentenceAs read,
        @Nullable SentenceAs mark) {
    SentenceAs alone() {
        return mark == null ? read : mark;
    }

    boolean meets(Directive directive) {
        return start < directive.end() && directive.start() < end;
    }

    boolean isAt(Sentence other) {
        return start == other.start && end == other.end;
    }
}
