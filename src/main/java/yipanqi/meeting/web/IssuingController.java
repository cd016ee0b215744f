package yipanqi.meeting.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.meeting.Issuing;
import yipanqi.meeting.ReportRef;
import yipanqi.meeting.ReportSheet;
import yipanqi.meeting.Reports;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;

@RestController
@RequestMapping("/api/meeting")
class IssuingController {
    private final Issuing issuing;
    private final Reports reports;

    IssuingController(Issuing issuing, Reports reports) {
        this.issuing = issuing;
        this.reports = reports;
    }

    @PostMapping("/reports/{id}/ask")
    ReportSheet ask(Caller caller, CommandKey key, @PathVariable UUID id) {
        return answer(caller, issuing.ask(caller, key, id));
    }

    @PostMapping("/reports/{id}/approve")
    ReportSheet approve(
            Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody MeetingJson.Consent consent) {
        return answer(caller, issuing.approve(caller, key, id, consent.seen(), consent.said()));
    }

    @PostMapping("/reports/{id}/give-back")
    ReportSheet giveBack(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody MeetingJson.Words words) {
        return answer(caller, issuing.giveBack(caller, key, id, words.said()));
    }

    @PostMapping("/reports/{id}/issue")
    ReportSheet issue(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody MeetingJson.Issue issue) {
        return answer(caller, issuing.issue(caller, key, id, issue.seen(), issue.codes()));
    }

    @PostMapping("/reports/{id}/take-back")
    ReportSheet takeBack(Caller caller, CommandKey key, @PathVariable UUID id) {
        return answer(caller, issuing.takeBack(caller, key, id));
    }

    @PostMapping("/approve-many")
    MeetingJson.Outcomes approveMany(Caller caller, CommandKey key, @RequestBody MeetingJson.Consents consents) {
        return new MeetingJson.Outcomes(issuing.approveMany(caller, key, consents.picked(), consents.said()));
    }

    private ReportSheet answer(Caller caller, ReportRef ref) {
        return reports.sheet(caller, ref.id());
    }
}
