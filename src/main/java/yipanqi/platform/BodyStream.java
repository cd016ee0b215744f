package yipanqi.platform;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/// A JSON body as it is read: refuses at the first byte over the limit, whatever length was announced, and at
/// U+0000, written as `\u0000` or as a byte (so that other encodings than UTF-8 are refused too).
final class BodyStream extends ServletInputStream {
    private final ServletInputStream body;
    private final DataSize limit;
    private long count;
    /// How much of `\u0000` the last bytes were.
    private int seen;

    BodyStream(ServletInputStream body, DataSize limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = body.read();
        if (one >= 0) look(one);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int n = body.read(bytes, from, most);
        for (int i = from; i < from + n; i++) look(bytes[i]);
        return n;
    }

    private void look(int one) {
        if (++count > limit.toBytes()) throw PlatformProblem.TOO_LARGE.because(BodyLimits.words(limit));
        seen = switch (seen) {
            case 0 -> one == '\\' ? 1 : 0;
            case 1 -> one == 'u' ? 2 : 0;
            default -> one == '0' ? seen + 1 : one == '\\' ? 1 : 0;
        };
        if (one == 0 || seen == 6) throw PlatformProblem.BAD_INPUT.because(BodyFilter.NO_SUCH_CHARACTER);
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
