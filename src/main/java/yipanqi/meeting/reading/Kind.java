package yipanqi.meeting.reading;

import java.util.Locale;

/// What becomes of a directive once it is carried out.
public enum Kind {
    /// done once
    TASK,
    /// to be kept up
    STANDING,
    /// nothing that could be checked
    SLOGAN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
