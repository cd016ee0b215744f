package yipanqi.meeting;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yipanqi.loop.OpenGroup;
import yipanqi.loop.Origin;
import yipanqi.platform.Refusal;

/// Everything a report would give out now, and what still stands against it.
///
/// @param numbered all directives in the order of the text, as they are numbered on the desk
record Issue(Report report, List<Outlook> numbered, Coverage coverage, Today today, boolean needsApproval) {
    static final String ORIGIN = "meeting.directive";

    Issue {
        numbered = List.copyOf(numbered);
    }

    static Issue of(
            Report report, List<Directive> directives, List<Sentence> sentences, Today today, boolean needsApproval) {
        var outlooks = directives.stream().map(it -> Outlook.of(it, today)).toList();
        return new Issue(report, outlooks, Coverage.count(sentences, directives), today, needsApproval);
    }

    List<Outlook> accepted() {
        return numbered.stream()
                .filter(it -> it.directive().is(DirectiveState.ACCEPTED))
                .toList();
    }

    int number(Outlook outlook) {
        return Directive.number(numbered.stream().map(Outlook::directive).toList(), outlook.directive());
    }

    /// Why the directives are not fit to go out; approval is another question.
    Optional<Refusal> unfit() {
        if (coverage.undecided() > 0) return Optional.of(MeetingProblem.UNDECIDED.because(coverage.undecided()));
        if (accepted().isEmpty()) return Optional.of(MeetingProblem.NOTHING_TO_ISSUE.because());
        for (var outlook : accepted())
            if (outlook.hindrance().isPresent())
                return Optional.of(MeetingProblem.NOT_READY.because("第 " + number(outlook) + " 项："
                        + outlook.hindrance().get().text()));
        return Optional.empty();
    }

    /// Why they may not go out now.
    Optional<Refusal> hindrance() {
        return switch (report.state()) {
            case ISSUED -> Optional.of(MeetingProblem.REPORT_ISSUED.because());
            case WITHDRAWN -> Optional.of(MeetingProblem.REPORT_WITHDRAWN.because());
            case OPEN, ASKED ->
                unfit().or(() -> !needsApproval || report.approval().state() == ApprovalState.GIVEN
                        ? Optional.empty()
                        : Optional.of(MeetingProblem.APPROVAL_NEEDED.because()));
        };
    }

    /// Deadlines that a person has not confirmed although they are past or near.
    Optional<Refusal> unconfirmed(Set<String> confirmed) {
        var open = accepted().stream()
                .flatMap(outlook -> outlook.warnings().stream()
                        .filter(warning -> !confirmed.contains(warning.code()))
                        .map(warning -> "第 " + number(outlook) + " 项" + warning.text()))
                .collect(Collectors.toList());
        return open.isEmpty() ? Optional.empty() : Optional.of(MeetingProblem.CONFIRM_FIRST.because(said(open)));
    }

    private static String said(List<String> open) {
        var first = open.stream().limit(5).collect(joining(""));
        return open.size() <= 5 ? first : first + "等 " + open.size() + " 项。";
    }

    /// One group a directive, numbered together.
    List<OpenGroup> groups(List<Article> articles, String text) {
        return accepted().stream()
                .map(outlook -> {
                    var it = outlook.directive();
                    var origin = new Origin(
                            ORIGIN,
                            it.id(),
                            report.id(),
                            title(it, articles),
                            text.substring(it.start(), it.end()),
                            it.start(),
                            it.end());
                    return new OpenGroup(
                            origin, outlook.terms(today, meeting(it, articles).date()));
                })
                .toList();
    }

    private static MeetingData meeting(Directive directive, List<Article> articles) {
        return articles.stream()
                .filter(it -> it.no() == directive.article())
                .findFirst()
                .map(Article::meeting)
                .orElse(MeetingData.NONE);
    }

    /// How people name the source: the meeting with its ordinal, else the paper.
    private String title(Directive directive, List<Article> articles) {
        var meeting = meeting(directive, articles);
        if (meeting.title().isEmpty()) return report.name();
        return meeting.title().contains(meeting.ordinal()) ? meeting.title() : meeting.ordinal() + meeting.title();
    }
}
