package yipanqi.org.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// The cookie that carries a session's token; under TLS it is bound to this host and never travels
/// unencrypted.
public final class SessionCookie {
    private static final String PLAIN = "yipanqi";
    private static final String SECURE = "__Host-yipanqi";

    private SessionCookie() {}

    public static String of(HttpServletRequest request, Token token) {
        return cookie(request, token.value(), Session.LONGEST);
    }

    public static String none(HttpServletRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    private static String cookie(HttpServletRequest request, String value, Duration age) {
        return name(request) + "=" + value + "; Path=/; Max-Age=" + age.toSeconds() + "; HttpOnly; SameSite=Strict"
                + (request.isSecure() ? "; Secure" : "");
    }

    static Optional<String> token(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .filter(value -> value.length() == 43)
                .findFirst();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE : PLAIN;
    }
}
