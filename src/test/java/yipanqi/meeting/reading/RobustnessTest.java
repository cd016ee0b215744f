package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The reading hangs on grammar, not on names, line ends or the width of a bracket.
class RobustnessTest {

    private static final double KEPT = 0.98;

    @Test
    void readsTheSameWhenEveryUnitPlaceAndPersonIsRenamed() {
        keeps(renamed());
    }

    @Test
    void readsTheSameWhenLinesAreBrokenElsewhere() {
        var random = new Random(20260301);
        keeps(changed(text -> broken(text, 12 + random.nextInt(30))));
    }

    @Test
    void readsTheSameWithFiguresAndBracketsOfTheOtherWidth() {
        keeps(changed(RobustnessTest::otherWidth));
    }

    private static void keeps(Corpus changed) {
        Score before = Corpus.own().score();
        Score after = changed.score();
        assertThat(after.f1()).as(before + " became " + after).isGreaterThanOrEqualTo(KEPT * before.f1());
        assertThat(after.parties()).as(before + " became " + after).isGreaterThanOrEqualTo(KEPT * before.parties());
        assertThat(after.deadlines()).as(before + " became " + after).isGreaterThanOrEqualTo(KEPT * before.deadlines());
    }

    private static Corpus changed(UnaryOperator<String> change) {
        return new Corpus(Corpus.own().texts().stream()
                .map(text -> new Corpus.Text(text.id(), change.apply(text.raw()), text.goldJson()))
                .toList());
    }

    /// Breaks every paragraph of running text at a width; tables and indented columns keep their lines.
    private static String broken(String text, int width) {
        boolean setInColumns = text.lines().filter(line -> line.length() > 60).count() < 3;
        if (setInColumns) return text;
        var out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            for (int at = 0; at < line.length(); at += width) {
                out.append(line, at, Math.min(line.length(), at + width)).append('\n');
            }
            if (line.isEmpty()) out.append('\n');
        }
        return out.toString();
    }

    private static String otherWidth(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= '0' && c <= '9') out.append((char) (c + 0xFEE0));
            else if ("（）：；，".indexOf(c) >= 0) out.append("():;,".charAt("（）：；，".indexOf(c)));
            else out.append(c);
        }
        return out.toString();
    }

    private static Corpus renamed() {
        return new Corpus(Corpus.own().texts().stream()
                .map(text -> {
                    var names = new Renaming(text.gold());
                    return new Corpus.Text(text.id(), names.in(text.raw()), names.in(text.goldJson()));
                })
                .toList());
    }

    /// Other names for the people, the place and the usual offices of one text, the same wherever they stand.
    private static final class Renaming {
        private static final List<String> PEOPLE = List.of("郑怀瑾", "苏望舒", "梁知秋", "韩松年");
        private static final List<String> OFFICES = List.of(
                "住建局=城建局",
                "财政局=财税局",
                "教育局=教体局",
                "公安局=警务局",
                "水利局=水务局",
                "民政局=社会事务局",
                "审计局=稽核局",
                "农业农村局=农牧局",
                "市场监管局=市监局",
                "应急局=应急办",
                "文旅局=文体局",
                "镇政府=乡公所");
        private final List<String> pairs = new java.util.ArrayList<>(OFFICES);

        Renaming(tools.jackson.databind.JsonNode gold) {
            var meetings = new java.util.ArrayList<tools.jackson.databind.JsonNode>();
            if (gold.has("articles")) gold.get("articles").forEach(article -> meetings.add(article.get("meeting")));
            else meetings.add(gold.get("meeting"));
            int next = 0;
            for (var meeting : meetings) {
                for (String role : List.of("chair", "speaker")) {
                    String name = meeting.has(role) ? meeting.get(role).asString() : "";
                    boolean known = pairs.stream().anyMatch(pair -> pair.startsWith(name + "="));
                    if (name.matches("[\\u4e00-\\u9fa5]{3}") && !known && Names.isName(name))
                        pairs.add(name + "=" + PEOPLE.get(next++ % PEOPLE.size()));
                }
                String place = meeting.get("organisation").asString();
                if (place.matches("[\\u4e00-\\u9fa5]{2}[县市区镇].*")) pairs.add(place.substring(0, 2) + "=临渊");
            }
        }

        String in(String text) {
            String said = text;
            for (String pair : pairs) said = said.replace(pair.split("=")[0], pair.split("=")[1]);
            return said;
        }
    }
}
