package yipanqi.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yipanqi.meeting.reading.Reading;
import yipanqi.platform.Ids;

/// A part of a page that a person says is one article, whatever the reader would cut it into.
final class OneArticle {
    private final Reading reading;
    private final String text;
    private final int start;
    private final int end;

    private OneArticle(Reading reading, String text, int start, int end) {
        this.reading = reading;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    static ReadText of(Reading reading, String text, int start, int end, int no, Touch by) {
        return new OneArticle(reading, text, start, end).read(no, by);
    }

    private ReadText read(int no, Touch by) {
        var read = ReadText.of(reading, by, Ids::next);
        var sentences = new ArrayList<Sentence>();
        for (var it : read.sentences()) {
            var place = place(it.start(), it.end());
            if (!place.isEmpty())
                sentences.add(new Sentence(0, no, place.start(), place.end(), it.role(), it.read(), null));
        }
        var directives = new ArrayList<Directive>();
        for (var it : read.directives()) {
            var place = place(it.start(), it.end());
            if (place.of(text).equals(reading.text().substring(it.start(), it.end()))) directives.add(it.in(no, place));
        }
        return new ReadText(List.of(article(read.articles(), no)), sentences, directives);
    }

    /// Reading a repaired text again may still shift a character.
    private Stretch place(int from, int to) {
        if (from >= to) return new Stretch(start, start);
        int first = start + reading.source().get(from);
        int last = start + reading.source().get(to - 1) + 1;
        return new Stretch(Math.min(first, end), Math.min(last, end));
    }

    /// The first meeting speaks for the whole.
    private Article article(List<Article> parts, int no) {
        var main = parts.stream()
                .min(Comparator.comparing(part -> part.kind() != ArticleKind.MEETING))
                .orElse(new Article(
                        no, start, end, "", ArticleKind.FEATURE, MeetingData.NONE, "", List.of(), List.of(), 1));
        var headline = parts.stream()
                .map(Article::headline)
                .filter(head -> !head.isEmpty())
                .findFirst()
                .orElse("");
        return new Article(
                no,
                start,
                end,
                headline,
                main.kind(),
                main.meeting(),
                main.day(),
                main.heard(),
                main.projects(),
                main.touched());
    }
}
