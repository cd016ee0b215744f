package yipanqi.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yipanqi.org.OrgChart;
import yipanqi.org.OrgCharts;
import yipanqi.org.Zones;
import yipanqi.platform.Caller;
import yipanqi.platform.ProblemTexts;
import yipanqi.platform.Right;

/// Lays a report out as its readers see it.
@Component
class Sheets {
    private static final Duration PRESENT = Duration.ofSeconds(60);

    private final Desk desk;
    private final ReportStore reports;
    private final ReportListStore list;
    private final PartStore parts;
    private final DirectiveStore directives;
    private final HandedOutStore handedOut;
    private final Zones zones;
    private final OrgCharts charts;
    private final ProblemTexts texts;
    private final Clock clock;

    Sheets(
            Desk desk,
            ReportStore reports,
            ReportListStore list,
            PartStore parts,
            DirectiveStore directives,
            HandedOutStore handedOut,
            Zones zones,
            OrgCharts charts,
            ProblemTexts texts,
            Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.list = list;
        this.parts = parts;
        this.directives = directives;
        this.handedOut = handedOut;
        this.zones = zones;
        this.charts = charts;
        this.texts = texts;
        this.clock = clock;
    }

    ReportSheet of(Caller caller, Report report) {
        var zone = report.zone();
        var words = reports.text(zone, report.id());
        var articles = parts.articles(zone, report.id());
        var sentences = parts.sentences(zone, report.id());
        var all = directives.of(zone, report.id());
        boolean needed = zones.settings(zone).issuingNeedsApproval();
        var issue = Issue.of(report, all, sentences, desk.today(report), needed);
        var hindrance = issue.hindrance();
        boolean may = caller.may(Right.CLERK) || caller.may(Right.ISSUER);
        return new ReportSheet(
                report.id(),
                report.name(),
                report.state(),
                report.version(),
                desk.who(zone, report.read()),
                report.read().at(),
                words.text(),
                words.map().runs(),
                words.source(),
                articles.stream().map(Sheets::article).toList(),
                sentences(sentences, all),
                issue.numbered().stream()
                        .map(it -> directive(it, issue, articles, words.text()))
                        .toList(),
                issue.coverage(),
                editors(caller, report),
                approval(report, needed),
                issued(report, may),
                list.same(zone, report.id(), Desk.units(caller), report.fileHash()).stream()
                        .map(it -> new ReportSheet.SameReport(it.report(), it.name(), it.why(), it.state()))
                        .toList(),
                may && hindrance.isEmpty(),
                hindrance.map(texts::of).orElse(null));
    }

    ReportSummary summary(UUID zone, ReportListStore.Found it) {
        return new ReportSummary(
                it.id(),
                it.name(),
                it.meeting(),
                it.date(),
                it.state(),
                it.state().label(),
                it.directives(),
                it.undecided(),
                charts.chart(zone).postName(it.post()),
                it.at(),
                it.version());
    }

    private List<ReportSheet.Editor> editors(Caller caller, Report report) {
        var chart = charts.chart(report.zone());
        var since = clock.instant().minus(PRESENT);
        return list.editors(report.zone(), report.id(), caller.person(), since).stream()
                .map(it -> new ReportSheet.Editor(chart.postName(it.post()), name(chart, it), it.at()))
                .toList();
    }

    private static String name(OrgChart chart, ReportListStore.Editor editor) {
        return chart.holdings(editor.post()).stream()
                .filter(held -> held.personId().equals(editor.person()))
                .findFirst()
                .map(held -> held.personName())
                .orElse("");
    }

    private ReportSheet.Approval approval(Report report, boolean needed) {
        var said = report.approval();
        var post = said.post() == null ? null : charts.chart(report.zone()).postName(said.post());
        return new ReportSheet.Approval(needed, said.state(), orNull(said.words()), post, said.at());
    }

    /// Until the units are told, who only reads does not see what went out.
    private ReportSheet.@Nullable Issued issued(Report report, boolean may) {
        var at = report.issuedAt();
        if (at == null) return null;
        if (!may && clock.instant().isBefore(at.plus(Report.UNDO)))
            return new ReportSheet.Issued(at, at.plus(Report.UNDO), List.of());
        var chart = charts.chart(report.zone());
        var loops = handedOut.of(report.zone(), report.id()).stream()
                .map(it -> new ReportSheet.IssuedLoop(
                        it.loop(), it.number(), chart.nameOf(it.lead()), it.directive(), it.closedAt() != null))
                .toList();
        return new ReportSheet.Issued(at, at.plus(Report.UNDO), loops);
    }

    private static ReportSheet.ArticleSheet article(Article it) {
        return new ReportSheet.ArticleSheet(
                it.no(),
                it.start(),
                it.end(),
                it.headline(),
                it.kind(),
                it.meeting(),
                it.day(),
                it.heard(),
                it.projects());
    }

    private static List<ReportSheet.SentenceSheet> sentences(List<Sentence> sentences, List<Directive> all) {
        var became = Coverage.each(sentences, all).iterator();
        return sentences.stream().map(it -> sentence(it, became.next())).toList();
    }

    private static ReportSheet.SentenceSheet sentence(Sentence it, SentenceAs as) {
        return new ReportSheet.SentenceSheet(it.no(), it.start(), it.end(), it.role(), as != SentenceAs.UNDECIDED, as);
    }

    private static ReportSheet.DirectiveSheet directive(
            Outlook outlook, Issue issue, List<Article> articles, String text) {
        var it = outlook.directive();
        var today = issue.today();
        var met = articles.stream()
                .filter(article -> article.no() == it.article())
                .findFirst()
                .map(article -> article.meeting().date())
                .orElse(null);
        boolean settled = issue.report().state().isSettled();
        boolean live = !settled && (it.is(DirectiveState.PROPOSED) || it.is(DirectiveState.ACCEPTED));
        return new ReportSheet.DirectiveSheet(
                it.id(),
                issue.number(outlook),
                it.version(),
                it.article(),
                text.substring(it.start(), it.end()),
                it.start(),
                it.end(),
                it.action(),
                outlook.responsible(),
                outlook.assisting(),
                it.deadlineText(),
                Due.of(it.due()),
                it.dueFrom(),
                settled ? null : daysLeft(it, today),
                met,
                it.isStanding(),
                it.field(),
                it.kind(),
                it.sponsor(),
                outlook.verifier(),
                it.asksSponsor(),
                outlook.mode(),
                outlook.handOuts().size(),
                outlook.reportEvery(),
                it.proof(),
                it.state(),
                orNull(it.why()),
                it.mergedInto(),
                live ? outlook.warnings() : List.of());
    }

    private static @Nullable Integer daysLeft(Directive directive, Today today) {
        var due = directive.due();
        return due == null
                ? null
                : today.calendar().workingDaysBetween(today.now().toLocalDate(), due.day());
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
