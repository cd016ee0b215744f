package yipanqi.meeting;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yipanqi.meeting.DeskFixture.MINUTES;
import static yipanqi.meeting.DeskFixture.about;
import static yipanqi.meeting.DeskFixture.code;
import static yipanqi.meeting.DeskFixture.key;
import static yipanqi.meeting.DeskFixture.picked;
import static yipanqi.meeting.DeskFixture.run;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.notice.Notices;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;

/// Where the zone wants it, nothing goes out before the issuer consents.
@OfficeTest
class ApprovalTest {
    @Autowired
    Reports reports;

    @Autowired
    Intake intake;

    @Autowired
    Issuing issuing;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient db;

    private DeskFixture desk;
    private ReportSheet report;

    @BeforeEach
    void aReportReadyWhereConsentIsNeeded() {
        desk = new DeskFixture(reports, SampleZone.of(Ids.next()).insertInto(db));
        report = desk.read(MINUTES);
        db.sql("update org.setting set issuing_needs_approval = true where zone_id = ?")
                .params(desk.zone.zone())
                .update();
        desk.decideAll(intake, report.id());
    }

    @Test
    void whereTheZoneWantsItTheIssuerHasToConsent() {
        assertThat(code(() ->
                        issuing.issue(clerk(), key(), report.id(), current().version(), Set.of())))
                .isEqualTo("meeting.approval-needed");
        run(() -> issuing.ask(clerk(), key(), report.id()));
        await().atMost(ofSeconds(120)).until(() -> notices.unread(issuer()) == 1);
        assertThat(code(() -> intake.reopen(clerk(), key(), report.id(), picked(about(current(), "通报")))))
                .isEqualTo("meeting.report-asked");
        assertThat(code(() -> issuing.approve(clerk(), key(), report.id(), seen(), "")))
                .isEqualTo("platform.not-allowed");
        assertThat(code(() -> issuing.giveBack(issuer(), key(), report.id(), " ")))
                .isEqualTo("meeting.why-missing");
        run(() -> issuing.giveBack(issuer(), key(), report.id(), "第一项期限太紧"));
        assertThat(current().approval().state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(current().approval().words()).isEqualTo("第一项期限太紧");
        run(() -> issuing.ask(clerk(), key(), report.id()));
        int seen = seen();
        run(() -> issuing.giveBack(clerk(), key(), report.id(), "再改一处"));
        run(() -> issuing.ask(clerk(), key(), report.id()));
        assertThat(code(() -> issuing.approve(issuer(), key(), report.id(), seen, "同意")))
                .isEqualTo("platform.changed-meanwhile");
        run(() -> issuing.approve(issuer(), key(), report.id(), seen(), "同意"));
        assertThat(desk.issue(issuing, report.id()).state()).isEqualTo(ReportState.ISSUED);
    }

    @Test
    void theIssuerConsentsToManyAtOnce() {
        run(() -> issuing.ask(clerk(), key(), report.id()));
        var open = desk.read(MINUTES);
        var answers = run(() -> issuing.approveMany(
                issuer(), key(), List.of(new Picked(report.id(), seen()), new Picked(open.id(), 1)), "同意"));
        assertThat(answers).extracting(Outcome::taken).containsExactly(true, false);
        assertThat(answers.getLast().code()).isEqualTo("meeting.not-asked");
    }

    private ReportSheet current() {
        return desk.sheet(report.id());
    }

    private int seen() {
        return current().version();
    }

    private Caller clerk() {
        return desk.clerk();
    }

    private Caller issuer() {
        return desk.zone.caller(SampleZone.ISSUER_POST);
    }
}
