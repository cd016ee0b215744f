package yipanqi.meeting;

/// What became of a sentence. Directives go out only when none is `UNDECIDED`.
public enum SentenceAs {
    DIRECTIVE,
    BACKGROUND,
    REJECTED,
    SLOGAN,
    TITLE,
    UNDECIDED;

    /// What a person may say about a sentence; the others follow from its directives.
    boolean isMark() {
        return switch (this) {
            case BACKGROUND, REJECTED, SLOGAN, TITLE -> true;
            case DIRECTIVE, UNDECIDED -> false;
        };
    }
}
