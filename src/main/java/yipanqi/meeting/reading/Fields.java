package yipanqi.meeting.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Tells the field of work of each directive of an article.
///
/// Its own words weigh most; where they name a field, the rest weighs little. Then come the heading it stands under,
/// the sentence it ends, what was said before it, who shall act, what the directives of its matter and of the whole
/// meeting are about, and the meeting's name; so a mere `每周报送进展` goes with the work it is about.
final class Fields {

    private static final String OTHER = "other";
    private static final double HEADING = 0.75;
    private static final double SENTENCE = 0.6;
    private static final double BEFORE = 0.5;
    private static final double BODY = 2;
    private static final double MATTER = 2;
    private static final double MEETING = 1;
    private static final double TITLE = 0.5;
    /// How much speaks for no field at all before anything is said.
    private static final double NOTHING = 0.5;
    /// Words that say this much name their field, and what stands around the directive counts only in part.
    private static final double NAMED = 5;
    private static final double BESIDE = 0.35;
    /// A directive whose words say less than this speaks for its field only in part.
    private static final double CLEAR = 5;
    private static final double LOUDEST = 10;

    private final String folded;
    private final Map<String, Double> title;
    private final Map<String, Double> meeting;
    private final Map<Found, Map<String, Double>> own = new LinkedHashMap<>();

    Fields(String folded, String title, List<Found> directives) {
        this.folded = folded;
        this.title = around(title);
        for (Found one : directives) own.put(one, FieldWords.in(one.words(folded)));
        this.meeting = shares(_ -> true);
    }

    String of(Found one) {
        var scores = new HashMap<>(own.get(one));
        double part = scores.values().stream().anyMatch(weight -> weight >= NAMED) ? BESIDE : 1;
        add(scores, around(one.section()), part * HEADING);
        add(scores, around(one.opening(folded)), part * SENTENCE);
        add(scores, around(one.before()), part * BEFORE);
        List<String> bodies = one.bodies(folded);
        for (String body : bodies) add(scores, FieldWords.ofBody(body), BODY / bodies.size());
        add(scores, shares(other -> other.sharesMatter(one, folded)), part * MATTER);
        add(scores, meeting, part * MEETING);
        add(scores, title, part * TITLE);
        scores.merge(OTHER, NOTHING, Double::sum);
        return scores.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(OTHER);
    }

    /// What some directives are about, each with one voice; the voices add up to one at most.
    private Map<String, Double> shares(Predicate<Found> which) {
        var shares = new HashMap<String, Double>();
        own.forEach((one, words) -> {
            if (which.test(one)) add(shares, words, 1 / Math.max(CLEAR, sum(words)));
        });
        double all = Math.max(1, sum(shares));
        shares.replaceAll((_, share) -> share / all);
        return shares;
    }

    /// What stands around a directive may be long, yet must not drown it.
    private static Map<String, Double> around(String said) {
        Map<String, Double> words = FieldWords.in(said);
        double part = Math.min(1, LOUDEST / sum(words));
        words.replaceAll((_, weight) -> weight * part);
        return words;
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void add(Map<String, Double> scores, Map<String, Double> more, double factor) {
        more.forEach((field, weight) -> scores.merge(field, weight * factor, Double::sum));
    }
}
