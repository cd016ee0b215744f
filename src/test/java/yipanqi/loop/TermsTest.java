package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.org.SampleZone;
import yipanqi.platform.Ids;

class TermsTest {
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void comeBackFromTheJournalUnchanged() {
        var terms = LoopFixture.terms(SampleZone.of(Ids.next()));
        assertThat(json.readValue(json.writeValueAsString(terms), Terms.class)).isEqualTo(terms);
    }
}
