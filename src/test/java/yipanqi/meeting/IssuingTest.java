package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.meeting.DeskFixture.MINUTES;
import static yipanqi.meeting.DeskFixture.MORNING;
import static yipanqi.meeting.DeskFixture.about;
import static yipanqi.meeting.DeskFixture.at;
import static yipanqi.meeting.DeskFixture.code;
import static yipanqi.meeting.DeskFixture.codeAt;
import static yipanqi.meeting.DeskFixture.key;
import static yipanqi.meeting.DeskFixture.picked;
import static yipanqi.meeting.DeskFixture.run;
import static yipanqi.meeting.DeskFixture.unchanged;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.journal.SealedEntry;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;

@OfficeTest
class IssuingTest {
    @Autowired
    Reports reports;

    @Autowired
    Intake intake;

    @Autowired
    Issuing issuing;

    @Autowired
    LoopOutcomes outcomes;

    @Autowired
    JdbcClient db;

    private DeskFixture desk;
    private ReportSheet report;

    @BeforeEach
    void aReportOnTheDesk() {
        desk = new DeskFixture(reports, SampleZone.of(Ids.next()).insertInto(db));
        report = desk.read(MINUTES);
    }

    @Test
    void opensALoopForEveryUnitOfAGroupAndOneForANamedUnit() {
        decideAll();
        var issued = Objects.requireNonNull(issue().issued());
        assertThat(issued.undoUntil()).isEqualTo(MORNING.plusSeconds(60));
        assertThat(issued.loops())
                .extracting(ReportSheet.IssuedLoop::leadName)
                .containsExactlyInAnyOrder(
                        SampleZone.WEST, SampleZone.EAST, SampleZone.EMERGENCY, SampleZone.EMERGENCY);
        assertThat(issued.loops())
                .extracting(ReportSheet.IssuedLoop::no)
                .contains("督〔2039〕1-1 号", "督〔2039〕1-2 号", "督〔2039〕2 号", "督〔2039〕3 号");
        assertThat(current().state()).isEqualTo(ReportState.ISSUED);
        assertThat(current().mayIssue()).isFalse();
        assertThat(code(() -> intake.reopen(clerk(), key(), report.id(), picked(about(current(), "通报")))))
                .isEqualTo("meeting.report-issued");
    }

    @Test
    void asksNothingAboutDeadlinesOnceItIsIssued() {
        decideAll();
        var later = MORNING.plus(Duration.ofDays(3_650));
        assertThat(at(later, () -> reports.sheet(clerk(), report.id())).directives())
                .flatExtracting(ReportSheet.DirectiveSheet::warnings)
                .isNotEmpty();
        issue();
        assertThat(at(later, () -> reports.sheet(clerk(), report.id())).directives())
                .allSatisfy(directive -> {
                    assertThat(directive.warnings()).isEmpty();
                    assertThat(directive.daysLeft()).isNull();
                });
    }

    @Test
    void isRefusedUntilTheLastSentenceIsDecided() {
        assertThat(code(() ->
                        issuing.issue(clerk(), key(), report.id(), current().version(), Set.of())))
                .isEqualTo("meeting.undecided");
    }

    @Test
    void whatGoesOutIsWhatWasLookedAt() {
        decideAll();
        int seen = current().version();
        run(() -> intake.edit(
                clerk(),
                key(),
                report.id(),
                about(current(), "通报").id(),
                desk.ledBy(about(current(), "通报"), Mode.LEAD, SampleZone.WEST)));
        assertThat(code(() -> issuing.issue(clerk(), key(), report.id(), seen, Set.of())))
                .isEqualTo("platform.changed-meanwhile");
        assertThat(openLoops()).isZero();
    }

    @Test
    void theWholeIsTakenBackWithinAMinuteAndNotAfter() {
        decideAll();
        issue();
        at(MORNING.plusSeconds(59), () -> issuing.takeBack(clerk(), key(), report.id()));
        assertThat(current().state()).isEqualTo(ReportState.OPEN);
        assertThat(current().issued()).isNull();
        assertThat(current().mayIssue()).isTrue();
        issue();
        assertThat(codeAt(MORNING.plusSeconds(60), () -> issuing.takeBack(clerk(), key(), report.id())))
                .isEqualTo("meeting.take-back-too-late");
    }

    @Test
    void aNearDeadlineAsksForConfirmation() {
        decideAll();
        var late = Instant.parse("2039-11-30T03:00:00Z");
        assertThat(codeAt(
                        late,
                        () -> issuing.issue(
                                clerk(), key(), report.id(), current().version(), Set.of())))
                .isEqualTo("meeting.confirm-first");
        at(late, () -> issuing.issue(clerk(), key(), report.id(), current().version(), Set.of("due-soon")));
        assertThat(current().state()).isEqualTo(ReportState.ISSUED);
    }

    @Test
    void aUnitWithoutADutyPostIsNamed() {
        var notices = about(report, "通报");
        run(() -> intake.edit(
                clerk(), key(), report.id(), notices.id(), desk.ledBy(notices, Mode.LEAD, SampleZone.ORPHAN)));
        decideAll();
        assertThat(current().mayIssue()).isFalse();
        assertThat(current().whyNot().title()).contains(SampleZone.ORPHAN);
        assertThat(code(() ->
                        issuing.issue(clerk(), key(), report.id(), current().version(), Set.of())))
                .isEqualTo("meeting.not-ready");
    }

    @Test
    void aVerifierInsideTheLeadIsRefused() {
        var shops = about(report, "沿街门店");
        var shown = unchanged(shops);
        var inside = new EditDirective(
                shown.version(),
                shown.action(),
                shown.responsible(),
                shown.assisting(),
                shown.due(),
                false,
                shown.field(),
                shown.kind(),
                null,
                desk.zone.id(SampleZone.WEST_VERIFIER),
                false,
                shown.mode(),
                shown.reportEvery(),
                "登记册");
        assertThat(code(() -> intake.edit(clerk(), key(), report.id(), shops.id(), inside)))
                .isEqualTo("meeting.verifier-inside");
    }

    @Test
    void whatHasGoneOutIsNotWithdrawn() {
        decideAll();
        issue();
        assertThat(code(() -> reports.withdraw(clerk(), key(), report.id(), "重复")))
                .isEqualTo("meeting.has-issued");
    }

    @Test
    void aClosedLoopIsMarkedCarriedOut() {
        decideAll();
        var loop = Objects.requireNonNull(issue().issued()).loops().getFirst();
        tell(loop, "loop.accepted", "{\"words\":\"\",\"forSponsor\":true}");
        assertThat(closed(loop)).isFalse();
        tell(loop, "loop.accepted", "{\"words\":\"\",\"forSponsor\":false}");
        assertThat(closed(loop)).isTrue();
        tell(loop, "loop.reopened", "{}");
        assertThat(closed(loop)).isFalse();
    }

    private boolean closed(ReportSheet.IssuedLoop loop) {
        return Objects.requireNonNull(current().issued()).loops().stream()
                .anyMatch(it -> it.id().equals(loop.id()) && it.closed());
    }

    private void tell(ReportSheet.IssuedLoop loop, String what, String body) {
        var zone = desk.zone.zone();
        outcomes.on(
                zone, List.of(new SealedEntry(1, zone, Ids.next(), loop.id(), 5, what, null, null, MORNING, body, "")));
    }

    private void decideAll() {
        desk.decideAll(intake, report.id());
    }

    private ReportSheet issue() {
        return desk.issue(issuing, report.id());
    }

    private int openLoops() {
        return db.sql("select count(*) from loop.loop where zone_id = ?")
                .params(desk.zone.zone())
                .query(Integer.class)
                .single();
    }

    private ReportSheet current() {
        return desk.sheet(report.id());
    }

    private Caller clerk() {
        return desk.clerk();
    }
}
