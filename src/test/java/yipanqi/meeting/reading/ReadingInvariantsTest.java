package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingInvariantsTest {

    private static final String ALPHABET =
            "会议要求指出强调各街道县局办部门在月日底前完成听取汇报，。；：、（）【】“”《》一二三1234567890 \n\t\f　书记主持召开由牵头负责的和对将把aZ．％●①";

    private final MeetingReader reader = new MeetingReader();

    @Test
    void quotesAreTheTextAtTheirPlaces() {
        for (Corpus.Text text : Corpus.own().texts()) holds(text.raw());
    }

    @Test
    void survivesAnyCharacters() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var raw = new StringBuilder();
            int length = random.nextInt(400);
            for (int i = 0; i < length; i++) raw.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            holds(raw.toString());
        }
    }

    @Test
    void survivesTextsCutAnywhereAndShuffled() {
        var random = new Random(11);
        for (Corpus.Text text : Corpus.own().texts()) {
            String raw = text.raw();
            int cut = random.nextInt(raw.length());
            holds(raw.substring(cut));
            holds(raw.substring(0, cut));
            holds(raw.substring(cut) + raw.substring(0, cut));
        }
    }

    @Test
    void readsNothingFromNothing() {
        Reading reading = reader.read("");
        assertThat(reading.text()).isEmpty();
        assertThat(reading.articles()).isEmpty();
    }

    private void holds(String raw) {
        Reading reading = reader.read(raw);
        String text = reading.text();
        assertThat(reading.source()).hasSize(text.length());
        var covered = new boolean[text.length()];
        for (Reading.Article article : reading.articles()) {
            for (Reading.Directive one : article.directives())
                assertThat(text.substring(one.start(), one.end())).isEqualTo(one.quote());
            for (Reading.Sentence sentence : article.sentences())
                for (int i = sentence.start(); i < sentence.end(); i++) covered[i] = true;
        }
        for (int i = 0; i < covered.length; i++)
            assertThat(covered[i] || !Fold.isWord(text.charAt(i)))
                    .as("'%s' at %d of %s", text.charAt(i), i, text)
                    .isTrue();
    }
}
