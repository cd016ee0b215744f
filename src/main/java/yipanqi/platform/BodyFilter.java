package yipanqi.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps out what nobody sends in earnest, before anybody is asked who he is: a body that would fill the
/// memory, and the character U+0000, which no text of ours can hold. A file, raw or from a form, passes.
class BodyFilter extends OncePerRequestFilter {
    static final String NO_SUCH_CHARACTER = "内容里有无法保存的控制字符（U+0000），请删去后重试";

    private final BodyLimits limits;
    private final Refusing refusing;

    BodyFilter(BodyLimits limits, Refusing refusing) {
        this.limits = limits;
        this.refusing = refusing;
    }

    /// Answers with a problem outside of any controller.
    interface Refusing {
        void refuse(HttpServletResponse response, Problem problem, Object... args) throws IOException;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        var limit = limits.of(request.getServletPath());
        if (query != null && query.contains("%00"))
            refusing.refuse(response, PlatformProblem.BAD_INPUT, NO_SUCH_CHARACTER);
        else if (isFile(request.getContentType())) chain.doFilter(request, response);
        else if (request.getContentLengthLong() > limit.toBytes())
            refusing.refuse(response, PlatformProblem.TOO_LARGE, BodyLimits.words(limit));
        else chain.doFilter(new Limited(request, limit), response);
    }

    private static boolean isFile(@Nullable String type) {
        if (type == null) return false;
        var small = type.toLowerCase(Locale.ROOT);
        return small.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                || small.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final DataSize limit;
        private @Nullable BodyStream body;

        Limited(HttpServletRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            var opened = body;
            if (opened == null) body = opened = new BodyStream(super.getInputStream(), limit);
            return opened;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
