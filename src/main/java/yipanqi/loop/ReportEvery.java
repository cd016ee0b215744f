package yipanqi.loop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How often the lead unit reports by itself.
public enum ReportEvery {
    NONE("不定期"),
    WEEKLY("每周一次"),
    FORTNIGHTLY("每两周一次"),
    MONTHLY("每月一次"),
    QUARTERLY("每季一次");

    private final String label;

    ReportEvery(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The last day of the next report when the former (or the signature) was on `last`.
    @Nullable
    LocalDate next(LocalDate last) {
        return switch (this) {
            case NONE -> null;
            case WEEKLY -> last.plusWeeks(1);
            case FORTNIGHTLY -> last.plusWeeks(2);
            case MONTHLY -> last.plusMonths(1);
            case QUARTERLY -> last.plusMonths(3);
        };
    }
}
