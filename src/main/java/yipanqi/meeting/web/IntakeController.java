package yipanqi.meeting.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.meeting.Intake;
import yipanqi.meeting.ReportRef;
import yipanqi.meeting.ReportSheet;
import yipanqi.meeting.Reports;
import yipanqi.meeting.Shaping;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;

@RestController
@RequestMapping("/api/meeting/reports/{id}")
class IntakeController {
    private final Intake intake;
    private final Shaping shaping;
    private final Reports reports;

    IntakeController(Intake intake, Shaping shaping, Reports reports) {
        this.intake = intake;
        this.shaping = shaping;
        this.reports = reports;
    }

    @PostMapping("/directives/{directive}/accept")
    ReportSheet accept(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable UUID directive,
            @RequestBody MeetingJson.Seen seen) {
        return answer(caller, intake.accept(caller, key, id, List.of(seen.of(directive))));
    }

    @PostMapping("/accept-many")
    ReportSheet acceptMany(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody MeetingJson.Many many) {
        return answer(caller, intake.accept(caller, key, id, many.picked()));
    }

    @PostMapping("/directives/{directive}/reject")
    ReportSheet reject(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable UUID directive,
            @RequestBody MeetingJson.Reject reject) {
        return answer(caller, intake.reject(caller, key, id, reject.of(directive), reject.words()));
    }

    @PostMapping("/directives/{directive}/reopen")
    ReportSheet reopen(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable UUID directive,
            @RequestBody MeetingJson.Seen seen) {
        return answer(caller, intake.reopen(caller, key, id, seen.of(directive)));
    }

    @PutMapping("/directives/{directive}")
    ReportSheet edit(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable UUID directive,
            @RequestBody MeetingJson.Edit edit) {
        return answer(caller, intake.edit(caller, key, id, directive, edit.wish()));
    }

    @PostMapping("/directives/{directive}/split")
    ReportSheet split(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable UUID directive,
            @RequestBody MeetingJson.Split split) {
        return answer(caller, shaping.split(caller, key, id, split.of(directive), split.place()));
    }

    @PostMapping("/merge")
    ReportSheet merge(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody MeetingJson.Many many) {
        return answer(caller, shaping.merge(caller, key, id, many.picked()));
    }

    @PostMapping("/directives")
    ReportSheet add(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody MeetingJson.Selection words) {
        return answer(caller, shaping.add(caller, key, id, words.from(), words.to()));
    }

    @PostMapping("/sentences/{no}")
    ReportSheet mark(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestBody MeetingJson.Mark mark) {
        return answer(caller, intake.mark(caller, key, id, Set.of(no), mark.meaning()));
    }

    @PostMapping("/sentences")
    ReportSheet markMany(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody MeetingJson.Mark mark) {
        return answer(caller, intake.mark(caller, key, id, mark.sentences(), mark.meaning()));
    }

    @PutMapping("/articles/{no}")
    ReportSheet correct(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestBody MeetingJson.Correction correction) {
        return answer(caller, shaping.correct(caller, key, id, no, correction.seen(), correction.data()));
    }

    @PostMapping("/cuts")
    ReportSheet cut(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody MeetingJson.Cuts cuts) {
        return answer(caller, shaping.cut(caller, key, id, cuts.seen(), cuts.places()));
    }

    /// A heartbeat: nothing to repeat, so it needs no key.
    @PostMapping("/here")
    ReportSheet here(Caller caller, @PathVariable UUID id) {
        intake.here(caller, id);
        return reports.sheet(caller, id);
    }

    private ReportSheet answer(Caller caller, ReportRef ref) {
        return reports.sheet(caller, ref.id());
    }
}
