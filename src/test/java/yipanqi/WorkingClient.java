package yipanqi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser;
import yipanqi.org.web.Desks;

/// Two people of the zone who open loops and work on them without a pause: each acknowledgement is on disk
/// before the next call, and what got no answer is asked again under the same key until it does.
final class WorkingClient implements Runnable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Work> works = Map.of(
            "sign", new Work("duty", it -> it.stage.equals("ISSUED"), Map.of()),
            "hand", new Work("duty", it -> !it.suspended, Map.of("words", "请办")),
            "report",
                    new Work(
                            "duty",
                            it -> it.stage.equals("UNDER_WAY") && !it.suspended,
                            Map.of("words", "已查", "progress", 99)),
            "suspend", new Work("clerk", it -> it.stage.equals("UNDER_WAY") && !it.suspended, Map.of("words", "等批复")),
            "resume", new Work("clerk", it -> it.suspended, Map.of()),
            "remind", new Work("clerk", _ -> true, Map.of("words", "请抓紧")));

    private final String name;
    private final SampleZone zone;
    private final Desks desks;
    private final Path acknowledged;
    private final AtomicLong answered;
    private final Random random;
    private final List<Mine> loops = new ArrayList<>();
    private volatile boolean over;
    private long askedAgain;

    /// @param acknowledged where `key loop version` of each answer is kept, a line each
    /// @param answered counts the answers of all clients
    WorkingClient(String name, SampleZone zone, Desks desks, Path acknowledged, AtomicLong answered, long seed) {
        this.name = name;
        this.zone = zone;
        this.desks = desks;
        this.acknowledged = acknowledged;
        this.answered = answered;
        this.random = new Random(seed);
    }

    private record Work(String who, Predicate<Mine> when, Map<String, Object> body) {}

    private static final class Mine {
        private final String id;
        private String stage = "ISSUED";
        private boolean suspended;
        private long version = 1;

        Mine(String id) {
            this.id = id;
        }
    }

    /// Posts' holders of this client's own, so that no client ends another's session.
    static String desk(String who, String name) {
        return who + name;
    }

    void finish() {
        over = true;
    }

    long askedAgain() {
        return askedAgain;
    }

    @Override
    public void run() {
        try (var file = FileChannel.open(acknowledged, CREATE, APPEND)) {
            while (!over) {
                if (loops.isEmpty() || random.nextInt(8) == 0) open(file);
                else if (random.nextInt(60) == 0) signInAgain();
                else move(file, loops.get(random.nextInt(loops.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(FileChannel file) throws IOException {
        var key = UUID.randomUUID().toString();
        var answer = untilAnswered(
                "clerk",
                "/api/loops",
                key,
                Map.of(
                        "what",
                        "排查沿街门店 " + name,
                        "field",
                        "fire-safety",
                        "leadUnitId",
                        zone.id(SampleZone.WEST),
                        "verifierPostId",
                        zone.id(SampleZone.VERIFIER_POST),
                        "due",
                        "2099-11-30"));
        var mine = new Mine(answer.json().path("summary").path("id").asString());
        loops.add(mine);
        acknowledge(file, key, mine);
    }

    private void move(FileChannel file, Mine loop) throws IOException {
        var fit = works.entrySet().stream()
                .filter(work -> work.getValue().when.test(loop))
                .toList();
        var move = fit.get(random.nextInt(fit.size()));
        var body = new HashMap<>(move.getValue().body);
        body.put("version", loop.version);
        if (move.getKey().equals("hand")) body.put("postId", zone.id(SampleZone.WEST_INNER));
        var key = UUID.randomUUID().toString();
        var answer = untilAnswered(move.getValue().who, "/api/loops/" + loop.id + "/moves/" + move.getKey(), key, body);
        var sheet = answer.json();
        if (sheet.path("version").asLong() != loop.version + 1) throw new AssertionError(name + ": " + answer.text());
        loop.version++;
        loop.stage = sheet.path("summary").path("stage").asString();
        loop.suspended = sheet.path("facts").path("suspended").isObject();
        acknowledge(file, key, loop);
    }

    private void acknowledge(FileChannel file, String key, Mine loop) throws IOException {
        file.write(ByteBuffer.wrap((key + " " + loop.id + " " + loop.version + "\n").getBytes(UTF_8)));
        file.force(true);
        answered.incrementAndGet();
    }

    private Browser.Answer untilAnswered(String who, String path, String key, Map<String, Object> body) {
        var answer = tried(who, path, key, body);
        if (answer == null) {
            askedAgain++;
            answer = await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> tried(who, path, key, body), it -> it != null);
        }
        if (answer.status() != 200) throw new AssertionError(name + " " + path + ": " + answer.text());
        return answer;
    }

    /// Null where nobody knows whether it was done.
    private Browser.@Nullable Answer tried(String who, String path, String key, Map<String, Object> body) {
        try {
            var browser = desks.of(desk(who, name));
            var answer = browser.send(
                    "POST",
                    path,
                    JSON.writeValueAsString(body),
                    key,
                    browser.csrf().orElseThrow());
            if (answer.status() == 401) desks.signInAgain(desk(who, name));
            return answer.status() >= 500 || answer.status() == 401 ? null : answer;
        } catch (IllegalStateException noAnswer) {
            return null;
        }
    }

    /// May fail while the office is down or because the answers before were lost; the session goes on then.
    private void signInAgain() {
        try {
            desks.signInAgain(desk("duty", name));
        } catch (IllegalStateException noAnswer) {
            askedAgain++;
        }
    }
}
