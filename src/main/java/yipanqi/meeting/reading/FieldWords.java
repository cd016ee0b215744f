package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How much the words of a stretch, and the name of a body, speak for each field of work.
final class FieldWords {

    private static final String BODY = "body";
    /// What names no field, though a word of one stands inside it or across its edge (`人民政府`, `督办事项`).
    private static final String NONE = "none";
    private static final Map<String, Map<String, Double>> WEIGHTS = new HashMap<>();
    private static final WordTree WORDS = new WordTree();
    private static final Map<String, List<String>> BODIES = new HashMap<>();

    static {
        for (List<String> row : Lexicon.rows("fields")) {
            String field = row.getFirst();
            List<String> words = row.subList(2, row.size());
            if (field.equals(NONE)) row.subList(1, row.size()).forEach(WORDS::add);
            else if (row.get(1).equals(BODY)) BODIES.merge(field, words, FieldWords::both);
            else words.forEach(word -> enter(word, field, Double.parseDouble(row.get(1))));
        }
    }

    private FieldWords() {}

    private static List<String> both(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static void enter(String word, String field, double weight) {
        double longer = Math.min(2, (word.length() - 2) * 0.5);
        WEIGHTS.computeIfAbsent(word, _ -> new HashMap<>()).merge(field, weight + longer, Math::max);
        WORDS.add(word);
    }

    private record Hit(String word, int at) {}

    /// Each word counts once, and none that stands inside a longer one.
    static Map<String, Double> in(String said) {
        var taken = new boolean[said.length()];
        var counted = new TreeSet<String>();
        var weights = new HashMap<String, Double>();
        for (Hit hit : hits(said)) {
            int end = hit.at + hit.word.length();
            if (taken[hit.at] && taken[end - 1]) continue;
            for (int i = hit.at; i < end; i++) taken[i] = true;
            if (counted.add(hit.word))
                WEIGHTS.getOrDefault(hit.word, Map.of())
                        .forEach((field, weight) -> weights.merge(field, weight, Double::sum));
        }
        return weights;
    }

    private static List<Hit> hits(String said) {
        var hits = new ArrayList<Hit>();
        for (int from = 0; from < said.length(); from++) {
            int at = from;
            WORDS.from(said, at, end -> hits.add(new Hit(said.substring(at, end), at)));
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> hit.word.length()).reversed());
        return hits;
    }

    /// The fields in which a body of that name usually works.
    static Map<String, Double> ofBody(String name) {
        var fields = new HashMap<String, Double>();
        BODIES.forEach((field, words) -> {
            if (words.stream().anyMatch(name::contains)) fields.put(field, 1.0);
        });
        return fields;
    }
}
