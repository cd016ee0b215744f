package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How much the words of a stretch, and the name of a body, speak for each field of work.
final class FieldWords {

    private static final String BODY = "body";
    private static final Map<String, Map<String, Double>> WEIGHTS = new HashMap<>();
    private static final Map<Character, Set<String>> BY_FIRST = new HashMap<>();
    private static final Map<String, List<String>> BODIES = new HashMap<>();

    static {
        for (List<String> row : Lexicon.rows("fields")) {
            String field = row.getFirst();
            List<String> words = row.subList(2, row.size());
            if (row.get(1).equals(BODY)) BODIES.merge(field, words, FieldWords::both);
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
        BY_FIRST.computeIfAbsent(word.charAt(0), _ -> new TreeSet<>()).add(word);
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
        for (int at = 0; at < said.length(); at++)
            for (String word : BY_FIRST.getOrDefault(said.charAt(at), Set.of()))
                if (said.startsWith(word, at)) hits.add(new Hit(word, at));
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
