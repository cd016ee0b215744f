package yipanqi.loop;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/// What a page shows of a loop, in the field's words; colours and glyphs are the page's affair.
public enum Status {
    NOT_STARTED("未签收"),
    ON_TRACK("正常"),
    NEAR_DUE("临期"),
    BEHIND("滞后"),
    OVERDUE("超期"),
    WAITING("待核验"),
    SUSPENDED("暂停"),
    DONE_ON_TIME("按时办结"),
    DONE_LATE("超期办结"),
    CANCELLED("已撤销");

    /// Everything somebody still has to do something about.
    public static final List<Status> OPEN =
            List.of(NOT_STARTED, ON_TRACK, NEAR_DUE, BEHIND, OVERDUE, WAITING, SUSPENDED);

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads [#code()]; anything else is an `IllegalArgumentException`.
    public static Status ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
