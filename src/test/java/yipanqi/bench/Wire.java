package yipanqi.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A kept connection that posts JSON with a session, and does no more than that: a client that works as hard as the
/// server on the same cores would measure itself.
final class Wire implements AutoCloseable {
    private final int port;
    private final String head;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    /// @param csrf the token, sent back as the office does
    Wire(int port, String session, String csrf, String prefer) {
        this.port = port;
        head = "Host: 127.0.0.1:" + port + "\r\nCookie: yipanqi=" + session + "; XSRF-TOKEN=" + csrf
                + "\r\nX-XSRF-TOKEN: " + csrf + "\r\nContent-Type: application/json\r\nPrefer: " + prefer + "\r\n";
    }

    /// Opened by the first request: the server lets go of a connection that waits while the limit warms up.
    private Socket connected() throws IOException {
        if (socket != null) return socket;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        return socket;
    }

    /// The answer's body; anything but 200 is an `IOException` that names it.
    String post(String path, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var start = "POST " + path + " HTTP/1.1\r\n" + head + "Idempotency-Key: " + UUID.randomUUID()
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        var request = new byte[start.length() + body.length];
        System.arraycopy(start.getBytes(StandardCharsets.ISO_8859_1), 0, request, 0, start.length());
        System.arraycopy(body, 0, request, start.length(), body.length);
        connected().getOutputStream().write(request);
        return answer();
    }

    private String answer() throws IOException {
        var status = line();
        int length = -1;
        boolean last = false;
        for (var header = line().toLowerCase(Locale.ROOT);
                !header.isEmpty();
                header = line().toLowerCase(Locale.ROOT)) {
            if (header.startsWith("content-length:"))
                length = Integer.parseInt(header.substring(15).strip());
            last |= header.equals("connection: close");
        }
        var text = length >= 0 ? text(length) : chunks();
        if (last) close();
        if (!status.startsWith("HTTP/1.1 200")) throw new IOException(status + ": " + text);
        return text;
    }

    private String chunks() throws IOException {
        var text = new StringBuilder();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            text.append(text(size));
            line();
        }
        line();
        return text.toString();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String text(int length) throws IOException {
        var bytes = in.readNBytes(length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("the server hung up");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
