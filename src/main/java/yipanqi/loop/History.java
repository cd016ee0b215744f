package yipanqi.loop;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.calendar.Deadline;
import yipanqi.journal.FactTexts;
import yipanqi.journal.SealedEntry;
import yipanqi.loop.LoopSheet.Detail;
import yipanqi.org.Holding;
import yipanqi.org.OrgChart;

/// Tells what happened to a loop, step by step.
final class History {
    private final OrgChart chart;
    private final FactTexts texts;
    private final JsonMapper json;

    History(OrgChart chart, FactTexts texts, JsonMapper json) {
        this.chart = chart;
        this.texts = texts;
        this.json = json;
    }

    /// Newest first.
    List<LoopSheet.HistoryStep> of(List<SealedEntry> entries) {
        var steps = new ArrayList<LoopSheet.HistoryStep>();
        @Nullable Terms terms = null;
        for (var entry : entries) {
            var fact = json.readValue(entry.body(), LoopFactNames.type(entry.what()));
            steps.addFirst(step(entry, fact, terms));
            terms = termsAfter(fact, terms);
        }
        return steps;
    }

    private LoopSheet.HistoryStep step(SealedEntry entry, LoopFact fact, @Nullable Terms before) {
        var post = entry.post() == null ? null : chart.findPost(entry.post()).orElse(null);
        return new LoopSheet.HistoryStep(
                entry.number() == 0 ? null : entry.number(),
                entry.at(),
                entry.what(),
                texts.label(entry.what()),
                person(entry.person(), entry.post()),
                post == null ? "" : post.name(),
                post == null ? "" : chart.nameOf(post.unitId()),
                words(fact),
                changes(fact, before),
                fact.files(),
                fact instanceof LoopFact.Reported reported ? reported.progress() : null);
    }

    private String person(@Nullable UUID person, @Nullable UUID post) {
        if (person == null || post == null) return "";
        return chart.holdings(post).stream()
                .filter(holding -> holding.personId().equals(person))
                .map(Holding::personName)
                .findFirst()
                .orElse("");
    }

    private static @Nullable Terms termsAfter(LoopFact fact, @Nullable Terms before) {
        return switch (fact) {
            case LoopFact.Opened opened -> opened.terms();
            case LoopFact.Amended amended -> amended.terms();
            case LoopFact.ExtensionGranted granted -> dueBy(before, granted.until());
            case LoopFact.Resumed resumed -> dueBy(before, resumed.due());
            case LoopFact.Reopened reopened -> dueBy(before, reopened.due());
            case LoopFact.Recounted recounted -> dueBy(before, recounted.due());
            default -> before;
        };
    }

    private static @Nullable Terms dueBy(@Nullable Terms before, @Nullable Deadline due) {
        return before == null || due == null ? before : before.dueBy(due);
    }

    private static String words(LoopFact fact) {
        return switch (fact) {
            case LoopFact.Opened _,
                    LoopFact.Told _,
                    LoopFact.Signed _,
                    LoopFact.TakenBack _,
                    LoopFact.Recounted _,
                    LoopFact.CameNear _,
                    LoopFact.FellOverdue _ -> "";
            case LoopFact.HandedOn it -> it.words();
            case LoopFact.Reported it -> it.words();
            case LoopFact.Submitted it -> it.words();
            case LoopFact.Accepted it -> it.words();
            case LoopFact.Confirmed it -> it.words();
            case LoopFact.Instructed it -> it.words();
            case LoopFact.SentBack it -> it.words();
            case LoopFact.Returned it -> it.words();
            case LoopFact.Reassigned it -> it.words();
            case LoopFact.Arbitrated it -> it.words();
            case LoopFact.ExtensionAsked it -> it.words();
            case LoopFact.ExtensionGranted it -> it.words();
            case LoopFact.ExtensionRefused it -> it.words();
            case LoopFact.Suspended it -> it.words();
            case LoopFact.Resumed it -> it.words();
            case LoopFact.Amended it -> it.words();
            case LoopFact.Reopened it -> it.words();
            case LoopFact.Cancelled it -> it.words();
            case LoopFact.Reminded it -> it.words();
            case LoopFact.FellBehind it -> it.why();
            case LoopFact.EvidenceWithdrawn it -> it.words();
        };
    }

    private List<Detail> changes(LoopFact fact, @Nullable Terms before) {
        return switch (fact) {
            case LoopFact.HandedOn it -> List.of(detail("handed-to", chart.postName(it.to())));
            case LoopFact.Reported it -> reported(it);
            case LoopFact.Returned it ->
                List.of(detail("ground", it.clause()), detail("proper-unit", chart.nameOf(it.properUnit())));
            case LoopFact.Reassigned it -> List.of(detail("lead", chart.nameOf(it.lead())));
            case LoopFact.Arbitrated it -> List.of(detail("lead-decided", chart.nameOf(it.lead())));
            case LoopFact.ExtensionAsked it -> List.of(detail("until", day(it.until())));
            case LoopFact.ExtensionGranted it -> List.of(detail("due-now", day(it.until())));
            case LoopFact.Resumed it -> rested(it);
            case LoopFact.Recounted it -> List.of(detail("due", day(it.before()), day(it.due())));
            case LoopFact.Reopened it -> List.of(detail("due-now", day(it.due())));
            case LoopFact.Instructed it -> List.of(detail("instructed", day(it.due())));
            case LoopFact.Suspended it -> List.of(detail("since", it.since().toString()));
            case LoopFact.Amended it -> before == null ? List.of() : amended(it, before);
            default -> List.of();
        };
    }

    private static List<Detail> reported(LoopFact.Reported it) {
        var told = new ArrayList<Detail>();
        if (!it.blocker().isEmpty()) told.add(detail("blocker", it.blocker()));
        if (it.coordination() != null) told.add(detail("coordination", it.coordination()));
        if (it.nextSteps() != null) told.add(detail("next-steps", it.nextSteps()));
        return told;
    }

    private static List<Detail> rested(LoopFact.Resumed resumed) {
        var rested = detail("rested", String.valueOf(resumed.workingDays()));
        return resumed.due() == null ? List.of(rested) : List.of(rested, detail("due-now", day(resumed.due())));
    }

    private List<Detail> amended(LoopFact.Amended amended, Terms before) {
        return amended.changes().stream()
                .map(change -> detail(change, value(change, before), value(change, amended.terms())))
                .toList();
    }

    private String value(String change, Terms terms) {
        return switch (change) {
            case "action" -> terms.action();
            case "due" -> terms.due() == null ? "" : day(terms.due());
            case "assisting" -> terms.assisting().stream().map(chart::nameOf).collect(joining("、"));
            case "sponsor" -> chart.postName(terms.sponsor());
            case "verifier" -> chart.postName(terms.verifier());
            case "reportEvery" -> terms.reportEvery().name();
            case "proof" -> terms.proof();
            default -> "";
        };
    }

    private static Detail detail(String code, String... values) {
        return new Detail(code, List.of(values));
    }

    private static String day(Deadline deadline) {
        return deadline.isEndOfDay()
                ? deadline.day().toString()
                : deadline.at().truncatedTo(MINUTES).toString();
    }
}
