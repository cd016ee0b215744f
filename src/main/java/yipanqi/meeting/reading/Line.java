package yipanqi.meeting.reading;

/// One line of the source after its own repairs.
///
/// @param afterGap whether an empty line stood before it
record Line(Traced body, String folded, int indent, boolean afterGap, int page, Kind kind) {

    enum Kind {
        TEXT,
        /// a headline, kicker or subheading that stands apart from the running text
        HEAD,
        /// a page number, running head, imprint or teaser
        MARK,
        /// the names of a table's columns
        COLUMNS,
        /// a row of a table, or a further line of one
        ROW
    }

    Line as(Kind other) {
        return new Line(body, folded, indent, afterGap, page, other);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    int length() {
        return folded.length();
    }

    /// Whether the line closes a sentence, so that what follows need not belong to it.
    boolean endsSentence() {
        int last = folded.length() - 1;
        while (last > 0 && "”）’》".indexOf(folded.charAt(last)) >= 0) last--;
        return "。！？；".indexOf(folded.charAt(last)) >= 0;
    }

    /// Whether the line ends in a bracket, which may close an item as well as stand in the middle of a
    /// sentence.
    boolean endsInBracket() {
        return folded.endsWith("）") || folded.endsWith("】");
    }

    boolean hasSentenceMark() {
        return folded.chars().anyMatch(c -> "。；！？".indexOf(c) >= 0);
    }
}
