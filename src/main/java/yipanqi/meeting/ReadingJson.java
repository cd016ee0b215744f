package yipanqi.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.meeting.reading.Reading;

/// The shape in which a reading is printed; other programs rely on it.
final class ReadingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadingJson() {}

    static String of(String id, Reading reading) {
        return JSON.writeValueAsString(shape(id, reading));
    }

    /// The same, with the source text and each character's place in it.
    static String withSource(String id, Reading reading, String source) {
        var shape = shape(id, reading);
        shape.put("source", source);
        shape.put("places", reading.source());
        return JSON.writeValueAsString(shape);
    }

    /// All that a reading holds, for [ReadingParts].
    static String whole(Reading reading) {
        var shape = shape("", reading);
        shape.put("places", reading.source());
        return JSON.writeValueAsString(shape);
    }

    private static Map<String, Object> shape(String id, Reading reading) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("id", id);
        shape.put("text", reading.text());
        shape.put(
                "articles",
                reading.articles().stream().map(ReadingJson::article).toList());
        return shape;
    }

    private static Map<String, Object> article(Reading.Article article) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("headline", article.headline());
        shape.put("meeting", meeting(article.meeting()));
        shape.put("heard", article.heard());
        shape.put("projects", article.projects());
        shape.put(
                "directives",
                article.directives().stream().map(ReadingJson::directive).toList());
        shape.put("sentences", sentences(article.sentences()));
        return shape;
    }

    private static Map<String, Object> meeting(Reading.Meeting meeting) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("title", meeting.title());
        shape.put("organisation", meeting.organisation());
        shape.put("date", meeting.date());
        shape.put("ordinal", meeting.ordinal());
        shape.put("chair", meeting.chair());
        shape.put("speaker", meeting.speaker());
        shape.put("attendees_text", meeting.attendeesText());
        return shape;
    }

    private static Map<String, Object> directive(Reading.Directive directive) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("quote", directive.quote());
        shape.put("start", directive.start());
        shape.put("end", directive.end());
        shape.put("action", directive.action());
        shape.put("responsible", directive.responsible());
        shape.put("lead", directive.lead());
        shape.put("assisting", directive.assisting());
        shape.put("deadline", directive.deadline());
        shape.put("due", directive.due());
        shape.put("field", directive.field());
        shape.put("kind", directive.kind().code());
        return shape;
    }

    private static List<Map<String, Object>> sentences(List<Reading.Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> Map.<String, Object>of(
                        "start",
                        sentence.start(),
                        "end",
                        sentence.end(),
                        "role",
                        sentence.role().code()))
                .toList();
    }
}
