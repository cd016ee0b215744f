package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static yipanqi.meeting.DeskFixture.MINUTES;
import static yipanqi.meeting.DeskFixture.about;
import static yipanqi.meeting.DeskFixture.code;
import static yipanqi.meeting.DeskFixture.key;
import static yipanqi.meeting.DeskFixture.picked;
import static yipanqi.meeting.DeskFixture.proposed;
import static yipanqi.meeting.DeskFixture.run;
import static yipanqi.meeting.DeskFixture.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.journal.JournalSearch;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.Refusal;

@OfficeTest
class IntakeTest {
    @Autowired
    Reports reports;

    @Autowired
    Intake intake;

    @Autowired
    JournalSearch journal;

    @Autowired
    ReportTitles titles;

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
    void readsAReportWithQuotesUnitsAndDeadlines() {
        assertThat(report.articles()).hasSize(1);
        assertThat(report.articles().getFirst().meeting().date()).isEqualTo(LocalDate.of(2039, 11, 20));
        var shops = about(report, "沿街门店");
        assertThat(report.text().substring(shops.start(), shops.end())).isEqualTo(shops.quote());
        assertThat(shops.responsible())
                .containsExactly(new Party(
                        "各街道", List.of(desk.zone.id(SampleZone.WEST), desk.zone.id(SampleZone.EAST)), true, true));
        assertThat(shops.mode()).isEqualTo(Mode.EACH);
        assertThat(shops.loops()).isEqualTo(2);
        assertThat(shops.due()).isEqualTo(new Due(LocalDate.of(2039, 11, 30), null));
        var notices = about(report, "通报");
        assertThat(notices.standing()).isTrue();
        assertThat(notices.reportEvery()).hasToString("MONTHLY");
        assertThat(notices.mode()).isEqualTo(Mode.LEAD);
        assertThat(report.coverage().undecided()).isPositive();
        assertThat(report.mayIssue()).isFalse();
        assertThat(report.whyNot().title()).contains("没有定");
    }

    @Test
    void isReadyToIssueOnceEverySentenceIsDecided() {
        desk.decideAll(intake, report.id());
        assertThat(current().coverage().undecided()).isZero();
        assertThat(current().whyNot()).isNull();
        assertThat(current().mayIssue()).isTrue();
    }

    @Test
    void twoClerksMeetAtOneDirectiveOnly() {
        var shops = about(report, "沿街门店");
        accept(List.of(picked(shops)));
        assertThatThrownBy(() -> run(() -> intake.reject(clerk(), key(), report.id(), picked(shops), "已经办完")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo("platform.changed-meanwhile");
                    assertThat(refusal.args()[0]).asString().contains(SampleZone.CLERK_POST);
                    assertThat(refusal.args()[2]).isEqualTo("收下");
                });
        run(() -> intake.reject(clerk(), key(), report.id(), picked(about(report, "通报")), "已有通报制度"));
        assertThat(about(current(), "通报").why()).isEqualTo("已有通报制度");
    }

    @Test
    void acceptsManyOrNone() {
        var all = proposed(report);
        accept(List.of(all.getFirst()));
        assertThat(code(() -> intake.accept(clerk(), key(), report.id(), all))).isEqualTo("platform.changed-meanwhile");
        assertThat(proposed(current())).hasSize(all.size() - 1);
    }

    @Test
    void theSameCommandIsDoneOnce() {
        var key = key();
        var shops = picked(about(report, "沿街门店"));
        run(() -> intake.accept(clerk(), key, report.id(), List.of(shops)));
        int version = current().version();
        run(() -> intake.accept(clerk(), key, report.id(), List.of(shops)));
        assertThat(current().version()).isEqualTo(version);
        assertThat(code(() -> intake.reopen(clerk(), key, report.id(), shops)))
                .isEqualTo("platform.key-used-for-another-command");
    }

    @Test
    void anEditThatChangesNothingKeepsWhatIsUsual() {
        var shops = about(report, "沿街门店");
        run(() -> intake.edit(clerk(), key(), report.id(), shops.id(), unchanged(shops)));
        db.sql("update org.unit set kind = 'OTHER' where zone_id = ? and id = ?")
                .params(desk.zone.zone(), desk.zone.id(SampleZone.EAST))
                .update();
        db.sql("update org.setting set chart = chart + 1 where zone_id = ?")
                .params(desk.zone.zone())
                .update();
        await().until(() -> about(current(), "沿街门店").loops() == 1);
    }

    @Test
    void anEditedDirectiveKeepsUnitsModeAndDeadline() {
        var shops = about(report, "沿街门店");
        run(() -> intake.edit(
                clerk(),
                key(),
                report.id(),
                shops.id(),
                desk.ledBy(shops, Mode.LEAD, SampleZone.EMERGENCY, SampleZone.WEST)));
        var after = about(current(), "沿街门店");
        assertThat(after.mode()).isEqualTo(Mode.LEAD);
        assertThat(after.loops()).isEqualTo(1);
        assertThat(after.version()).isEqualTo(shops.version() + 1);
        assertThat(after.due()).isEqualTo(shops.due());
    }

    @Test
    void aSentenceWithALiveDirectiveIsNotMarked() {
        var shops = about(report, "沿街门店");
        var sentence = report.sentences().stream()
                .filter(it -> it.start() < shops.end() && shops.start() < it.end())
                .findFirst()
                .orElseThrow();
        assertThat(code(() -> intake.mark(clerk(), key(), report.id(), Set.of(sentence.no()), SentenceAs.BACKGROUND)))
                .isEqualTo("meeting.sentence-holds-directive");
        assertThat(code(() -> intake.mark(clerk(), key(), report.id(), Set.of(9_999), SentenceAs.TITLE)))
                .isEqualTo("meeting.sentence-unknown");
        assertThat(code(() -> intake.mark(clerk(), key(), report.id(), Set.of(1), SentenceAs.DIRECTIVE)))
                .isEqualTo("meeting.mark-unknown");
    }

    @Test
    void clerksSeeEachOther() {
        var other = desk.zone.caller(SampleZone.ISSUER_POST);
        run(() -> {
            intake.here(other, report.id());
            return report;
        });
        assertThat(current().editors()).extracting(ReportSheet.Editor::post).containsExactly(SampleZone.ISSUER_POST);
    }

    @Test
    void whoDoesNotSeeTheUnitDoesNotLearnOfTheReport() {
        assertThat(code(() -> reports.sheet(desk.zone.caller(SampleZone.VISITOR), report.id())))
                .isEqualTo("platform.not-found");
        assertThat(code(() ->
                        intake.accept(desk.zone.caller(SampleZone.WEST_DUTY), key(), report.id(), proposed(report))))
                .isEqualTo("platform.not-found");
        assertThat(code(() -> intake.accept(desk.zone.caller(SampleZone.LEADER), key(), report.id(), proposed(report))))
                .isEqualTo("platform.not-allowed");
        var elsewhere = SampleZone.of(Ids.next()).insertInto(db).caller(SampleZone.CLERK_POST);
        assertThat(code(() -> reports.sheet(elsewhere, report.id()))).isEqualTo("platform.not-found");
    }

    @Test
    void theSameFileAndTheSameMeetingArePointedOut() {
        var again = desk.read(MINUTES);
        assertThat(again.same())
                .containsExactly(new ReportSheet.SameReport(report.id(), "第12次例会", "file", ReportState.OPEN));
        var other = desk.read(MINUTES + "会议还研究了其他事项。\n");
        assertThat(other.same()).extracting(ReportSheet.SameReport::why).containsExactly("meeting", "meeting");
    }

    @Test
    void everyStepIsInTheJournal() {
        accept(proposed(report));
        run(() -> reports.withdraw(clerk(), key(), report.id(), "重复读入"));
        assertThat(journal.of(desk.zone.zone(), report.id()))
                .extracting(it -> it.what())
                .containsExactly("meeting.read", "meeting.accepted", "meeting.withdrawn");
        assertThat(code(() -> intake.accept(clerk(), key(), report.id(), proposed(report))))
                .isEqualTo("meeting.report-withdrawn");
    }

    @Test
    void aJournalLineNamesItsReportToThoseWhoMaySeeIt() {
        assertThat(titles.titles(clerk(), List.of(report.id(), Ids.next())))
                .containsExactly(Map.entry(report.id(), "第12次例会"));
        assertThat(titles.titles(desk.zone.caller(SampleZone.VISITOR), List.of(report.id())))
                .isEmpty();
        assertThat(titles.titles(desk.zone.caller(SampleZone.ADMIN), List.of(report.id())))
                .isEmpty();
    }

    @Test
    void anEmptyTextIsRefusedAndNothingIsKept() {
        assertThat(code(() -> reports.paste(clerk(), key(), "空", " \n "))).isEqualTo("source.no-text");
        assertThat(reports.search(clerk(), new ReportSearch(null, "", null, 50)).items())
                .hasSize(1);
    }

    private void accept(List<Picked> picked) {
        run(() -> intake.accept(clerk(), key(), report.id(), picked));
    }

    private ReportSheet current() {
        return desk.sheet(report.id());
    }

    private Caller clerk() {
        return desk.clerk();
    }
}
