package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.meeting.DeskFixture.MINUTES;
import static yipanqi.meeting.DeskFixture.about;
import static yipanqi.meeting.DeskFixture.at;
import static yipanqi.meeting.DeskFixture.code;
import static yipanqi.meeting.DeskFixture.key;
import static yipanqi.meeting.DeskFixture.picked;
import static yipanqi.meeting.DeskFixture.run;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.org.SampleZone;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;

/// Directives and articles cut, joined and dated anew.
@OfficeTest
class ShapingTest {
    @Autowired
    Reports reports;

    @Autowired
    Intake intake;

    @Autowired
    Shaping shaping;

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
    void splitsAndMergesWithoutChangingACharacter() {
        var shops = about(report, "沿街门店");
        int at = shops.start() + shops.quote().indexOf("2039年");
        run(() -> shaping.split(clerk(), key(), report.id(), picked(shops), at));
        var first = about(current(), "沿街门店");
        var second = about(current(), "完成整改");
        assertThat(first.id()).isEqualTo(shops.id());
        assertThat(first.quote()).isEqualTo("各街道要对沿街门店开展一轮排查");
        assertThat(second.quote()).startsWith("2039年11月30日前完成整改");
        assertThat(second.responsible()).isEqualTo(shops.responsible());
        assertThat(second.due()).isEqualTo(shops.due());
        run(() -> shaping.merge(clerk(), key(), report.id(), List.of(picked(second), picked(first))));
        assertThat(about(current(), "沿街门店").quote()).isEqualTo(shops.quote());
        assertThat(current().directives()).anyMatch(it -> it.state() == DirectiveState.MERGED);
    }

    @Test
    void numbersWhatIsLeftAfterAMergeWithoutAGap() {
        var all = current().directives();
        run(() -> shaping.merge(clerk(), key(), report.id(), List.of(picked(all.get(0)), picked(all.get(1)))));
        var left = current().directives().stream().filter(it -> it.state() != DirectiveState.MERGED);
        assertThat(left.map(it -> it.no()))
                .containsExactlyElementsOf(
                        IntStream.range(1, all.size()).boxed().toList());
    }

    @Test
    void addsWhatTheReaderMissed() {
        var sentence = "今年以来全区形势总体平稳，但仍有隐患";
        int start = report.text().indexOf(sentence);
        run(() -> shaping.add(clerk(), key(), report.id(), start, start + sentence.length() + 1));
        var added = about(current(), "但仍有隐患");
        assertThat(added.quote()).isEqualTo(sentence);
        assertThat(added.state()).isEqualTo(DirectiveState.PROPOSED);
        assertThat(added.responsible()).isEmpty();
        assertThat(code(() -> shaping.add(clerk(), key(), report.id(), start, start + 6)))
                .isEqualTo("meeting.selection-taken");
    }

    @Test
    void anotherDateOfTheMeetingMovesOnlyUndecidedDeadlines() {
        var result = about(report, "跟踪问效");
        assertThat(result.due()).isEqualTo(new Due(LocalDate.of(2039, 12, 10), null));
        correct(LocalDate.of(2040, 1, 5));
        assertThat(about(current(), "跟踪问效").due()).isEqualTo(new Due(LocalDate.of(2040, 12, 10), null));
        accept(List.of(picked(about(current(), "跟踪问效"))));
        correct(LocalDate.of(2039, 11, 20));
        assertThat(about(current(), "跟踪问效").due()).isEqualTo(new Due(LocalDate.of(2040, 12, 10), null));
    }

    @Test
    void aBareDateWaitsForTheMeetingsDate() {
        correct(null);
        var waiting = about(current(), "跟踪问效");
        assertThat(waiting.due()).isNull();
        assertThat(waiting.deadlineText()).isNotEmpty();
        assertThat(waiting.met()).isNull();
        assertThat(about(current(), "沿街门店").due()).isNotNull();
    }

    @Test
    void cutsArticlesAnewAndKeepsWhatIsDecided() {
        accept(List.of(picked(about(report, "沿街门店"))));
        int start = report.text().indexOf("会议强调");
        run(() -> shaping.cut(clerk(), key(), report.id(), current().version(), List.of(0, start)));
        assertThat(current().articles()).hasSize(2);
        assertThat(about(current(), "沿街门店").state()).isEqualTo(DirectiveState.ACCEPTED);
        assertThat(about(current(), "跟踪问效").article()).isEqualTo(2);
        assertThat(code(() -> shaping.cut(clerk(), key(), report.id(), report.version(), List.of(0))))
                .isEqualTo("platform.changed-meanwhile");
    }

    @Test
    void aCutThatGivesAnArticleAnotherDateMovesOnlyUndecidedDeadlines() {
        report = desk.read("""
                青岚高新区召开第八次安全生产例会
                2039年3月1日，青岚高新区召开第八次安全生产例会。管委会主任主持会议。
                会议指出，应急管理局要开展一次加油站安全检查，3月20日前形成检查报告。
                青岚高新区召开第九次安全生产例会
                2040年3月2日，青岚高新区召开第九次安全生产例会。管委会主任主持会议。
                会议指出，建设局要完成雨水管网清淤，4月10日前报送台账；建设局要查清路灯，4月20日前报送清单。
                """);
        assertThat(about(report, "管网").due()).isEqualTo(new Due(LocalDate.of(2039, 4, 10), null));
        accept(List.of(picked(about(report, "路灯"))));
        int start = report.text().indexOf("青岚高新区召开第九次");
        run(() -> shaping.cut(clerk(), key(), report.id(), current().version(), List.of(0, start)));
        assertThat(about(current(), "管网").due()).isEqualTo(new Due(LocalDate.of(2040, 4, 10), null));
        assertThat(about(current(), "路灯").due()).isEqualTo(new Due(LocalDate.of(2039, 4, 20), null));
    }

    private void correct(@Nullable LocalDate date) {
        var shown = current();
        var old = shown.articles().getFirst().meeting();
        var data = new MeetingData(
                old.title(), old.organisation(), date, old.ordinal(), old.chair(), old.speaker(), old.attendees());
        run(() -> shaping.correct(clerk(), key(), report.id(), 1, shown.version(), data));
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
