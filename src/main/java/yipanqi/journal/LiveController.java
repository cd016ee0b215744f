package yipanqi.journal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import yipanqi.platform.Caller;

/// Tells open pages that something of their zone has happened; they ask again for what they show.
@RestController
class LiveController implements SealListener {
    /// A page comes back by itself, and its session is looked at anew.
    private static final long OPEN_FOR_MILLIS = 10 * 60 * 1_000;

    private final Map<UUID, Set<SseEmitter>> pages = new ConcurrentHashMap<>();

    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Caller caller) throws IOException {
        var page = new SseEmitter(OPEN_FOR_MILLIS);
        var open = pages.computeIfAbsent(caller.zone(), _ -> ConcurrentHashMap.newKeySet());
        page.onCompletion(() -> open.remove(page));
        page.onTimeout(page::complete);
        page.onError(_ -> open.remove(page));
        open.add(page);
        page.send(SseEmitter.event().comment("open"));
        return page;
    }

    @Override
    public void sealed(UUID zone, long number, Collection<UUID> subjects) {
        send(zone, SseEmitter.event().name("sealed").data(new Sealed(number, List.copyOf(subjects))));
    }

    /// A page that went away without a word is noticed here.
    @Scheduled(fixedDelay = 20_000)
    void beat() {
        for (var zone : pages.keySet()) send(zone, SseEmitter.event().comment("beat"));
    }

    private void send(UUID zone, SseEmitter.SseEventBuilder event) {
        var parts = event.build();
        for (var page : pages.getOrDefault(zone, Set.of())) {
            try {
                page.send(parts);
            } catch (IOException | IllegalStateException e) {
                pages.getOrDefault(zone, Set.of()).remove(page);
            }
        }
    }

    record Sealed(long number, List<UUID> subjects) {}
}
