package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.meeting.DirectiveFixture.BY;
import static yipanqi.meeting.DirectiveFixture.accepted;
import static yipanqi.meeting.DirectiveFixture.at;
import static yipanqi.meeting.DirectiveFixture.rejected;
import static yipanqi.meeting.DirectiveFixture.sentence;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Sentence sentence = sentence(1, 0, 20, SentenceAs.UNDECIDED);
    private final Directive first = at(2, 8);
    private final Directive second = at(10, 18);

    @Test
    void aSentenceIsUndecidedUntilTheLastOfItsDirectivesIsDecided() {
        assertThat(as(first, second)).isEqualTo(SentenceAs.UNDECIDED);
        assertThat(as(accepted(first), second)).isEqualTo(SentenceAs.UNDECIDED);
        assertThat(as(accepted(first), rejected(second))).isEqualTo(SentenceAs.DIRECTIVE);
        assertThat(as(rejected(first), rejected(second))).isEqualTo(SentenceAs.REJECTED);
    }

    @Test
    void aMergedDirectiveGoesByTheOneItLivesOnIn() {
        var far = at(40, 50);
        var merged = first.mergedInto(far.id(), BY);
        assertThat(as(merged, far)).isEqualTo(SentenceAs.UNDECIDED);
        assertThat(as(merged, accepted(far))).isEqualTo(SentenceAs.DIRECTIVE);
        assertThat(as(merged, rejected(far))).isEqualTo(SentenceAs.REJECTED);
    }

    @Test
    void withoutADirectiveTheRoleOrAPersonDecides() {
        assertThat(as()).isEqualTo(SentenceAs.UNDECIDED);
        assertThat(of(sentence(1, 0, 20, SentenceAs.TITLE))).isEqualTo(SentenceAs.TITLE);
        var marked = new Sentence(1, 1, 0, 20, "background", SentenceAs.UNDECIDED, SentenceAs.BACKGROUND);
        assertThat(of(marked)).isEqualTo(SentenceAs.BACKGROUND);
    }

    @Test
    void directivesOfOtherSentencesDoNotCount() {
        assertThat(as(at(20, 30))).isEqualTo(SentenceAs.UNDECIDED);
        assertThat(of(sentence(1, 0, 20, SentenceAs.BACKGROUND), at(20, 30))).isEqualTo(SentenceAs.BACKGROUND);
    }

    @Test
    void countsEverySentenceOnce() {
        var sentences = List.of(
                sentence(1, 0, 20, SentenceAs.UNDECIDED),
                sentence(2, 20, 30, SentenceAs.TITLE),
                sentence(3, 30, 40, SentenceAs.SLOGAN),
                sentence(4, 40, 50, SentenceAs.UNDECIDED));
        var coverage = Coverage.count(sentences, List.of(accepted(first), rejected(second)));
        assertThat(coverage).isEqualTo(new Coverage(4, 1, 1, 1, 1));
    }

    private SentenceAs as(Directive... directives) {
        return of(sentence, directives);
    }

    private static SentenceAs of(Sentence sentence, Directive... directives) {
        return Coverage.each(List.of(sentence), List.of(directives)).getFirst();
    }
}
