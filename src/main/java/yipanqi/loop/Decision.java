package yipanqi.loop;

import static yipanqi.loop.LoopProblem.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.calendar.WorkCalendar;
import yipanqi.platform.Ids;

/// Turns an allowed move into the fact it makes true, checking what it brings along.
final class Decision {
    static final int LONGEST_WORDS = 2_000;

    private Decision() {}

    /// Refuses when the move is not allowed now, or when what it brings is wrong.
    static LoopFact of(Move move, Loop loop, Scene scene) {
        var refusal = Guards.refusal(MoveKind.of(move), loop, scene);
        if (refusal != null) throw refusal;
        return switch (move) {
            case Move.Sign() -> new LoopFact.Signed();
            case Move.Hand(var post, var words) -> new LoopFact.HandedOn(inside(post, loop, scene), optional(words));
            case Move.Report report -> report(report);
            case Move.Submit(var words, var evidence) -> submit(words, evidence);
            case Move.Accept(var words) ->
                new LoopFact.Accepted(optional(words), loop.terms().asksSponsor());
            case Move.Confirm(var words) -> new LoopFact.Confirmed(optional(words));
            case Move.Instruct(var words, var due) ->
                new LoopFact.Instructed(required(words, "新的要求"), future(due, scene), Ids.next());
            case Move.SendBack(var words) -> new LoopFact.SentBack(required(words, "还差什么"));
            case Move.Return back -> returned(back, loop, scene);
            case Move.Reassign(var unit, var words) ->
                new LoopFact.Reassigned(lead(unit, loop, scene), optional(words));
            case Move.Arbitrate(var unit, var words) ->
                new LoopFact.Arbitrated(lead(unit, loop, scene), required(words, "裁定理由"));
            case Move.AskExtension(var until, var words) ->
                new LoopFact.ExtensionAsked(later(until, loop), required(words, "延期理由"));
            case Move.GrantExtension(var until, var words) -> granted(until, words, loop);
            case Move.RefuseExtension(var words) -> new LoopFact.ExtensionRefused(required(words, "不同意的理由"));
            case Move.Suspend(var words) -> new LoopFact.Suspended(scene.today(), required(words, "暂停的原因"));
            case Move.Resume(var words) -> resumed(words, loop, scene);
            case Move.Amend amend -> amended(amend, loop, scene);
            case Move.Reopen(var words, var due) -> new LoopFact.Reopened(future(due, scene), required(words, "重启的原因"));
            case Move.Cancel(var words) -> new LoopFact.Cancelled(required(words, "撤销的原因"));
            case Move.Remind(var words) -> new LoopFact.Reminded(optional(words));
        };
    }

    private static LoopFact report(Move.Report report) {
        var progress = report.progress();
        if (progress != null && (progress < 0 || progress > 100)) throw PROGRESS_RANGE.because();
        return new LoopFact.Reported(
                required(report.words(), "进展"),
                progress,
                optional(report.blocker()),
                report.evidence() == null ? List.of() : List.copyOf(report.evidence()),
                said(report.coordination()),
                said(report.nextSteps()));
    }

    private static LoopFact submit(String words, @Nullable List<UUID> evidence) {
        if (evidence == null || evidence.isEmpty()) throw EVIDENCE_MISSING.because();
        return new LoopFact.Submitted(required(words, "办理结果"), List.copyOf(evidence));
    }

    private static LoopFact returned(Move.Return back, Loop loop, Scene scene) {
        if (back.clause() == null || back.clause().isBlank()) throw CLAUSE_MISSING.because();
        if (back.unitId() == null || scene.chart().find(back.unitId()).isEmpty()) throw UNIT_UNKNOWN.because();
        if (back.unitId().equals(loop.terms().lead())) throw SAME_UNIT.because();
        return new LoopFact.Returned(required(back.words(), "退回的理由"), required(back.clause(), "依据"), back.unitId());
    }

    private static LoopFact granted(@Nullable Deadline until, @Nullable String words, Loop loop) {
        var asked = until == null ? loop.now().extensionUntil : until;
        if (asked == null) throw NO_EXTENSION_ASKED.because();
        return new LoopFact.ExtensionGranted(later(asked, loop), optional(words));
    }

    private static LoopFact resumed(@Nullable String words, Loop loop, Scene scene) {
        var since = loop.now().suspendedSince;
        if (since == null) throw NOT_SUSPENDED.because();
        int days = scene.calendar().workingDaysBetween(since, scene.today());
        return new LoopFact.Resumed(days, moved(loop.terms(), days, scene.calendar()), optional(words));
    }

    private static @Nullable Deadline moved(Terms terms, int workingDays, WorkCalendar calendar) {
        if (terms.clock() != null)
            return terms.clock().suspendedFor(workingDays).due(calendar).orElseThrow();
        var due = terms.due();
        return due == null ? null : due.onDay(calendar.plusWorkingDays(due.day(), workingDays));
    }

    private static LoopFact amended(Move.Amend amend, Loop loop, Scene scene) {
        var old = loop.terms();
        var terms = new Terms(
                amend.action() == null ? old.action() : amend.action(),
                old.field(),
                old.lead(),
                amend.assistingUnitIds() == null ? old.assisting() : amend.assistingUnitIds(),
                amend.sponsorPostId() == null ? old.sponsor() : amend.sponsorPostId(),
                amend.verifierPostId() == null ? old.verifier() : amend.verifierPostId(),
                old.deadlineText(),
                amend.due() == null ? old.due() : amend.due(),
                amend.due() == null || amend.due().equals(old.due()) ? old.clock() : null,
                amend.reportEvery() == null ? old.reportEvery() : amend.reportEvery(),
                amend.proof() == null ? old.proof() : amend.proof(),
                old.asksSponsor());
        TermsCheck.refuseUnfit(terms, scene.chart());
        if (amend.due() != null) future(amend.due(), scene);
        var changes = changes(old, terms);
        if (changes.isEmpty()) throw NOTHING_AMENDED.because();
        boolean signAgain = changes.contains("action") || changes.contains("due");
        return new LoopFact.Amended(terms, changes, signAgain, required(amend.words(), "调整的理由"));
    }

    private static List<String> changes(Terms old, Terms fresh) {
        var changes = new ArrayList<String>();
        if (!old.action().equals(fresh.action())) changes.add("action");
        if (!Objects.equals(old.due(), fresh.due())) changes.add("due");
        if (!old.assisting().equals(fresh.assisting())) changes.add("assisting");
        if (!Objects.equals(old.sponsor(), fresh.sponsor())) changes.add("sponsor");
        if (!old.verifier().equals(fresh.verifier())) changes.add("verifier");
        if (old.reportEvery() != fresh.reportEvery()) changes.add("reportEvery");
        if (!old.proof().equals(fresh.proof())) changes.add("proof");
        return changes;
    }

    private static UUID inside(UUID post, Loop loop, Scene scene) {
        var found = scene.chart().findPost(post).orElseThrow(POST_UNKNOWN::because);
        if (!scene.chart().below(loop.terms().lead()).contains(found.unitId())) throw POST_OUTSIDE.because();
        return post;
    }

    private static UUID lead(UUID unit, Loop loop, Scene scene) {
        TermsCheck.refuseUnfit(loop.terms().ledBy(unit), scene.chart());
        return unit;
    }

    private static Deadline later(Deadline until, Loop loop) {
        var due = loop.due();
        if (due != null && until.compareTo(due) <= 0) throw EXTENSION_NOT_LATER.because(due.inChinese());
        return until;
    }

    private static Deadline future(@Nullable Deadline due, Scene scene) {
        if (due == null || due.hasPassed(scene.local())) throw DUE_PAST.because();
        return due;
    }

    static String required(@Nullable String words, String what) {
        var text = optional(words);
        if (text.isEmpty()) throw WORDS_MISSING.because(what);
        return text;
    }

    private static @Nullable String said(@Nullable String words) {
        var text = optional(words);
        return text.isEmpty() ? null : text;
    }

    static String optional(@Nullable String words) {
        var text = words == null ? "" : words.strip();
        if (text.length() > LONGEST_WORDS) throw WORDS_LENGTH.because(LONGEST_WORDS);
        return text;
    }
}
