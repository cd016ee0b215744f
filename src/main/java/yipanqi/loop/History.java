package yipanqi.loop;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.journal.FactTexts;
import yipanqi.journal.SealedEntry;
import yipanqi.org.Holding;
import yipanqi.org.OrgChart;

/// Tells a loop's facts in the users' words.
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
                post == null ? "系统" : post.name(),
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
            default -> before;
        };
    }

    private static String words(LoopFact fact) {
        return switch (fact) {
            case LoopFact.Opened _,
                    LoopFact.Told _,
                    LoopFact.Signed _,
                    LoopFact.TakenBack _,
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
        };
    }

    private List<String> changes(LoopFact fact, @Nullable Terms before) {
        return switch (fact) {
            case LoopFact.HandedOn it -> List.of("转给 " + chart.postName(it.to()));
            case LoopFact.Reported it -> it.blocker().isEmpty() ? List.of() : List.of("卡点：" + it.blocker());
            case LoopFact.Returned it -> List.of("依据：" + it.clause(), "应由 " + chart.nameOf(it.properUnit()) + " 办理");
            case LoopFact.Reassigned it -> List.of("责任单位改为 " + chart.nameOf(it.lead()));
            case LoopFact.Arbitrated it -> List.of("责任单位裁定为 " + chart.nameOf(it.lead()));
            case LoopFact.ExtensionAsked it -> List.of("延至 " + it.until().inChinese());
            case LoopFact.ExtensionGranted it -> List.of("期限改为 " + it.until().inChinese());
            case LoopFact.Resumed it ->
                List.of("共暂停 " + it.workingDays() + " 个工作日"
                        + (it.due() == null ? "" : "，期限顺延至 " + it.due().inChinese()));
            case LoopFact.Reopened it -> List.of("新的期限 " + it.due().inChinese());
            case LoopFact.Instructed it -> List.of("另立一项，限 " + it.due().inChinese());
            case LoopFact.Suspended it -> List.of("自 " + day(it.since()) + " 起");
            case LoopFact.Amended it -> before == null ? List.of() : amended(it, before);
            default -> List.of();
        };
    }

    private List<String> amended(LoopFact.Amended amended, Terms before) {
        var after = amended.terms();
        return amended.changes().stream()
                .map(change -> switch (change) {
                    case "action" -> "任务：" + before.action() + " → " + after.action();
                    case "due" -> "期限：" + due(before) + " → " + due(after);
                    case "assisting" -> "配合：" + units(before.assisting()) + " → " + units(after.assisting());
                    case "sponsor" ->
                        "分管：" + chart.postName(before.sponsor()) + " → " + chart.postName(after.sponsor());
                    case "verifier" ->
                        "核验：" + chart.postName(before.verifier()) + " → " + chart.postName(after.verifier());
                    case "reportEvery" ->
                        "报告：" + before.reportEvery().label() + " → "
                                + after.reportEvery().label();
                    case "proof" -> "成果：" + before.proof() + " → " + after.proof();
                    default -> change;
                })
                .toList();
    }

    private static String due(Terms terms) {
        return terms.due() == null ? "长期" : terms.due().inChinese();
    }

    private String units(List<UUID> units) {
        return units.isEmpty() ? "无" : units.stream().map(chart::nameOf).collect(joining("、"));
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
