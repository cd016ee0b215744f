package yipanqi.platform;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The one exception by which a door refuses; answered as RFC 9457 `application/problem+json`.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;
    private final transient Object[] args;
    private final @Nullable String place;

    Refusal(Problem problem, Object... args) {
        this(problem, null, args.clone());
    }

    private Refusal(Problem problem, @Nullable String place, Object[] args) {
        super(problem.code() + Arrays.toString(args), null, false, false);
        this.problem = problem;
        this.place = place;
        this.args = args;
    }

    /// The same, said of one place of what was handed in, such as a column; what names its place already stays.
    public Refusal at(String place) {
        return this.place == null ? new Refusal(problem, place, args) : this;
    }

    /// Whatever this work refuses is said of that place.
    public static <T> T at(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw refusal.at(place);
        }
    }

    public static void at(String place, Runnable work) {
        at(place, () -> {
            work.run();
            return place;
        });
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Problem problem() {
        return problem;
    }

    public Object[] args() {
        return args.clone();
    }
}
