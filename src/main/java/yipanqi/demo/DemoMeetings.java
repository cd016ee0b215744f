package yipanqi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import yipanqi.loop.Field;
import yipanqi.meeting.DirectiveKind;
import yipanqi.meeting.DirectiveState;
import yipanqi.meeting.EditDirective;
import yipanqi.meeting.Intake;
import yipanqi.meeting.Issuing;
import yipanqi.meeting.Named;
import yipanqi.meeting.Party;
import yipanqi.meeting.Picked;
import yipanqi.meeting.ReportSheet;
import yipanqi.meeting.Reports;
import yipanqi.meeting.SentenceAs;
import yipanqi.meeting.Warning;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;

/// Takes the story's meetings through the intake desk as a clerk would.
@Component
class DemoMeetings {
    private final Reports reports;
    private final Intake intake;
    private final Issuing issuing;

    DemoMeetings(Reports reports, Intake intake, Issuing issuing) {
        this.reports = reports;
        this.intake = intake;
        this.issuing = issuing;
    }

    /// Reads a meeting in and leaves it on the desk.
    UUID read(Caller clerk, int number, LocalDate day) {
        var text = DemoText.meeting(number, day);
        return reports.paste(clerk, CommandKey.fresh(), text.lines().findFirst().orElse(""), text)
                .id();
    }

    /// Decides everything and issues it; answers the loops.
    List<UUID> issue(Caller clerk, UUID report, DemoCast cast) {
        for (var directive : reports.sheet(clerk, report).directives()) decide(clerk, report, directive, cast);
        markTheRest(clerk, report);
        var sheet = reports.sheet(clerk, report);
        var doubts = sheet.directives().stream()
                .flatMap(directive -> directive.warnings().stream())
                .map(Warning::code)
                .collect(Collectors.toSet());
        issuing.issue(clerk, CommandKey.fresh(), report, sheet.version(), doubts);
        var issued = reports.sheet(clerk, report).issued();
        if (issued == null) throw new IllegalStateException("the demonstration's meeting was not issued");
        return issued.loops().stream().map(ReportSheet.IssuedLoop::id).toList();
    }

    private void decide(Caller clerk, UUID report, ReportSheet.DirectiveSheet directive, DemoCast cast) {
        if (directive.state() != DirectiveState.PROPOSED) return;
        var seen = new Picked(directive.id(), directive.version());
        if (directive.kind() == DirectiveKind.SLOGAN) {
            intake.reject(clerk, CommandKey.fresh(), report, seen, "原则性要求，不立项");
            return;
        }
        intake.edit(clerk, CommandKey.fresh(), report, directive.id(), sponsored(directive, cast));
        intake.accept(clerk, CommandKey.fresh(), report, List.of(new Picked(directive.id(), directive.version() + 1)));
    }

    /// Names the leader in charge of the field and what proves it done.
    private static EditDirective sponsored(ReportSheet.DirectiveSheet directive, DemoCast cast) {
        return new EditDirective(
                directive.version(),
                directive.action(),
                named(directive.responsible()),
                named(directive.assisting()),
                directive.due() == null ? null : directive.due().deadline(),
                directive.standing(),
                directive.field(),
                directive.kind(),
                cast.sponsor(directive.field()),
                directive.verifierPostId(),
                directive.field() == Field.KEY_PROJECT || directive.field() == Field.INVESTMENT,
                directive.mode(),
                directive.reportEvery(),
                directive.proof().isEmpty() ? "办理结果说明及佐证材料" : directive.proof());
    }

    private static List<Named> named(List<Party> parties) {
        return parties.stream()
                .map(party -> new Named(party.name(), party.units()))
                .toList();
    }

    private void markTheRest(Caller clerk, UUID report) {
        Set<Integer> open = reports.sheet(clerk, report).sentences().stream()
                .filter(sentence -> !sentence.decided())
                .map(ReportSheet.SentenceSheet::no)
                .collect(Collectors.toSet());
        if (!open.isEmpty()) intake.mark(clerk, CommandKey.fresh(), report, open, SentenceAs.BACKGROUND);
    }
}
