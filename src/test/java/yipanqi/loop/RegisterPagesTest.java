package yipanqi.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yipanqi.loop.ManyLoops.LOOPS;
import static yipanqi.org.SampleZone.CLERK_POST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.OfficeTest;
import yipanqi.loop.ManyLoops.Opened;
import yipanqi.org.SampleZone;
import yipanqi.platform.Ids;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;

/// The register turned page by page, over 120 loops.
@OfficeTest
class RegisterPagesTest {
    @Autowired
    Loops loops;

    @Autowired
    Register register;

    @Autowired
    JdbcClient db;

    private SampleZone zone;
    private List<Opened> opened = List.of();

    @BeforeEach
    void manyLoops() {
        zone = SampleZone.of(Ids.next()).insertInto(db);
        opened = ManyLoops.open(zone, loops);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x|x", "|", "不是日期|018f0000-0000-7000-8000-000000000000"})
    void refusesACursorThatItNeverGave(String key) {
        var cursor = Base64.getUrlEncoder().encodeToString(key.getBytes(UTF_8));
        for (var sort : LoopSort.values())
            assertThatThrownBy(() -> register.search(zone.caller(CLERK_POST), new Ask().sized(5, sort, cursor)))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.problem()).isEqualTo(PlatformProblem.BAD_INPUT));
    }

    @Test
    void turnsItsPagesWithoutLosingOrRepeatingALoopInAnyOrder() {
        var byDue = Comparator.comparing(
                (LoopSummary it) -> it.due() == null ? LocalDate.MAX : it.due().date());
        var byDueBack = Comparator.comparing((LoopSummary it) ->
                        it.due() == null ? LocalDate.MIN : it.due().date())
                .reversed();
        var byNumber = Comparator.comparing((LoopSummary it) -> number(it.id()));
        inOrder(LoopSort.DUE, byDue);
        inOrder(LoopSort.DUE_DESC, byDueBack);
        inOrder(LoopSort.NUMBER, byNumber);
        inOrder(LoopSort.NUMBER_DESC, byNumber.reversed());
        inOrder(LoopSort.STATUS, Comparator.comparing(_ -> 0));
        inOrder(LoopSort.UPDATED, Comparator.comparing(LoopSummary::issuedAt).reversed());
    }

    private void inOrder(LoopSort sort, Comparator<LoopSummary> order) {
        var found = new ArrayList<LoopSummary>();
        String next = null;
        do {
            var page = register.search(zone.caller(CLERK_POST), new Ask().sized(7, sort, next));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(7);
            assertThat(page.total()).isEqualTo(next == null ? LOOPS : null);
            found.addAll(page.items());
            next = page.next();
        } while (next != null);
        assertThat(found.stream().map(LoopSummary::id).distinct())
                .as(sort.name())
                .hasSize(LOOPS);
        assertThat(found).as(sort.name()).hasSize(LOOPS).isSortedAccordingTo(order);
    }

    private long number(UUID id) {
        var number = opened.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
        return number.number() * 1_000L + number.part();
    }
}
