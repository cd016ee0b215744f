package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;

/// An article as it was cut from the page, before it is read.
final class Draft {

    final List<Paragraph> headlines = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    final boolean aside;
    boolean closed;

    Draft(boolean aside) {
        this.aside = aside;
    }

    String words(String folded) {
        var words = new StringBuilder();
        for (Paragraph paragraph : paragraphs)
            words.append(paragraph.span().of(folded)).append('\n');
        return words.toString();
    }

    List<String> headlines(String folded) {
        return headlines.stream().map(head -> head.span().of(folded)).toList();
    }
}
