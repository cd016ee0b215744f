package yipanqi.loop;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.calendar.DueClock;
import yipanqi.calendar.DueRule;
import yipanqi.calendar.Explanation;
import yipanqi.journal.FactTexts;
import yipanqi.journal.JournalSearch;
import yipanqi.journal.SealedEntry;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.ProblemTexts;

/// The door to reading: pages of the register and a loop's sheet, as far as the caller may see them.
@Service
public class Register {
    private static final int MOST_YEARS = 10;

    private final LoopFinder finder;
    private final LoopStore store;
    private final AttachedFiles attached;
    private final StepRunner scenes;
    private final JournalSearch journal;
    private final FactTexts factTexts;
    private final ProblemTexts problemTexts;
    private final JsonMapper json;

    Register(
            LoopFinder finder,
            LoopStore store,
            AttachedFiles attached,
            StepRunner scenes,
            JournalSearch journal,
            FactTexts factTexts,
            ProblemTexts problemTexts,
            JsonMapper json) {
        this.finder = finder;
        this.store = store;
        this.attached = attached;
        this.scenes = scenes;
        this.journal = journal;
        this.factTexts = factTexts;
        this.problemTexts = problemTexts;
        this.json = json;
    }

    public LoopPage search(Caller caller, LoopSearch wanted) {
        var scene = scenes.scene(caller);
        var found = finder.find(scene, wanted);
        boolean first = wanted.cursor() == null || wanted.cursor().isEmpty();
        return new LoopPage(found.loops(), found.next(), first ? total(scene, wanted, found) : null);
    }

    private int total(Scene scene, LoopSearch wanted, LoopFinder.Found found) {
        return found.next() == null ? found.loops().size() : finder.count(scene, wanted, LoopPage.COUNTED + 1);
    }

    /// The first of them, the rest not counted.
    public List<LoopSummary> first(Caller caller, LoopSearch wanted) {
        return finder.find(scenes.scene(caller), wanted).loops();
    }

    /// Those of these reports or papers that loops of the caller's register come from, each with the titles that those
    /// loops name as their source.
    public Map<UUID, String> papers(Caller caller, Collection<UUID> files) {
        return files.isEmpty() ? Map.of() : finder.papers(scenes.scene(caller), files);
    }

    /// Refuses with `platform.not-found` what is not there and what the caller may not see alike.
    public LoopSheet sheet(Caller caller, UUID id) {
        var scene = scenes.scene(caller);
        return sheet(seen(scene, id), scene);
    }

    /// The sheet as the caller's own move left it, also where that took the loop out of his sight.
    LoopSheet sheet(Caller caller, Moved moved) {
        var scene = scenes.scene(caller);
        return store.find(caller.zone(), moved.id())
                .filter(loop -> loop.version() == moved.version() || scene.sees(loop))
                .map(loop -> sheet(loop, scene))
                .orElseThrow(PlatformProblem.NOT_FOUND::because);
    }

    private LoopSheet sheet(Loop loop, Scene scene) {
        var entries = journal.of(loop.zone(), loop.id());
        return new LoopSheet(
                new Summaries(scene).of(loop),
                terms(loop),
                quote(loop, scene),
                new MoveOffers(problemTexts).of(loop, scene),
                new History(scene.chart(), factTexts, json).of(entries),
                attached.of(loop, scene),
                why(loop, scene),
                siblings(loop, scene),
                facts(loop, scene),
                loop.version(),
                seal(entries));
    }

    /// Refuses with `platform.not-found` unless the caller may see the loop and the file is attached to it.
    void refuseUnlessAttached(Caller caller, UUID id, UUID file) {
        var loop = seen(scenes.scene(caller), id);
        if (!attached.has(caller.zone(), loop.id(), file)) throw PlatformProblem.NOT_FOUND.because();
    }

    /// The loop, if the caller may see it.
    Loop seen(Scene scene, UUID id) {
        return store.find(scene.caller().zone(), id)
                .filter(scene::sees)
                .orElseThrow(PlatformProblem.NOT_FOUND::because);
    }

    private static LoopSheet.TermsSheet terms(Loop loop) {
        var terms = loop.terms();
        return new LoopSheet.TermsSheet(
                terms.action(), terms.proof(), terms.reportEvery(), terms.deadlineText(), terms.asksSponsor());
    }

    /// The words go to everybody who may see the loop; the way into the report, where other units' tasks
    /// stand too, only to those who read reports.
    private static LoopSheet.@Nullable Quote quote(Loop loop, Scene scene) {
        var origin = loop.origin();
        if (origin.quote().isEmpty()) return null;
        var file = scene.readsReports() ? origin.file() : null;
        return new LoopSheet.Quote(origin.quote(), file, origin.start(), origin.end(), origin.title());
    }

    /// Null where so many years lie between that nobody looks at their days.
    private static LoopSheet.@Nullable Why why(Loop loop, Scene scene) {
        var clock = clock(loop, scene);
        var due = loop.due();
        if (due != null && due.day().isAfter(clock.start().toLocalDate().plusYears(MOST_YEARS))) return null;
        var slip = clock.explain(scene.calendar());
        var lines = slip.days().stream()
                .map(day -> new LoopSheet.Line(
                        day.date(), day.share() == Explanation.Share.COUNTED, day.kind(), day.name()))
                .toList();
        return new LoopSheet.Why(
                loop.terms().clock() == null ? null : slip.rule(),
                slip.start().toLocalDate(),
                scene.calendar().counting().firstDay(),
                slip.unit(),
                slip.budget(),
                slip.suspendedWorkingDays(),
                lines,
                slip.provisional(),
                slip.basis());
    }

    /// By what the deadline was counted; a named day is seen from the day of issue.
    private static DueClock clock(Loop loop, Scene scene) {
        if (loop.terms().clock() != null) return loop.terms().clock();
        var due = loop.due();
        var rule = due == null ? new DueRule.Standing() : new DueRule.On(due.day());
        return DueClock.started(rule, loop.issuedAt().atZone(scene.office()).toLocalDateTime());
    }

    private List<LoopSheet.Sibling> siblings(Loop loop, Scene scene) {
        if (loop.number().part() == 0) return List.of();
        return store.group(loop.zone(), loop.group()).stream()
                .filter(other -> !other.id().equals(loop.id()) && scene.sees(other))
                .map(other -> new LoopSheet.Sibling(
                        other.id(),
                        other.number().toString(),
                        scene.chart().nameOf(other.terms().lead()),
                        other.status()))
                .toList();
    }

    private static LoopSheet.Facts facts(Loop loop, Scene scene) {
        var now = loop.now();
        return new LoopSheet.Facts(
                now.returned
                        ? new LoopSheet.ReturnedFact(
                                now.returnWords,
                                now.returnClause,
                                now.properUnit,
                                scene.chart().nameOf(now.properUnit),
                                now.returns)
                        : null,
                now.extensionUntil == null
                        ? null
                        : new LoopSheet.ExtensionFact(
                                Objects.requireNonNull(LoopSummary.Due.of(now.extensionUntil)), now.extensionWords),
                now.suspendedSince == null
                        ? null
                        : new LoopSheet.SuspendedFact(now.suspensionWords, now.suspendedSince),
                now.reopens,
                loop.parent());
    }

    private static LoopSheet.@Nullable SealSpan seal(List<SealedEntry> entries) {
        var sealed = entries.stream().filter(entry -> entry.number() > 0).toList();
        if (sealed.isEmpty()) return null;
        return new LoopSheet.SealSpan(
                sealed.getFirst().number(),
                sealed.getLast().number(),
                sealed.getLast().hash());
    }
}
