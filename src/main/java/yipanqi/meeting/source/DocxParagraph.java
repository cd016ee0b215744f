package yipanqi.meeting.source;

import org.jspecify.annotations.Nullable;

/// A paragraph of a docx while it is read.
final class DocxParagraph {
    final StringBuilder text = new StringBuilder();

    @Nullable
    String style;

    @Nullable
    String list;

    int level = -1;
    boolean inProperties;
    boolean markDeleted;
    boolean runHidden;

    void add(String more) {
        if (!runHidden) text.append(more);
    }

    String line(DocxStyles styles, DocxNumbers numbers) {
        if (styles.isContents(style)) return "";
        var words = text.toString().strip();
        if (words.isEmpty()) return "";
        var place = place(styles);
        return place == null || place.list().equals("0") ? words : numbers.next(place) + words;
    }

    private DocxNumbers.@Nullable Place place(DocxStyles styles) {
        var ofStyle = styles.place(style);
        if (list != null) return new DocxNumbers.Place(list, Math.max(0, level));
        return ofStyle == null || level < 0 ? ofStyle : new DocxNumbers.Place(ofStyle.list(), level);
    }
}
