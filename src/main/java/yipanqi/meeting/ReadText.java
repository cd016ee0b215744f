package yipanqi.meeting;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.loop.Field;
import yipanqi.meeting.reading.Kind;
import yipanqi.meeting.reading.Reading;

/// What the reader found, in the words of this desk: numbered articles, sentences and proposals.
record ReadText(List<Article> articles, List<Sentence> sentences, List<Directive> directives) {
    static final String SLOGAN = "原则性要求，记录在案";
    private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    ReadText {
        articles = List.copyOf(articles);
        sentences = List.copyOf(sentences);
        directives = List.copyOf(directives);
    }

    static ReadText of(Reading reading, Touch by, Supplier<UUID> ids) {
        var read = reading.articles().stream()
                .filter(article -> !article.sentences().isEmpty())
                .sorted(Comparator.comparingInt(ReadText::start))
                .toList();
        var articles = new ArrayList<Article>();
        var sentences = new ArrayList<Sentence>();
        var directives = new ArrayList<Directive>();
        for (var one : read) {
            int no = articles.size() + 1;
            var article = article(one, no, reading.text());
            articles.add(article);
            for (var sentence : one.sentences()) sentences.add(sentence(sentence, article, reading.text()));
            for (var directive : one.directives()) directives.add(proposal(directive, no, by, ids.get()));
        }
        return new ReadText(articles, numbered(sentences, 1), directives);
    }

    ReadText withDirectives(UnaryOperator<Directive> change) {
        return new ReadText(articles, sentences, directives.stream().map(change).toList());
    }

    /// The day of the meeting that a directive comes from.
    @Nullable
    LocalDate met(UUID directive) {
        return directives.stream()
                .filter(it -> it.id().equals(directive))
                .flatMap(it -> articles.stream().filter(article -> article.no() == it.article()))
                .findFirst()
                .map(article -> article.meeting().date())
                .orElse(null);
    }

    /// In the order of the text, from that number on.
    static List<Sentence> numbered(List<Sentence> sentences, int first) {
        var sorted = sentences.stream()
                .sorted(Comparator.comparingInt(Sentence::start))
                .toList();
        var numbered = new ArrayList<Sentence>();
        for (var it : sorted)
            numbered.add(new Sentence(
                    first + numbered.size(), it.article(), it.start(), it.end(), it.role(), it.read(), it.mark()));
        return numbered;
    }

    static Directive proposal(Reading.Directive it, int article, Touch by, UUID id) {
        var due = it.due().isEmpty() ? null : Deadline.endOf(LocalDate.parse(it.due()));
        var kind = kind(it.kind(), due);
        boolean slogan = kind == DirectiveKind.SLOGAN;
        var leading = it.lead().isEmpty() ? it.responsible() : it.lead();
        return new Directive(
                id,
                article,
                1,
                it.start(),
                it.end(),
                it.action().isBlank() ? it.quote() : it.action(),
                leading.stream()
                        .filter(name -> !it.assisting().contains(name))
                        .map(Named::of)
                        .toList(),
                it.assisting().stream().map(Named::of).toList(),
                !it.assisting().isEmpty(),
                it.deadline(),
                due,
                DueFrom.TEXT,
                Field.ofCode(it.field()),
                kind,
                null,
                null,
                false,
                null,
                null,
                "",
                slogan ? DirectiveState.REJECTED : DirectiveState.PROPOSED,
                slogan ? SLOGAN : "",
                null,
                by);
    }

    /// A duty with a last day ends on it; one that is kept up has none.
    private static DirectiveKind kind(Kind kind, @Nullable Deadline due) {
        return switch (kind) {
            case TASK -> DirectiveKind.TASK;
            case STANDING -> due == null ? DirectiveKind.STANDING : DirectiveKind.TASK;
            case SLOGAN -> DirectiveKind.SLOGAN;
        };
    }

    static MeetingData meeting(Reading.Meeting it) {
        var date = FULL_DATE.matcher(it.date()).matches() ? LocalDate.parse(it.date()) : null;
        return new MeetingData(
                it.title(), it.organisation(), date, it.ordinal(), it.chair(), it.speaker(), it.attendeesText());
    }

    private static String day(Reading.Meeting it) {
        return it.date().startsWith("XXXX-") ? it.date().substring(5) : "";
    }

    private static Article article(Reading.Article it, int no, String text) {
        var words = it.sentences().stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .collect(joining());
        var meeting = meeting(it.meeting());
        var kind = meeting.equals(MeetingData.NONE) && it.directives().isEmpty()
                ? Roles.aside(it.headline(), words)
                : ArticleKind.MEETING;
        int end = it.sentences().stream().mapToInt(Reading.Sentence::end).max().orElse(0);
        return new Article(
                no, start(it), end, it.headline(), kind, meeting, day(it.meeting()), it.heard(), it.projects(), 1);
    }

    private static Sentence sentence(Reading.Sentence it, Article article, String text) {
        var words = text.substring(it.start(), it.end());
        var role = it.role();
        return new Sentence(
                0, article.no(), it.start(), it.end(), role.code(), Roles.of(role, words, article.kind()), null);
    }

    private static int start(Reading.Article it) {
        return it.sentences().stream().mapToInt(Reading.Sentence::start).min().orElse(0);
    }
}
