package yipanqi.org.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a browser does: keeps cookies, sends the CSRF token back, names each command.
public final class Browser {
    private static final JsonMapper JSON = new JsonMapper();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI server;

    public Browser(int port) {
        this.server = URI.create("http://127.0.0.1:" + port);
    }

    /// One answer of the server.
    public record Answer(int status, String text, Map<String, List<String>> headers) {
        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String code() {
            return json().path("code").asString("");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// What the page asks for by itself.
    public Answer getInBackground(String path) {
        return send(request(path).header("X-Background", "true").GET());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, JSON.writeValueAsString(body));
    }

    /// The same, content with the least that the server can answer.
    public Answer postBriefly(String path, Object body) {
        var content = BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Prefer", "return=minimal")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-XSRF-TOKEN", csrf().orElse("none"))
                .POST(content));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, JSON.writeValueAsString(body));
    }

    public Answer send(String method, String path, String body) {
        return send(method, path, body, UUID.randomUUID().toString(), csrf().orElse("none"));
    }

    /// @param key empty to send none
    public Answer send(String method, String path, String body, String key, String csrf) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", csrf)
                .method(method, BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }

    /// Keeps a file as a command of its own.
    public Answer upload(String path, String name, byte[] content) {
        return octets(
                path,
                URLEncoder.encode(name, StandardCharsets.UTF_8),
                content,
                UUID.randomUUID().toString(),
                csrf().orElse("none"));
    }

    /// Uploads one file as a form does.
    public Answer upload(String path, String fileName, byte[] content, String key, String csrf) {
        var boundary = "----" + UUID.randomUUID();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var parts = List.of(
                head.getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", key)
                .header("X-XSRF-TOKEN", csrf)
                .POST(BodyPublishers.ofByteArrays(parts)));
    }

    /// Sends a file as the body itself.
    public Answer octets(String path, String fileName, byte[] content, String key, String csrf) {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .header("X-File-Name", fileName)
                .header("Idempotency-Key", key)
                .header("X-XSRF-TOKEN", csrf)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /// Goes on with a session that was started elsewhere.
    public Browser withSession(String token) {
        var cookie = new HttpCookie("yipanqi", token);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(server, cookie);
        get("/api/session");
        return this;
    }

    public Answer signIn(String account, String password) {
        get("/api/session");
        return post("/api/sign-in", Map.of("account", account, "password", password));
    }

    public Optional<String> csrf() {
        return cookie("XSRF-TOKEN").map(HttpCookie::getValue);
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /// A stream of events never ends: its head is all one can wait for.
    private static String text(HttpResponse<InputStream> answer, InputStream body) throws IOException {
        var endless = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        return endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
            // a cookie with a Max-Age would go back in quotes, as no browser does
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setVersion(0));
            try (var body = answer.body()) {
                return new Answer(
                        answer.statusCode(),
                        text(answer, body),
                        answer.headers().map());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
