package yipanqi.platform;

import java.util.Arrays;

/// The one exception by which a door refuses; answered as RFC 9457 `application/problem+json`.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;
    private final transient Object[] args;

    Refusal(Problem problem, Object... args) {
        super(problem.code() + Arrays.toString(args), null, false, false);
        this.problem = problem;
        this.args = args.clone();
    }

    public Problem problem() {
        return problem;
    }

    public Object[] args() {
        return args.clone();
    }
}
