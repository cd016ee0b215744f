package yipanqi.meeting.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one article: first whether it is a meeting at all, then the meeting's data, then what was ordered.
final class ArticleReader {

    private static final Pattern BARE_YEARLESS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Repaired page;
    private final Draft draft;
    private final LastDay lastDay;

    ArticleReader(Repaired page, Draft draft, LastDay lastDay) {
        this.page = page;
        this.draft = draft;
        this.lastDay = lastDay;
    }

    Reading.Article read() {
        var sentences = new ArrayList<Reading.Sentence>();
        for (Paragraph head : draft.headlines) sentences.add(sentence(head.span(), Role.HEADLINE));
        Form form = draft.aside ? Form.NONE : Form.of(page.folded(), draft);
        if (form == Form.NONE) {
            for (Paragraph paragraph : draft.paragraphs)
                for (Span span : Sentences.in(page.folded(), paragraph.span()))
                    sentences.add(sentence(span, Role.ASIDE));
            return new Reading.Article(
                    headline(), Reading.Meeting.NONE, List.of(), List.of(), List.of(), ordered(sentences));
        }
        var facts = new MeetingFacts(page, draft, form);
        Reading.Meeting meeting = facts.meeting();
        var scan = new Scan(page, draft, form, facts.people(), meeting.chair());
        scan.run();
        sentences.addAll(scan.sentences());
        Optional<DueDates> due = BARE_YEARLESS.matcher(meeting.date()).matches()
                ? Optional.of(new DueDates(LocalDate.parse(meeting.date()), lastDay))
                : Optional.empty();
        var fields = new Fields(page.folded(), meeting.title(), scan.found());
        List<Reading.Directive> directives = scan.found().stream()
                .map(found -> found.directive(page, fields.of(found), due))
                .toList();
        List<Reading.Sentence> roles = withSlogans(ordered(sentences), directives);
        return new Reading.Article(headline(), meeting, facts.heard(), facts.projects(directives), directives, roles);
    }

    private String headline() {
        List<String> heads = draft.headlines.stream()
                .map(head -> head.span().of(page.text()))
                .toList();
        return heads.stream()
                .filter(head -> heads.size() < 2 || !head.matches(".*(?:召开|举行).*"))
                .findFirst()
                .orElse(heads.isEmpty() ? "" : heads.getFirst());
    }

    private static Reading.Sentence sentence(Span span, Role role) {
        return new Reading.Sentence(span.start(), span.end(), role);
    }

    private static List<Reading.Sentence> ordered(List<Reading.Sentence> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparingInt(Reading.Sentence::start))
                .toList();
    }

    private static List<Reading.Sentence> withSlogans(
            List<Reading.Sentence> sentences, List<Reading.Directive> directives) {
        return sentences.stream()
                .map(sentence -> {
                    if (sentence.role() != Role.DIRECTIVE) return sentence;
                    List<Reading.Directive> inside = directives.stream()
                            .filter(one -> one.start() < sentence.end() && sentence.start() < one.end())
                            .toList();
                    boolean slogans = !inside.isEmpty() && inside.stream().allMatch(one -> one.kind() == Kind.SLOGAN);
                    return slogans ? new Reading.Sentence(sentence.start(), sentence.end(), Role.SLOGAN) : sentence;
                })
                .toList();
    }
}
