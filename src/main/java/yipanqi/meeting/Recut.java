package yipanqi.meeting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// A page cut into articles at other places. An article that is still whole stays as it is; the others are
/// read again, and what a person has already decided stays as long as no cut goes through its words.
final class Recut {
    private final String text;
    private final ReadText before;
    private final int version;
    private final Reader reader;
    private final List<Article> articles = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Directive> kept = new ArrayList<>();
    private final List<Directive> proposed = new ArrayList<>();

    private Recut(String text, ReadText before, int version, Reader reader) {
        this.text = text;
        this.before = before;
        this.version = version;
        this.reader = reader;
    }

    /// Reads the words between two places as the article of that number.
    interface Reader {
        ReadText read(int from, int to, int article);
    }

    static Recut of(String text, List<Integer> starts, int version, ReadText before, Reader reader) {
        var recut = new Recut(text, before, version, reader);
        var places = new TreeSet<>(starts);
        places.add(before.sentences().stream().mapToInt(Sentence::start).min().orElse(0));
        if (places.first() < 0 || places.last() >= text.length()) throw MeetingProblem.CUT_OUTSIDE.because();
        var ordered = List.copyOf(places);
        for (int i = 0; i < ordered.size(); i++)
            recut.range(ordered.get(i), i + 1 < ordered.size() ? ordered.get(i + 1) : text.length());
        recut.dropOrphans();
        return recut;
    }

    /// The whole page after the cut, without its directives.
    ReadText after() {
        int next = before.sentences().stream().mapToInt(Sentence::no).max().orElse(0) + 1;
        var numbered = new ArrayList<Sentence>();
        for (var it : sentences)
            numbered.add(
                    it.no() > 0
                            ? it
                            : new Sentence(
                                    next++, it.article(), it.start(), it.end(), it.role(), it.read(), it.mark()));
        return new ReadText(articles, numbered, List.of());
    }

    List<Directive> kept() {
        return List.copyOf(kept);
    }

    List<Directive> proposed() {
        return List.copyOf(proposed);
    }

    List<UUID> dropped() {
        var ids = kept.stream().map(Directive::id).collect(toSet());
        return before.directives().stream()
                .map(Directive::id)
                .filter(id -> !ids.contains(id))
                .toList();
    }

    private void range(int from, int to) {
        if (new Stretch(from, to).of(text).isBlank()) return;
        int no = articles.size() + 1;
        var whole = whole(from, to);
        if (whole.isPresent()) {
            var article = whole.get();
            articles.add(article.numbered(no));
            for (var it : before.sentences())
                if (it.article() == article.no()) sentences.add(numbered(it, it.no(), no, it));
            for (var it : before.directives())
                if (it.article() == article.no()) kept.add(it.in(no, new Stretch(it.start(), it.end())));
        } else again(from, to, no);
    }

    /// The one article that lies wholly between two places, with nothing of another beside it.
    private Optional<Article> whole(int from, int to) {
        var here = new HashSet<Integer>();
        var elsewhere = new HashSet<Integer>();
        for (var it : before.sentences()) (it.start() >= from && it.start() < to ? here : elsewhere).add(it.article());
        if (here.size() != 1) return Optional.empty();
        int only = here.iterator().next();
        return before.articles().stream()
                .filter(article -> article.no() == only && !elsewhere.contains(only))
                .findFirst();
    }

    private void again(int from, int to, int no) {
        var read = reader.read(from, to, no);
        articles.add(article(read.articles().getFirst(), from, to));
        var old = before.sentences().stream()
                .collect(toMap(it -> new Stretch(it.start(), it.end()), it -> it, (a, _) -> a));
        for (var it : read.sentences()) {
            var same = old.get(new Stretch(it.start(), it.end()));
            sentences.add(same == null ? numbered(it, 0, no, it) : numbered(it, same.no(), no, same));
        }
        var places = read.directives().stream()
                .map(it -> new Stretch(it.start(), it.end()))
                .collect(toSet());
        var stay = before.directives().stream()
                .filter(it -> it.start() >= from && it.end() <= to && stays(it, places))
                .map(it -> it.in(no, new Stretch(it.start(), it.end())))
                .toList();
        kept.addAll(stay);
        for (var it : read.directives())
            if (stay.stream().noneMatch(other -> other.meets(it.start(), it.end()))) proposed.add(it);
    }

    private static boolean stays(Directive it, Set<Stretch> places) {
        return it.version() > 1 || places.contains(new Stretch(it.start(), it.end()));
    }

    /// Meeting data that a person has corrected are not read over.
    private Article article(Article read, int from, int to) {
        var corrected = before.articles().stream()
                .filter(it -> it.start() >= from && it.start() < to && it.touched() > 1)
                .toList();
        var data = corrected.size() == 1 ? corrected.getFirst().meeting() : read.meeting();
        var kind = corrected.size() == 1 ? corrected.getFirst().kind() : read.kind();
        return new Article(
                read.no(), from, to, read.headline(), kind, data, read.day(), read.heard(), read.projects(), version);
    }

    private static Sentence numbered(Sentence it, int number, int article, Sentence marked) {
        return new Sentence(number, article, it.start(), it.end(), it.role(), it.read(), marked.mark());
    }

    /// What was merged into a directive that is gone, is gone with it.
    private void dropOrphans() {
        for (boolean again = true; again; ) {
            Map<UUID, Directive> left = kept.stream().collect(toMap(Directive::id, it -> it));
            again = kept.removeIf(it -> it.mergedInto() != null && !left.containsKey(it.mergedInto()));
        }
    }
}
