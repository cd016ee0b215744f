package yipanqi.meeting.reading;

/// How strongly the words at hand give orders, and in which style they are said.
///
/// @param strength from nothing at all to what a meeting requires
record Scope(Strength strength, Style style) {

    static final Scope SILENT = new Scope(Strength.NONE, Style.WRITTEN);

    enum Strength {
        /// nobody speaks: the text itself tells
        NONE,
        /// somebody speaks who may not give orders
        OTHER,
        /// a view is expressed; only an outright `要` counts
        WEAK,
        /// the meeting points something out: orders stand between facts
        PLAIN,
        /// the meeting requires, decides, agrees
        STRONG
    }

    enum Style {
        WRITTEN,
        /// what a chair or leader says, as taken down
        SPOKEN
    }

    boolean isAtLeast(Strength wanted) {
        return strength.compareTo(wanted) >= 0;
    }

    Scope with(Strength other) {
        return new Scope(other, style);
    }
}
