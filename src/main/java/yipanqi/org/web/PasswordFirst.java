package yipanqi.org.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import yipanqi.org.OrgProblem;
import yipanqi.org.account.Sessions;
import yipanqi.org.account.SignedIn;

/// Whoever still has a one-time password can change it, look at his session and leave: nothing else.
@Component
class PasswordFirst implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> OPEN = Set.of(
            "/api/session",
            "/api/sign-in",
            "/api/sign-out",
            "/api/session/password",
            "/api/session/sign-out-everywhere");

    private final Sessions sessions;

    PasswordFirst(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**").excludePathPatterns(OPEN.toArray(String[]::new));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (sessions.of(request).filter(SignedIn::mustChangePassword).isPresent())
            throw OrgProblem.MUST_CHANGE_PASSWORD.because();
        return true;
    }
}
