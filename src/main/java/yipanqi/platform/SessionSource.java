package yipanqi.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Who is behind a request; answered by the module that keeps sessions.
public interface SessionSource {
    /// Refuses a session that asks too fast.
    Optional<Caller> caller(HttpServletRequest request);
}
