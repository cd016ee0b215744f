package yipanqi.loop;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.loop.LoopFixture.origin;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.EAST_DUTY;
import static yipanqi.org.SampleZone.ISSUER_POST;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.VISITOR;
import static yipanqi.org.SampleZone.WEST_DUTY;
import static yipanqi.org.SampleZone.WEST_INNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.calendar.Deadline;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.org.SampleZone;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;

@OfficeTest
class DutiesTest {
    private static final LocalDate TODAY = LocalDate.now(LoopFixture.OFFICE);

    @Autowired
    Duties duties;

    @Autowired
    Loops loops;

    @Autowired
    LoopStore store;

    @Autowired
    EvidenceFiles files;

    @Autowired
    JdbcClient db;

    private SampleZone zone;

    @BeforeEach
    void aZone() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
    }

    @Test
    void sortsTheLeadUnitsDutiesByWhatPresses() {
        var fresh = open(TODAY.plusDays(100));
        var over = open(TODAY.minusDays(3));
        var today = signed(TODAY);
        var week = signed(TODAY.plusDays(7));
        var later = signed(TODAY.plusDays(8));
        var standing = signed(null);
        var proven = submitted();
        assertThat(of(WEST_DUTY))
                .isEqualTo(Map.of(
                        "to-sign", List.of(fresh),
                        "overdue", List.of(over),
                        "today", List.of(today),
                        "week", List.of(week),
                        "later", List.of(later, standing),
                        "waiting", List.of(proven)));
        assertThat(of(EAST_DUTY)).isEmpty();
        assertThat(of(VISITOR)).isEmpty();
        assertThat(of(CLERK_POST)).isEmpty();
    }

    @Test
    void givesTheVerifierWhatWasSubmittedAndTheSponsorWhatWasAccepted() {
        var id = submitted();
        assertThat(of(VERIFIER_POST)).isEqualTo(Map.of("to-accept", List.of(id)));
        assertThat(of(LEADER)).isEmpty();
        move(VERIFIER_POST, id, new Move.Accept(""));
        assertThat(of(VERIFIER_POST)).isEmpty();
        assertThat(of(LEADER)).isEqualTo(Map.of("to-decide", List.of(id)));
        move(LEADER, id, new Move.Confirm(""));
        assertThat(of(LEADER)).isEmpty();
        assertThat(of(WEST_DUTY)).isEmpty();
    }

    @Test
    void givesTheClerkWhatNeedsADecision() {
        var back = open(TODAY.plusDays(90));
        move(WEST_DUTY, back, new Move.Return("不在辖区", "权责清单第3条", zone.id(SampleZone.EAST)));
        var longer = signed(TODAY.plusDays(80));
        move(WEST_DUTY, longer, new Move.AskExtension(Deadline.endOf(TODAY.plusDays(95)), "连续降雨"));
        assertThat(of(CLERK_POST)).isEqualTo(Map.of("to-decide", List.of(longer, back)));
        assertThat(of(WEST_DUTY)).isEqualTo(Map.of("waiting", List.of(back), "later", List.of(longer)));
        move(CLERK_POST, back, new Move.Reassign(zone.id(SampleZone.EAST), ""));
        move(EAST_DUTY, back, new Move.Return("也不是", "权责清单第5条", zone.id(SampleZone.WEST)));
        assertThat(of(ISSUER_POST)).isEqualTo(Map.of("to-decide", List.of(back)));
        assertThat(of(CLERK_POST)).isEqualTo(Map.of("to-decide", List.of(longer)));
    }

    @Test
    void followsALoopToThePostItWasHandedTo() {
        var id = signed(TODAY.plusDays(60));
        assertThat(of(WEST_INNER)).isEmpty();
        move(WEST_DUTY, id, new Move.Hand(zone.id(WEST_INNER), "请办"));
        assertThat(of(WEST_INNER)).isEqualTo(Map.of("later", List.of(id)));
        assertThat(duties.of(zone.caller(WEST_INNER))
                        .getFirst()
                        .items()
                        .getFirst()
                        .posts())
                .containsExactly(WEST_INNER);
    }

    @Test
    void keepsALoopBackUntilItsUnitIsTold() {
        loops.open(
                zone.caller(CLERK_POST),
                List.of(new OpenGroup(origin(), List.of(terms(TODAY)))),
                Telling.AFTER_A_MINUTE);
        assertThat(of(WEST_DUTY)).isEmpty();
    }

    private Map<String, List<UUID>> of(String post) {
        return duties.of(zone.caller(post)).stream()
                .collect(toMap(
                        Duties.Group::code,
                        group ->
                                group.items().stream().map(it -> it.loop().id()).toList()));
    }

    private Terms terms(LocalDate due) {
        var terms = LoopFixture.askingSponsor(LoopFixture.terms(zone));
        return due == null
                ? new Terms(
                        terms.action(),
                        terms.field(),
                        terms.lead(),
                        terms.assisting(),
                        terms.sponsor(),
                        terms.verifier(),
                        "",
                        null,
                        null,
                        ReportEvery.MONTHLY,
                        "",
                        true)
                : terms.dueBy(Deadline.endOf(due));
    }

    private UUID open(LocalDate due) {
        return loops.open(
                        zone.caller(CLERK_POST), List.of(new OpenGroup(origin(), List.of(terms(due)))), Telling.AT_ONCE)
                .getFirst()
                .id();
    }

    private UUID signed(LocalDate due) {
        var id = open(due);
        move(WEST_DUTY, id, new Move.Sign());
        return id;
    }

    private UUID submitted() {
        var id = signed(TODAY.plusDays(50));
        move(WEST_DUTY, id, new Move.Submit("已完成", List.of(proof())));
        return id;
    }

    private UUID proof() {
        return Proof.keep(files, zone.caller(WEST_DUTY));
    }

    /// From where it stands now: the clockwork may have moved it meanwhile.
    private void move(String post, UUID id, Move move) {
        var version = store.find(zone.zone(), id).orElseThrow().version();
        loops.move(zone.caller(post), CommandKey.fresh(), id, version, move);
    }
}
