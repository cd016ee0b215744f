package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yipanqi.meeting.DirectiveFixture.accepted;
import static yipanqi.meeting.DirectiveFixture.at;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yipanqi.platform.Refusal;

class RecutTest {
    private static final String TEXT = "甲要排查。乙要整改。丙要通报。丁要报告。";
    private final List<String> readAgain = new ArrayList<>();

    private final Directive first = at(0, 4);
    private final Directive second = at(5, 9);
    private final Directive third = at(10, 14);
    private final Directive fourth = at(15, 19).in(2, new Stretch(15, 19));

    @Test
    void anArticleThatIsStillWholeIsNotReadAgain() {
        var recut = cut(page(first, second, third, fourth), 0, 5, 15);
        assertThat(readAgain).containsExactly("0-5", "5-15");
        assertThat(recut.after().articles()).extracting(Article::no).containsExactly(1, 2, 3);
        assertThat(recut.kept()).extracting(Directive::id).contains(fourth.id());
        assertThat(article(recut, fourth.id())).isEqualTo(3);
    }

    @Test
    void decidedDirectivesStayAndUndecidedOnesAreReadAnew() {
        var recut = cut(page(accepted(first), second, third, fourth), 0, 5, 15);
        assertThat(recut.kept())
                .filteredOn(it -> it.is(DirectiveState.ACCEPTED))
                .hasSize(1);
        assertThat(recut.dropped()).isEmpty();
        assertThat(recut.proposed()).isEmpty();
        assertThat(recut.kept()).extracting(Directive::id).contains(second.id(), third.id());
    }

    @Test
    void aDirectiveWhoseWordsAreCutThroughIsDropped() {
        var long1 = accepted(at(0, 9));
        var recut = cut(page(long1, third, fourth), 0, 5, 15);
        assertThat(recut.dropped()).containsExactly(long1.id());
        assertThat(recut.proposed()).hasSize(2);
    }

    @Test
    void whatWasMergedIntoADroppedOneGoesWithIt() {
        var long1 = accepted(at(0, 9));
        var merged = third.mergedInto(long1.id(), DirectiveFixture.BY);
        var recut = cut(page(long1, merged, fourth), 0, 5, 15);
        assertThat(recut.dropped()).containsExactlyInAnyOrder(long1.id(), merged.id());
    }

    @Test
    void sentencesKeepTheirNumbersAndMarks() {
        var before = page(first, second, third, fourth);
        var recut = cut(before, 0, 5, 15);
        assertThat(recut.after().sentences()).extracting(Sentence::no).containsExactly(1, 2, 3, 4);
        assertThat(recut.after().sentences().get(1).mark()).isEqualTo(SentenceAs.BACKGROUND);
        assertThat(recut.after().sentences()).extracting(Sentence::article).containsExactly(1, 2, 2, 3);
    }

    @Test
    void aCutOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> cut(page(first), 0, 900)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cut(page(first), -3)).isInstanceOf(Refusal.class);
    }

    private Recut cut(ReadText before, Integer... starts) {
        return Recut.of(TEXT, List.of(starts), 7, before, this::read);
    }

    private ReadText read(int from, int to, int no) {
        readAgain.add(from + "-" + to);
        var sentences = new ArrayList<Sentence>();
        var directives = new ArrayList<Directive>();
        for (int at = from; at + 5 <= to; at += 5) {
            sentences.add(new Sentence(0, no, at, at + 5, "directive", SentenceAs.UNDECIDED, null));
            directives.add(at(at, at + 4).in(no, new Stretch(at, at + 4)));
        }
        return new ReadText(List.of(article(no, from, to)), sentences, directives);
    }

    private static int article(Recut recut, UUID directive) {
        return recut.kept().stream()
                .filter(it -> it.id().equals(directive))
                .findFirst()
                .orElseThrow()
                .article();
    }

    private static Article article(int no, int from, int to) {
        return new Article(no, from, to, "", ArticleKind.MEETING, MeetingData.NONE, "", List.of(), List.of(), 1);
    }

    private static ReadText page(Directive... directives) {
        var sentences = List.of(
                new Sentence(1, 1, 0, 5, "directive", SentenceAs.UNDECIDED, null),
                new Sentence(2, 1, 5, 10, "directive", SentenceAs.UNDECIDED, SentenceAs.BACKGROUND),
                new Sentence(3, 1, 10, 15, "directive", SentenceAs.UNDECIDED, null),
                new Sentence(4, 2, 15, 20, "directive", SentenceAs.UNDECIDED, null));
        return new ReadText(List.of(article(1, 0, 15), article(2, 15, 20)), sentences, List.of(directives));
    }
}
