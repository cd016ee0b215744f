package yipanqi.org.account;

import jakarta.servlet.http.HttpServletRequest;

/// Whether a request says that somebody is there, so that his session goes on. What a page does by itself
/// says nothing: its live line, its heartbeat (`/here`), and what it sends with `X-Background: true`.
final class Presence {
    private Presence() {}

    static boolean of(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.equals("/api/live")
                && !path.endsWith("/here")
                && !"true".equals(request.getHeader("X-Background"));
    }
}
