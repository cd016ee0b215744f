package yipanqi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import yipanqi.platform.Refusal;

class StretchTest {
    private static final String TEXT = "要登记造册，月底前整改；每月通报一次。其他工作。";

    @Test
    void bothHalvesAreExactWordsOfTheTextWithoutTheMarkBetween() {
        var whole = new Stretch(0, 11);
        assertThat(whole.before(TEXT, 6).of(TEXT)).isEqualTo("要登记造册");
        assertThat(whole.after(TEXT, 6).of(TEXT)).isEqualTo("月底前整改");
        assertThat(whole.before(TEXT, 5)).isEqualTo(whole.before(TEXT, 6));
    }

    @Test
    void aCutOutsideOrAtTheEdgeIsRefused() {
        var whole = new Stretch(0, 11);
        for (int at : new int[] {-1, 0, 11, 15})
            assertThatThrownBy(() -> {
                        whole.before(TEXT, at);
                        whole.after(TEXT, at);
                    })
                    .isInstanceOf(Refusal.class);
    }

    @Test
    void neighboursAreJoinedIntoOneQuote() {
        assertThat(Stretch.joined(TEXT, List.of(new Stretch(12, 18), new Stretch(0, 11)))
                        .of(TEXT))
                .isEqualTo("要登记造册，月底前整改；每月通报一次");
    }

    @Test
    void aQuoteNeverTakesInForeignWords() {
        assertThat(Stretch.joined(TEXT, List.of(new Stretch(0, 5), new Stretch(12, 18))))
                .isEqualTo(new Stretch(0, 5));
    }

    @Test
    void aSelectionLosesBlanksAndMarksAtItsEnds() {
        assertThat(Stretch.picked(TEXT, 5, 12).of(TEXT)).isEqualTo("月底前整改");
        assertThatThrownBy(() -> Stretch.picked(TEXT, 5, 6)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Stretch.picked(TEXT, 5, 500)).isInstanceOf(Refusal.class);
    }
}
