package yipanqi.meeting.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Annotated meeting texts: what the reader reads and what it should find.
record Corpus(List<Text> texts) {

    static final Path OWN = Path.of("src/test/resources/yipanqi/meeting/reading");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Text(String id, String raw, String goldJson) {
        JsonNode gold() {
            return JSON.readTree(goldJson);
        }
    }

    static Corpus own() {
        return of(OWN.resolve("texts"), OWN.resolve("gold"));
    }

    /// The texts of one set, by the letter that their names begin with.
    Corpus set(String letter) {
        return new Corpus(
                texts.stream().filter(text -> text.id().startsWith(letter)).toList());
    }

    static Corpus of(Path texts, Path gold) {
        try (var files = Files.list(gold)) {
            return new Corpus(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> text(texts, file))
                    .toList());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Text text(Path texts, Path gold) {
        String id = gold.getFileName().toString().replace(".json", "");
        try {
            return new Text(id, Files.readString(texts.resolve(id + ".txt")), Files.readString(gold));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    Score score() {
        var score = new Score();
        var reader = new MeetingReader();
        for (Text text : texts) score.add(text.gold(), reader.read(text.raw()));
        return score;
    }
}
