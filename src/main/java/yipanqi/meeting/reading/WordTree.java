package yipanqi.meeting.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/// Many words as one tree of characters, so that a text is asked at each place for all of them at once.
final class WordTree {

    private final Map<Character, WordTree> next = new HashMap<>();
    private boolean ends;

    void add(String word) {
        WordTree at = this;
        for (int i = 0; i < word.length(); i++) at = at.next.computeIfAbsent(word.charAt(i), _ -> new WordTree());
        at.ends = true;
    }

    /// Tells the end of each word that begins at a place.
    void from(String text, int start, IntConsumer end) {
        WordTree at = this;
        for (int i = start; i < text.length(); i++) {
            at = at.next.get(text.charAt(i));
            if (at == null) return;
            if (at.ends) end.accept(i + 1);
        }
    }
}
