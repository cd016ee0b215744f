package yipanqi.loop;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.calendar.Calendars;
import yipanqi.journal.Journal;
import yipanqi.org.OrgCharts;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;

/// Runs steps of one zone: one read of all that the rules need, the rules, one write guarded by version.
///
/// No lock is held in between: where the version has moved, nothing was written and the step is refused.
@Service
class StepRunner {
    private final LoopStore store;
    private final OrgCharts charts;
    private final Calendars calendars;
    private final Journal journal;
    private final AttachedFiles attached;
    private final Opening opening;
    private final StaleStep stale;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    StepRunner(
            LoopStore store,
            OrgCharts charts,
            Calendars calendars,
            Journal journal,
            AttachedFiles attached,
            Opening opening,
            StaleStep stale,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.charts = charts;
        this.calendars = calendars;
        this.journal = journal;
        this.attached = attached;
        this.opening = opening;
        this.stale = stale;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /// Answers each step with what it did or the refusal it met; a failure of the database fails them all.
    List<Object> run(UUID zone, List<Step> steps) {
        var found = store.findForSteps(
                zone,
                steps.stream().map(Step::loop).toArray(UUID[]::new),
                steps.stream()
                        .map(step -> step.key() == null ? null : step.key().value())
                        .toArray(String[]::new));
        var answers = new ArrayList<Object>();
        for (int i = 0; i < steps.size(); i++) {
            try {
                answers.add(decide(steps.get(i), found.get(i)));
            } catch (Refusal refusal) {
                answers.add(refusal);
            }
        }
        // A file is not withdrawn between the look at it and the step that attaches it.
        if (changes(answers).stream().allMatch(change -> change.fact().files().isEmpty())) settle(zone, answers);
        else transaction.executeWithoutResult(_ -> settle(zone, answers));
        return answers;
    }

    private void settle(UUID zone, List<Object> answers) {
        refuseForeignFiles(answers);
        var changes = changes(answers);
        if (!changes.isEmpty()) write(zone, changes, answers);
    }

    /// By id, the order in which loops are locked.
    private static List<Change> changes(List<Object> answers) {
        return answers.stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .sorted(comparing(change -> change.loop().id()))
                .toList();
    }

    private void refuseForeignFiles(List<Object> answers) {
        answers.replaceAll(answer -> answer instanceof Change change && !attached.mayAttach(change)
                ? LoopProblem.EVIDENCE_UNKNOWN.because()
                : answer);
    }

    private void write(UUID zone, List<Change> changes, List<Object> answers) {
        var moved = new HashSet<UUID>();
        var plain = changes.stream().filter(change -> !opensChild(change)).toList();
        if (!plain.isEmpty()) moved.addAll(store.update(zone, plain));
        for (var change : changes)
            if (opensChild(change) && writeWithChild(change))
                moved.add(change.loop().id());
        var overtaken = new HashMap<UUID, Refusal>();
        answers.replaceAll(answer -> {
            if (!(answer instanceof Change change)) return answer;
            var id = change.loop().id();
            return moved.contains(id)
                    ? new Moved(id, change.loop().version())
                    : overtaken.computeIfAbsent(id, lost -> stale.refusal(zone, lost));
        });
        journal.wakeAfterCommit();
    }

    private static boolean opensChild(Change change) {
        return change.fact() instanceof LoopFact.Instructed;
    }

    private boolean writeWithChild(Change change) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            if (store.update(change.loop().zone(), List.of(change)).isEmpty()) return false;
            opening.child(change.loop(), (LoopFact.Instructed) change.fact(), change);
            return true;
        }));
    }

    private Object decide(Step step, LoopStore.Found found) {
        step.refuseOtherUse(found);
        if (found.doneAnswer() != null) return json.readValue(found.doneAnswer(), Moved.class);
        var loop = found.loop();
        var scene = scene(step.caller());
        if (loop == null || !scene.sees(loop)) throw PlatformProblem.NOT_FOUND.because();
        if (loop.version() != step.expected()) throw stale.refusal(loop.zone(), loop.id());
        var fact = Decision.of(step.move(), loop, scene);
        return change(loop, fact, scene, step.key());
    }

    /// Records what happened to a loop beside its moves, in the transaction that is open.
    Moved record(Loop loop, LoopFact fact, Scene scene) {
        var change = change(loop, fact, scene, null);
        if (store.update(loop.zone(), List.of(change)).isEmpty()) throw stale.refusal(loop.zone(), loop.id());
        journal.wakeAfterCommit();
        return new Moved(loop.id(), change.loop().version());
    }

    private Change change(Loop loop, LoopFact fact, Scene scene, Step.@Nullable Key key) {
        var next = loop.after(fact, scene.at(), scene.caller().person(), scene.office());
        return new Change(
                next,
                fact,
                scene.at(),
                scene.caller().person(),
                scene.caller().post(),
                new Ladder(scene.calendar(), scene.office()).alarm(next),
                command(key, next));
    }

    private Change.@Nullable Command command(Step.@Nullable Key key, Loop next) {
        if (key == null) return null;
        var answer = json.writeValueAsString(new Moved(next.id(), next.version()));
        return new Change.Command(key.value(), key.requestHash(), answer);
    }

    Scene scene(Caller caller) {
        ZoneId office = clock.getZone();
        return new Scene(caller, charts.chart(caller.zone()), calendars.of(caller.zone()), clock.instant(), office);
    }
}
