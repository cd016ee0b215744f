package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.OfficeTest;

/// The journal is kept for ever: what was written under these names, in these shapes, must stay readable. A
/// line is never changed; a new shape is a new fact.
@OfficeTest
class LoopFactsGoldenTest {
    @Autowired
    JsonMapper json;

    @Test
    void readsEveryFactAsItWasEverWrittenAndWritesItTheSame() throws IOException {
        golden().forEach((what, body) -> {
            var fact = json.readValue(body, LoopFactNames.type(what));
            assertThat(fact.what()).isEqualTo(what);
            assertThat(json.writeValueAsString(fact)).as(what).isEqualTo(body);
        });
    }

    @Test
    void knowsEveryFactByTheNameItHasInTheJournal() throws IOException {
        assertThat(golden().keySet())
                .containsExactlyInAnyOrderElementsOf(LoopFactNames.all().keySet());
    }

    private static Map<String, String> golden() throws IOException {
        var lines = new LinkedHashMap<String, String>();
        try (var in = LoopFactsGoldenTest.class.getResourceAsStream("loop-facts.golden")) {
            for (var line : new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int gap = line.indexOf(' ');
                lines.put(line.substring(0, gap), line.substring(gap + 1));
            }
        }
        return lines;
    }
}
