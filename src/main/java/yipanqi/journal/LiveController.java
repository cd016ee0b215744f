package yipanqi.journal;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import yipanqi.platform.Caller;

/// The line on which an open page hears that something of its zone has happened; it asks again for what it
/// shows.
@RestController
class LiveController {
    /// A page comes back by itself, and its session is looked at anew.
    private static final long OPEN_FOR_MILLIS = 10 * 60 * 1_000;

    private final LivePages pages;

    LiveController(LivePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Caller caller) {
        var line = new SseEmitter(OPEN_FOR_MILLIS);
        pages.open(caller.zone(), caller.person(), line);
        return line;
    }
}
