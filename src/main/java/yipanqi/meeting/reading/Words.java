package yipanqi.meeting.reading;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// A set of words that is asked, at a place in a text, which of them begins or ends there; far quicker than a
/// pattern of a thousand alternatives.
final class Words {

    private final Set<String> words = new HashSet<>();
    private final BitSet first = new BitSet();
    private final BitSet last = new BitSet();
    private int longest;

    private Words() {}

    static Words of(String... sections) {
        var set = new Words();
        for (String section : sections) Lexicon.words(section).forEach(set::add);
        return set;
    }

    private void add(String word) {
        words.add(word);
        first.set(word.charAt(0));
        last.set(word.charAt(word.length() - 1));
        longest = Math.max(longest, word.length());
    }

    /// The length of the longest word that begins at a place, 0 when none does.
    int beginsAt(String text, int at) {
        if (at >= text.length() || !first.get(text.charAt(at))) return 0;
        for (int length = Math.min(longest, text.length() - at); length > 0; length--)
            if (words.contains(text.substring(at, at + length))) return length;
        return 0;
    }

    /// The length of the longest word that ends before a place, 0 when none does.
    int endsAt(String text, int from, int end) {
        if (end <= from || !last.get(text.charAt(end - 1))) return 0;
        for (int length = Math.min(longest, end - from); length > 0; length--)
            if (words.contains(text.substring(end - length, end))) return length;
        return 0;
    }

    boolean isIn(String text, int from) {
        for (int at = from; at < text.length(); at++) if (beginsAt(text, at) > 0) return true;
        return false;
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
