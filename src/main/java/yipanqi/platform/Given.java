package yipanqi.platform;

import org.jspecify.annotations.Nullable;

/// What a request must contain: said by the compact constructors of request records, before any rule looks at
/// it.
public final class Given {
    private Given() {}

    /// The value, or a refusal that names what is missing.
    public static <T> T present(@Nullable T value, String label) {
        if (value == null) throw PlatformProblem.BAD_INPUT.because("缺少" + label);
        return value;
    }

    /// Refuses a list with an empty place; none at all is none.
    public static void each(@Nullable Iterable<? extends @Nullable Object> values, String label) {
        if (values != null) for (var value : values) present(value, label);
    }

    /// A size of page between 1 and 200.
    public static int size(int size) {
        if (size < 1 || size > 200) throw PlatformProblem.BAD_INPUT.because("每页须在 1 到 200 条之间");
        return size;
    }
}
