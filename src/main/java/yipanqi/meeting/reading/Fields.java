package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the field of work from the words of a directive, and where these are silent, from what stands around
/// it.
final class Fields {

    static final String OTHER = "other";

    private record Weighted(String field, String word, double weight) {}

    private static final List<Weighted> WORDS = new ArrayList<>();

    static {
        for (List<String> row : Lexicon.rows("fields")) {
            double weight = Double.parseDouble(row.get(1));
            for (String word : row.subList(2, row.size()))
                WORDS.add(new Weighted(row.getFirst(), word, weight + Math.min(2, (word.length() - 2) * 0.5)));
        }
    }

    private Fields() {}

    /// @param words the directive without the names of those who shall act: a police station may well direct
    /// traffic
    /// @param section the heading it stands under
    /// @param before what was said before it in its paragraph
    /// @param title the meeting's name
    static String of(String words, String section, String before, String title) {
        var scores = new HashMap<String, Double>();
        weigh(words, 1.0, scores);
        weigh(section, 0.75, scores);
        weigh(before, 0.3, scores);
        weigh(title, 0.45, scores);
        var best = best(scores);
        return best.getValue() < 1.2 ? OTHER : best.getKey();
    }

    private static Map.Entry<String, Double> best(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElse(Map.entry(OTHER, 0.0));
    }

    private static void weigh(String said, double factor, Map<String, Double> scores) {
        var taken = new boolean[said.length()];
        var counted = new ArrayList<Weighted>();
        for (Weighted word : LONGEST_FIRST) {
            for (int at = said.indexOf(word.word); at >= 0; at = said.indexOf(word.word, at + 1)) {
                if (taken[at] && taken[at + word.word.length() - 1] && !counted.isEmpty() && !sameWord(counted, word))
                    continue;
                for (int i = at; i < at + word.word.length(); i++) taken[i] = true;
                if (counted.contains(word)) continue;
                counted.add(word);
                scores.merge(word.field, word.weight * factor, Double::sum);
            }
        }
    }

    /// A word listed under two fields counts for both.
    private static boolean sameWord(List<Weighted> counted, Weighted word) {
        return counted.stream().anyMatch(one -> one.word.equals(word.word) && !one.field.equals(word.field));
    }

    private static final List<Weighted> LONGEST_FIRST = WORDS.stream()
            .sorted((one, other) -> Integer.compare(other.word.length(), one.word.length()))
            .toList();
}
