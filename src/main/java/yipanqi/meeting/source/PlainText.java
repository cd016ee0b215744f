package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// A text file in the encodings that offices here use: UTF-8, UTF-16 with its mark, GB18030 (with it GBK and
/// GB2312).
final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private PlainText() {}

    static String decode(byte[] content) {
        var text = marked(content)
                .or(() -> strictly(UTF_8, content, 0))
                .or(() -> cutUtf8(content))
                .or(() -> strictly(GB18030, content, 0))
                .orElseThrow(SourceProblem.UNKNOWN_TYPE::because);
        if (text.chars().anyMatch(PlainText::isForeign)) throw SourceProblem.UNKNOWN_TYPE.because();
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<String> marked(byte[] content) {
        if (startsWith(content, 0xef, 0xbb, 0xbf)) return strictly(UTF_8, content, 3);
        if (startsWith(content, 0xff, 0xfe)) return strictly(UTF_16LE, content, 2);
        if (startsWith(content, 0xfe, 0xff)) return strictly(UTF_16BE, content, 2);
        return Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((content[i] & 0xff) != mark[i]) return false;
        return true;
    }

    private static Optional<String> strictly(Charset charset, byte[] content, int from) {
        var out = CharBuffer.allocate(content.length - from + 1);
        var left = decode(charset, ByteBuffer.wrap(content, from, content.length - from), out);
        return left == 0 ? Optional.of(out.flip().toString()) : Optional.empty();
    }

    /// A download cut inside its last character is still UTF-8; read as GB18030 it would turn to nonsense.
    private static Optional<String> cutUtf8(byte[] content) {
        var out = CharBuffer.allocate(content.length + 1);
        var left = decode(UTF_8, ByteBuffer.wrap(content), out);
        return left <= 3 && out.position() > 3 * left ? Optional.of(out.flip().toString()) : Optional.empty();
    }

    /// How many bytes were left when decoding stopped.
    private static int decode(Charset charset, ByteBuffer in, CharBuffer out) {
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return in.remaining();
    }

    /// Control characters never stand in a text for people: whatever holds them is some other kind of file.
    private static boolean isForeign(int c) {
        return c < ' ' && "\t\n\r\f\u000b\u001a".indexOf(c) < 0 || c == 0xfffe || c == 0xffff;
    }
}
