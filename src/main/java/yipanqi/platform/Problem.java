package yipanqi.platform;

import java.util.Locale;

/// A reason to refuse. Each module lists its own in one enum; the words stand in
/// `problems/<module>.properties`.
public interface Problem {
    String name();

    /// The module that refuses: first part of the stable code.
    String module();

    /// HTTP status of the answer.
    int status();

    /// Stable code such as `loop.wrong-stage`; clients and word files depend on it.
    default String code() {
        return module() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// `args` fill the placeholders {0}, {1} … of the problem's text.
    default Refusal because(Object... args) {
        return new Refusal(this, args);
    }
}
