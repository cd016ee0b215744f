package yipanqi.platform;

import org.jspecify.annotations.Nullable;

/// What a request must contain: said by the compact constructors of request records, before any rule looks at it.
public final class Given {
    private Given() {}

    /// The value, or a refusal that names what is missing.
    public static <T> T present(@Nullable T value, String label) {
        if (value == null) throw PlatformProblem.BAD_INPUT.because("缺少" + label);
        return value;
    }

    /// A size of page between 1 and 200.
    public static int size(int size) {
        if (size < 1 || size > 200) throw PlatformProblem.BAD_INPUT.because("每页须在 1 到 200 条之间");
        return size;
    }
}
