package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String TEXT = "会议要求，各街道要在9月底前完成整改。\n㐂𠮷";

    @Test
    void readsEveryEncodingInUse() {
        for (var charset : new Charset[] {UTF_8, Charset.forName("GB18030")})
            assertThat(PlainText.decode(TEXT.getBytes(charset))).isEqualTo(TEXT);
        for (var charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE})
            assertThat(PlainText.decode(("\ufeff" + TEXT).getBytes(charset))).isEqualTo(TEXT);
    }

    @Test
    void endsLinesInOneWay() {
        assertThat(PlainText.decode("一\r\n二\r三".getBytes(UTF_8))).isEqualTo("一\n二\n三");
    }

    @Test
    void readsUtf8CutInsideItsLastCharacter() {
        var bytes = "各街道要完成整改".getBytes(UTF_8);
        assertThat(PlainText.decode(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo("各街道要完成整");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> PlainText.decode(new byte[] {'a', 0, 'b'})).hasMessageContaining("unknown-type");
        assertThatThrownBy(() -> PlainText.decode(new byte[] {(byte) 0xff, (byte) 0xff, 1}))
                .hasMessageContaining("unknown-type");
    }
}
