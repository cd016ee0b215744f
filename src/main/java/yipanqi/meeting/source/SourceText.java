package yipanqi.meeting.source;

/// The bare text of a file: lines end with `\n`, pages are parted by `\f`, cells of a table row by `\t`; a
/// blank line stands between paragraphs where the file shows them.
public record SourceText(SourceKind kind, String text) {
    static final int MOST_CHARACTERS = 2_000_000;

    public SourceText {
        if (text.isBlank()) throw SourceProblem.NO_TEXT.because();
        if (text.length() > MOST_CHARACTERS) throw SourceProblem.TOO_MUCH_TEXT.because();
    }
}
