package yipanqi.platform;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/// Every error leaves as RFC 9457 `application/problem+json` with a stable `code`; nothing of the inside
/// shows.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private final ProblemTexts texts;

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Object> refused(Refusal refusal) {
        return answer(refusal.problem(), refusal.args());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> failed(Exception failure) {
        var trace = Ids.next().toString();
        LOG.error("request failed, trace {}", trace, failure);
        return answer(PlatformProblem.FAILED, trace);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(PlatformProblem.TOO_LARGE, "20 MB");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = e.getFieldErrors().stream()
                .map(field -> Map.of("pointer", "/" + field.getField().replace('.', '/'), "code", "invalid"))
                .toList();
        return answer(PlatformProblem.BAD_INPUT, fields, "请检查标出的字段");
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return switch (status.value()) {
            case 404 -> answer(PlatformProblem.NOT_FOUND);
            case 405 -> answer(PlatformProblem.METHOD_NOT_ALLOWED);
            case 413 -> answer(PlatformProblem.TOO_LARGE, "20 MB");
            case 406, 415 -> answer(PlatformProblem.UNSUPPORTED_TYPE);
            default -> status.is4xxClientError() ? badInput(e) : failed(e);
        };
    }

    private ResponseEntity<Object> badInput(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof Refusal refusal) return refused(refusal);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) {
                var path = new StringBuilder();
                for (var step : json.getPath())
                    path.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
                return answer(
                        PlatformProblem.BAD_INPUT,
                        List.of(Map.of("pointer", path.toString(), "code", "unreadable")),
                        path.isEmpty() ? "内容不是合法的 JSON" : "字段 " + path + " 无法识别");
            }
        }
        return answer(PlatformProblem.BAD_INPUT, "请检查地址和参数");
    }

    private ResponseEntity<Object> answer(Problem problem, Object... args) {
        return answer(problem, List.of(), args);
    }

    private ResponseEntity<Object> answer(Problem problem, List<Map<String, String>> errors, Object... args) {
        var detail = body(problem, texts.of(problem, args));
        if (!errors.isEmpty()) detail.setProperty("errors", errors);
        var answer = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == 429 && args.length > 0) answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(args[0]));
        return answer.body(detail);
    }

    static ProblemDetail body(Problem problem, Reason reason) {
        var detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("/problems/" + problem.code().replace('.', '/')));
        detail.setTitle(reason.title());
        detail.setProperty("code", reason.code());
        if (!reason.values().isEmpty()) detail.setProperty("values", reason.values());
        return detail;
    }
}
