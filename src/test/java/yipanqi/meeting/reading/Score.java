package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Counts what a reader found against annotated texts: directives by their quotes, then who, until when and
/// in which field.
final class Score {

    private static final double ALIKE = 0.5;

    private int wanted;
    private int given;
    private int matched;
    private int fields;
    private int parties;
    private int partiesNamed;
    private int deadlines;
    private int deadlinesNamed;
    private int facts;
    private int factsWanted;
    private int projects;
    private int projectsNamed;

    private record Pair(int wanted, int given, double alike) {}

    void add(JsonNode gold, Reading reading) {
        List<JsonNode> articles = new ArrayList<>();
        if (gold.has("articles")) gold.get("articles").forEach(articles::add);
        else articles.add(gold);
        List<JsonNode> all = new ArrayList<>();
        articles.forEach(article -> article.get("directives").forEach(all::add));
        List<Reading.Directive> found = reading.articles().stream()
                .flatMap(article -> article.directives().stream())
                .toList();
        wanted += all.size();
        given += found.size();
        for (Pair pair : pairs(all, found)) count(all.get(pair.wanted()), found.get(pair.given()));
        for (int i = 0; i < articles.size(); i++) {
            if (i >= reading.articles().size()) continue;
            count(articles.get(i).get("meeting"), reading.articles().get(i).meeting());
            for (String named : strings(articles.get(i).path("projects"))) {
                projectsNamed++;
                if (reading.articles().get(i).projects().stream()
                        .anyMatch(given -> Likeness.of(Likeness.plain(named), Likeness.plain(given)) >= 0.6))
                    projects++;
            }
        }
    }

    private static List<Pair> pairs(List<JsonNode> wanted, List<Reading.Directive> given) {
        var candidates = new ArrayList<Pair>();
        for (int i = 0; i < wanted.size(); i++) {
            String quote = Likeness.plain(wanted.get(i).get("quote").asString());
            for (int j = 0; j < given.size(); j++) {
                double alike = Likeness.of(quote, Likeness.plain(given.get(j).quote()));
                if (alike >= ALIKE) candidates.add(new Pair(i, j, alike));
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::alike)
                .reversed()
                .thenComparingInt(Pair::wanted)
                .thenComparingInt(Pair::given));
        var pairs = new ArrayList<Pair>();
        for (Pair one : candidates)
            if (pairs.stream().noneMatch(pair -> pair.wanted() == one.wanted() || pair.given() == one.given()))
                pairs.add(one);
        return pairs;
    }

    private void count(JsonNode gold, Reading.Directive given) {
        matched++;
        if (List.of(text(gold, "field"), text(gold, "field_alt")).contains(given.field())) fields++;
        Set<String> named = set(strings(gold.get("responsible")));
        if (!named.isEmpty()) {
            partiesNamed++;
            Set<String> said = set(given.responsible());
            if (said.equals(named)
                    || gold.has("responsible_alt") && said.equals(set(strings(gold.get("responsible_alt"))))) parties++;
        }
        if (text(gold, "deadline").isEmpty()) return;
        deadlinesNamed++;
        String said = Likeness.plain(given.deadline());
        for (String one : text(gold, "deadline").split(";"))
            if (said.length() >= 2 && (Likeness.plain(one).contains(said) || said.contains(Likeness.plain(one)))) {
                deadlines++;
                return;
            }
    }

    private void count(JsonNode gold, Reading.Meeting given) {
        fact(text(gold, "title") + ";" + text(gold, "headline"), given.title());
        fact(text(gold, "organisation"), given.organisation());
        fact(text(gold, "chair").isEmpty() ? "" : text(gold, "chair"), given.chair());
        fact(text(gold, "attendees_text"), given.attendeesText());
        String date = text(gold, "date");
        if (date.length() < 10) return;
        factsWanted++;
        if (given.date().length() == 10 && date.substring(5).equals(given.date().substring(5))) facts++;
    }

    private void fact(String golds, String given) {
        if (golds.replace(";", "").isEmpty()) return;
        factsWanted++;
        String said = Likeness.plain(given);
        for (String gold : golds.split(";")) {
            String one = Likeness.plain(gold);
            boolean right = !one.isEmpty()
                    && !said.isEmpty()
                    && (Likeness.of(one, said) >= 0.6
                            || said.contains(one)
                            || said.length() >= 4 && one.contains(said));
            if (right) {
                facts++;
                return;
            }
        }
    }

    private static List<String> strings(JsonNode node) {
        var strings = new ArrayList<String>();
        node.forEach(one -> strings.add(one.asString()));
        return strings;
    }

    private static Set<String> set(List<String> names) {
        var set = new TreeSet<String>();
        for (String name : names)
            for (String one : Likeness.plain(name).split("[、;,]")) if (!one.isEmpty()) set.add(one);
        return set;
    }

    private static String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asString() : "";
    }

    double f1() {
        return wanted + given == 0 ? 1 : 2.0 * matched / (wanted + given);
    }

    double fields() {
        return (double) fields / matched;
    }

    double parties() {
        return (double) parties / partiesNamed;
    }

    double deadlines() {
        return (double) deadlines / deadlinesNamed;
    }

    double projects() {
        return (double) projects / projectsNamed;
    }

    double facts() {
        return (double) facts / factsWanted;
    }

    @Override
    public String toString() {
        return "F1 %.3f, parties %.3f, deadlines %.3f, fields %.3f, facts %.3f, projects %.3f"
                .formatted(f1(), parties(), deadlines(), fields(), facts(), projects());
    }
}
