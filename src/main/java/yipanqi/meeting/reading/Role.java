package yipanqi.meeting.reading;

import java.util.Locale;

/// The part a sentence plays in its article.
public enum Role {
    HEADLINE,
    /// when, where, who: the meeting's data
    OPENING,
    /// what was heard, studied or approved
    AGENDA,
    /// facts, praise and analysis
    BACKGROUND,
    DIRECTIVE,
    SLOGAN,
    /// the label that names who speaks next
    SPEAKER,
    /// what others said, who may not give orders
    STATEMENT,
    /// who took part
    ATTENDANCE,
    /// an ordinal heading
    HEADING,
    /// who answers and until when, for the item above
    DUTY,
    /// the heading of a table
    TABLE,
    /// text that belongs to no meeting
    ASIDE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
