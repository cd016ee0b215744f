package yipanqi.platform;

/// Refusals that belong to no business.
public enum PlatformProblem implements Problem {
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    FORM_EXPIRED(403),
    NOT_FOUND(404),
    CHANGED_MEANWHILE(409),
    KEY_USED_FOR_ANOTHER_COMMAND(409),
    KEY_MISSING(400),
    BAD_INPUT(400),
    TOO_LARGE(413),
    TOO_MANY(429),
    METHOD_NOT_ALLOWED(405),
    UNSUPPORTED_TYPE(415),
    FAILED(500);

    private final int status;

    PlatformProblem(int status) {
        this.status = status;
    }

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public int status() {
        return status;
    }
}
