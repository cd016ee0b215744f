package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.meeting.DirectiveFixture.unit;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandOutTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void oneNamedUnitLeads() {
        assertThat(HandOut.usual(List.of(unit("甲局", A)), false)).isEqualTo(Mode.LEAD);
    }

    @Test
    void severalEqualUnitsGetALoopEach() {
        assertThat(HandOut.usual(List.of(unit("甲局", A), unit("乙局", B)), false)).isEqualTo(Mode.EACH);
    }

    @Test
    void ofSeveralTheFirstLeadsWhereTheTextTellsThemApart() {
        assertThat(HandOut.usual(List.of(unit("甲局", A), unit("乙局", B)), true)).isEqualTo(Mode.LEAD);
    }

    @Test
    void aGroupGetsALoopEachEvenWhenItHasOneUnitToday() {
        var group = new Party("各街道", List.of(A), true, true);
        assertThat(HandOut.usual(List.of(group), true)).isEqualTo(Mode.EACH);
    }

    @Test
    void everyUnitOfAGroupAnswersForItself() {
        var group = new Party("各街道", List.of(A, B), true, true);
        assertThat(HandOut.of(Mode.EACH, List.of(group), List.of(unit("丙局", C), unit("乙街道", B))))
                .containsExactly(new HandOut(A, List.of(C)), new HandOut(B, List.of(C)));
    }

    @Test
    void theOthersAssistTheLead() {
        assertThat(HandOut.of(Mode.LEAD, List.of(unit("甲局", A), unit("乙局", B)), List.of(unit("丙局", C), unit("甲局", A))))
                .containsExactly(new HandOut(A, List.of(B, C)));
    }

    @Test
    void nobodyNamedGivesNothing() {
        assertThat(HandOut.of(Mode.EACH, List.of(), List.of(unit("丙局", C)))).isEmpty();
    }
}
