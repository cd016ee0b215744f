package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import yipanqi.meeting.reading.MeetingReader;
import yipanqi.meeting.reading.Reading;

class ReadingPartsTest {
    private static final String SOURCE = DeskFixture.MINUTES;
    private static final Reading READING = new MeetingReader().read(SOURCE);
    private static final String SAID = ReadingJson.whole(READING);

    @Test
    void comesBackWhole() {
        assertThat(READING.articles()).isNotEmpty();
        assertThat(ReadingParts.of(SAID, SOURCE.length())).isEqualTo(READING);
    }

    @Test
    void believesNoPlaceOutsideTheTextAndNoQuoteThatIsNotThere() {
        var directive = READING.articles().getFirst().directives().getFirst();
        for (var lie : new String[] {
            SAID.replaceFirst("\"start\":" + directive.start(), "\"start\":" + (directive.start() + 1)),
            SAID.replaceFirst("\"end\":\\d+", "\"end\":999999"),
            SAID.replaceFirst("\"start\":\\d+", "\"start\":-1"),
            SAID.replaceFirst("\"role\":\"\\w+\"", "\"role\":\"judge\""),
            SAID.replaceFirst("\"places\":\\[\\d+", "\"places\":[-5"),
            SAID.replaceFirst("\"places\":\\[\\d+,", "\"places\":[")
        }) assertThatThrownBy(() -> ReadingParts.of(lie, SOURCE.length())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadingParts.of(SAID, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
