package yipanqi.meeting;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.meeting.reading.Kind;
import yipanqi.meeting.reading.Reading;
import yipanqi.meeting.reading.Role;

/// Takes a reading back from [ReadingJson#whole]. Whoever wrote it is not trusted: every place must lie in the
/// text, every quote must be its words, else an `IllegalArgumentException`.
final class ReadingParts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String text;

    private ReadingParts(String text) {
        this.text = text;
    }

    /// @param sourceLength how many characters the source has
    static Reading of(String json, int sourceLength) {
        var root = JSON.readTree(json);
        var text = root.path("text").asString("");
        var places = each(root.path("places"), JsonNode::asInt);
        if (places.size() != text.length() || places.stream().anyMatch(at -> at < 0 || at >= sourceLength))
            throw new IllegalArgumentException("places outside the source");
        return new Reading(text, places, each(root.path("articles"), new ReadingParts(text)::article));
    }

    private Reading.Article article(JsonNode it) {
        return new Reading.Article(
                said(it, "headline"),
                meeting(it.path("meeting")),
                words(it.path("heard")),
                words(it.path("projects")),
                each(it.path("directives"), this::directive),
                each(it.path("sentences"), this::sentence));
    }

    private static Reading.Meeting meeting(JsonNode it) {
        return new Reading.Meeting(
                said(it, "title"),
                said(it, "organisation"),
                said(it, "date"),
                said(it, "ordinal"),
                said(it, "chair"),
                said(it, "speaker"),
                said(it, "attendees_text"));
    }

    private Reading.Directive directive(JsonNode it) {
        int start = it.path("start").asInt(-1);
        int end = it.path("end").asInt(-1);
        var quote = said(it, "quote");
        if (!between(start, end).equals(quote)) throw new IllegalArgumentException("a quote that is not there");
        return new Reading.Directive(
                quote,
                start,
                end,
                said(it, "action"),
                words(it.path("responsible")),
                words(it.path("lead")),
                words(it.path("assisting")),
                said(it, "deadline"),
                said(it, "due"),
                said(it, "field"),
                Kind.valueOf(said(it, "kind").toUpperCase(Locale.ROOT)));
    }

    private Reading.Sentence sentence(JsonNode it) {
        int start = it.path("start").asInt(-1);
        int end = it.path("end").asInt(-1);
        between(start, end);
        return new Reading.Sentence(start, end, Role.valueOf(said(it, "role").toUpperCase(Locale.ROOT)));
    }

    private String between(int start, int end) {
        if (start < 0 || end < start || end > text.length()) throw new IllegalArgumentException("outside the text");
        return text.substring(start, end);
    }

    private static String said(JsonNode it, String name) {
        return it.path(name).asString("");
    }

    private static List<String> words(JsonNode list) {
        return each(list, word -> word.asString(""));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> part) {
        return list.valueStream().map(part).toList();
    }
}
