package yipanqi.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import yipanqi.loop.Loops;
import yipanqi.loop.Telling;
import yipanqi.org.Zones;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.ProblemTexts;
import yipanqi.platform.Refusal;
import yipanqi.platform.Right;

/// The door by which decided directives go out as loops: consent where the zone wants it, a minute to take
/// the whole back, afterwards each loop for itself.
@Service
public class Issuing {
    private static final int MOST = 100;

    private final Desk desk;
    private final ReportStore reports;
    private final PartStore parts;
    private final DirectiveStore directives;
    private final HandedOutStore handedOut;
    private final Loops loops;
    private final Zones zones;
    private final ProblemTexts texts;
    private final Clock clock;

    Issuing(
            Desk desk,
            ReportStore reports,
            PartStore parts,
            DirectiveStore directives,
            HandedOutStore handedOut,
            Loops loops,
            Zones zones,
            ProblemTexts texts,
            Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.parts = parts;
        this.directives = directives;
        this.handedOut = handedOut;
        this.loops = loops;
        this.zones = zones;
        this.texts = texts;
        this.clock = clock;
    }

    /// 送签发: the issuer is asked; until he answers nothing is changed.
    public ReportRef ask(Caller caller, CommandKey key, UUID id) {
        return desk.move(
                caller,
                key,
                id,
                "ask",
                "",
                report -> {
                    report.requireOpen();
                    var issue = issue(report);
                    if (!issue.needsApproval()) throw MeetingProblem.APPROVAL_NOT_NEEDED.because();
                    issue.unfit().ifPresent(Issuing::refuse);
                    var by = desk.touch(caller, "meeting.asked");
                    var asked = Report.Approval.of(ApprovalState.ASKED, "", by);
                    return new Desk.Done(report.with(ReportState.ASKED, asked), new MeetingFact.Asked());
                },
                Right.CLERK);
    }

    /// The issuer consents to what he looked at, the report's `version`; changed meanwhile it is refused.
    public ReportRef approve(Caller caller, CommandKey key, UUID id, int version, String words) {
        var said = Desk.limited(words);
        return desk.move(
                caller,
                key,
                id,
                "approve",
                List.of(version, said),
                report -> {
                    requireAsked(report);
                    if (report.version() != version) throw desk.stale(caller.zone(), report.touch());
                    var given = Report.Approval.of(ApprovalState.GIVEN, said, desk.touch(caller, "meeting.approved"));
                    return new Desk.Done(report.with(ReportState.ASKED, given), new MeetingFact.Approved(said));
                },
                Right.ISSUER);
    }

    /// The issuer wants something changed, or the clerk takes his question back; consent given before is
    /// void.
    public ReportRef giveBack(Caller caller, CommandKey key, UUID id, String words) {
        var said = Desk.limited(words);
        return desk.move(
                caller,
                key,
                id,
                "give-back",
                said,
                report -> {
                    if (report.state() != ReportState.ASKED) throw MeetingProblem.NOT_ASKED.because();
                    if (!caller.may(Right.CLERK)) Desk.words(said, "退回的意见");
                    var by = desk.touch(caller, "meeting.given-back");
                    var returned = Report.Approval.of(ApprovalState.RETURNED, said, by);
                    return new Desk.Done(report.with(ReportState.OPEN, returned), new MeetingFact.GivenBack(said));
                },
                Right.ISSUER,
                Right.CLERK);
    }

    /// Every report answers for itself.
    public List<Outcome> approveMany(Caller caller, CommandKey key, List<Picked> picked, String words) {
        if (picked.isEmpty()) throw MeetingProblem.NOTHING_PICKED.because();
        if (picked.size() > MOST) throw MeetingProblem.TOO_MANY_PICKED.because(MOST);
        var outcomes = new ArrayList<Outcome>();
        for (var one : picked.stream().distinct().toList()) {
            var id = one.id();
            try {
                approve(caller, own(key, id), id, one.version(), words);
                outcomes.add(Outcome.done(id));
            } catch (Refusal refusal) {
                outcomes.add(Outcome.refused(id, texts.of(refusal)));
            }
        }
        return outcomes;
    }

    /// Opens the loops. For a minute no unit sees them.
    ///
    /// @param version the report as the caller saw it: what goes out is what was looked at
    /// @param confirmed codes of the warnings that he has confirmed
    public ReportRef issue(Caller caller, CommandKey key, UUID id, int version, Set<String> confirmed) {
        return desk.move(
                caller,
                key,
                id,
                "issue",
                List.of(version, new TreeSet<>(confirmed)),
                report -> {
                    if (report.version() != version) throw desk.stale(caller.zone(), report.touch());
                    var issue = issue(report);
                    issue.hindrance().ifPresent(Issuing::refuse);
                    issue.unconfirmed(confirmed).ifPresent(Issuing::refuse);
                    var text = reports.text(caller.zone(), id).text();
                    var groups = issue.groups(parts.articles(caller.zone(), id), text);
                    var opened = loops.open(caller, groups, Telling.AFTER_A_MINUTE).stream()
                            .map(it -> new MeetingFact.HandedOut(
                                    it.origin(), it.id(), it.number().toString(), it.lead()))
                            .toList();
                    handedOut.insert(caller.zone(), id, opened);
                    return new Desk.Done(
                            report.issued(clock.instant()),
                            new MeetingFact.Issued(
                                    opened, confirmed.stream().sorted().toList()));
                },
                Right.CLERK,
                Right.ISSUER);
    }

    /// Within a minute of issuing: as if it had never been issued.
    public ReportRef takeBack(Caller caller, CommandKey key, UUID id) {
        return desk.move(
                caller,
                key,
                id,
                "take-back",
                "",
                report -> {
                    if (report.issuedAt() == null) throw MeetingProblem.NOT_ISSUED.because();
                    if (!clock.instant().isBefore(report.issuedAt().plus(Report.UNDO)))
                        throw MeetingProblem.TAKE_BACK_TOO_LATE.because();
                    var opened = handedOut.of(caller.zone(), id).stream()
                            .map(HandedOutStore.HandedOut::loop)
                            .toList();
                    loops.takeBack(caller, opened);
                    handedOut.delete(caller.zone(), id);
                    return new Desk.Done(report.issued(null), new MeetingFact.TakenBack(opened));
                },
                Right.CLERK,
                Right.ISSUER);
    }

    Issue issue(Report report) {
        return Issue.of(
                report,
                directives.of(report.zone(), report.id()),
                parts.sentences(report.zone(), report.id()),
                desk.today(report),
                zones.settings(report.zone()).issuingNeedsApproval());
    }

    private static CommandKey own(CommandKey key, UUID id) {
        return new CommandKey(
                UUID.nameUUIDFromBytes((key.value() + id).getBytes(UTF_8)).toString());
    }

    private static void requireAsked(Report report) {
        if (report.state() != ReportState.ASKED || report.approval().state() != ApprovalState.ASKED)
            throw MeetingProblem.NOT_ASKED.because();
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }
}
