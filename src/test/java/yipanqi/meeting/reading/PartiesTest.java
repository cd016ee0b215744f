package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {

    private static List<String> all(String said) {
        return Parties.all(said, 0, said.length()).stream()
                .map(span -> span.of(said))
                .toList();
    }

    private static List<String> subject(String clause) {
        return Subjects.opening(clause, new Span(0, clause.length()), Scope.Style.WRITTEN)
                .map(found ->
                        found.parties().stream().map(span -> span.of(clause)).toList())
                .orElse(List.of());
    }

    @Test
    void splitsListsButNotNames() {
        assertThat(all("县教育局、各乡镇")).containsExactly("县教育局", "各乡镇");
        assertThat(all("公安、教育、卫健等部门")).containsExactly("公安", "教育", "卫健");
        assertThat(all("市人力资源和社会保障局和市财政局")).containsExactly("市人力资源和社会保障局", "市财政局");
        assertThat(all("各镇（街道）")).containsExactly("各镇（街道）");
        assertThat(all("财务与资金司")).containsExactly("财务与资金司");
        assertThat(all("公安和教育部门")).hasSize(2);
    }

    @Test
    void knowsWhatIsNoParty() {
        assertThat(all("老旧小区")).isEmpty();
        assertThat(all("重点项目")).isEmpty();
        assertThat(all("本次会议")).isEmpty();
    }

    @Test
    void findsWhoOpensAClause() {
        assertThat(subject("县住建局要加快进度")).containsExactly("县住建局");
        assertThat(subject("区委组织部负责")).containsExactly("区委组织部");
        assertThat(subject("各乡镇至少落实1家网点")).containsExactly("各乡镇");
        assertThat(subject("排查工作由县应急局牵头")).containsExactly("县应急局");
        assertThat(subject("要加快进度")).isEmpty();
    }
}
