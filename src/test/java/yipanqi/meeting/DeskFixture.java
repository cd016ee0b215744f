package yipanqi.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Refusal;
import yipanqi.platform.ZoneClock;

/// A clerk at the desk of the sample zone, on a morning after the meeting.
final class DeskFixture {
    /// In years to come, so that nothing that runs by the real clock meets these loops.
    static final Instant MORNING = Instant.parse("2039-11-23T01:30:00Z");

    static final String MINUTES = """
            青岚高新区召开安全生产工作例会

            2039年11月20日，青岚高新区召开2039年第12次安全生产工作例会，听取近期工作汇报，研究下一步措施。

            会议指出，今年以来全区形势总体平稳，但仍有隐患。各街道要对沿街门店开展一轮排查，2039年11月30日前完成整改；应急管理局要每月通报一次整改进度。

            会议强调，要提高政治站位，强化责任担当。应急管理局要跟踪问效，12月10日前报告情况。
            """;

    private final Reports reports;
    final SampleZone zone;

    DeskFixture(Reports reports, SampleZone zone) {
        this.reports = reports;
        this.zone = zone;
    }

    static <T> T at(Instant instant, Supplier<T> step) {
        var answer = new AtomicReference<T>();
        ZoneClock.at(instant, () -> answer.set(step.get()));
        return Objects.requireNonNull(answer.get());
    }

    static <T> T run(Supplier<T> step) {
        return at(MORNING, step);
    }

    /// By what the step is refused.
    static String code(Supplier<?> step) {
        return codeAt(MORNING, step);
    }

    static String codeAt(Instant when, Supplier<?> step) {
        try {
            at(when, step);
        } catch (Refusal refusal) {
            return refusal.problem().code();
        }
        return "taken";
    }

    static CommandKey key() {
        return CommandKey.fresh();
    }

    /// Everything proposed is accepted, and what is left is background.
    void decideAll(Intake intake, UUID report) {
        run(() -> intake.accept(clerk(), key(), report, proposed(sheet(report))));
        var left = undecided(sheet(report));
        if (!left.isEmpty()) run(() -> intake.mark(clerk(), key(), report, Set.copyOf(left), SentenceAs.BACKGROUND));
    }

    ReportSheet issue(Issuing issuing, UUID report) {
        run(() -> issuing.issue(clerk(), key(), report, sheet(report).version(), Set.of()));
        return sheet(report);
    }

    Caller clerk() {
        return zone.caller(SampleZone.CLERK_POST);
    }

    ReportSheet read(String text) {
        return at(
                MORNING,
                () -> sheet(reports.paste(clerk(), CommandKey.fresh(), "第12次例会", text)
                        .id()));
    }

    ReportSheet sheet(UUID id) {
        return at(MORNING, () -> reports.sheet(clerk(), id));
    }

    static ReportSheet.DirectiveSheet about(ReportSheet sheet, String words) {
        return sheet.directives().stream()
                .filter(it -> it.quote().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + sheet.directives()));
    }

    static List<Picked> proposed(ReportSheet sheet) {
        return sheet.directives().stream()
                .filter(it -> it.state() == DirectiveState.PROPOSED)
                .map(DeskFixture::picked)
                .toList();
    }

    static List<Integer> undecided(ReportSheet sheet) {
        return sheet.sentences().stream()
                .filter(it -> !it.decided())
                .map(ReportSheet.SentenceSheet::no)
                .toList();
    }

    static Picked picked(ReportSheet.DirectiveSheet it) {
        return new Picked(it.id(), it.version());
    }

    /// The directive as shown, sent back unchanged.
    static EditDirective unchanged(ReportSheet.DirectiveSheet it) {
        return new EditDirective(
                it.version(),
                it.action(),
                named(it.responsible()),
                named(it.assisting()),
                it.due() == null ? null : it.due().deadline(),
                it.standing(),
                it.field(),
                it.kind(),
                it.sponsorPostId(),
                it.verifierPostId(),
                it.asksSponsor(),
                it.mode(),
                it.reportEvery(),
                it.proof());
    }

    /// The same with other responsible units.
    EditDirective ledBy(ReportSheet.DirectiveSheet it, Mode mode, String... units) {
        var shown = unchanged(it);
        return new EditDirective(
                shown.version(),
                shown.action(),
                Stream.of(units)
                        .map(name -> new Named(name, List.of(zone.id(name))))
                        .toList(),
                shown.assisting(),
                shown.due(),
                shown.standing(),
                shown.field(),
                shown.kind(),
                shown.sponsor(),
                shown.verifier(),
                shown.asksSponsor(),
                mode,
                shown.reportEvery(),
                shown.proof());
    }

    private static List<Named> named(List<Party> parties) {
        return parties.stream().map(it -> new Named(it.name(), it.units())).toList();
    }
}
