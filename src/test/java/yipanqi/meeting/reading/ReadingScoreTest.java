package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class ReadingScoreTest {

    private static final Path SHARED = Path.of("../shared/minutes");

    static boolean sharedTextsAreThere() {
        return Files.isDirectory(SHARED.resolve("gold"));
    }

    @Test
    void findsWhatTheOwnTextsRequire() {
        Score score = Corpus.own().score();
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.parties()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.deadlines()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.fields()).as(score.toString()).isGreaterThanOrEqualTo(0.93);
        assertThat(score.facts()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.projects()).as(score.toString()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsWhoIsNamedInOtherWays() {
        Score score = Corpus.own().set("j").score();
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.parties()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.deadlines()).as(score.toString()).isGreaterThanOrEqualTo(0.93);
        assertThat(score.fields()).as(score.toString()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.facts()).as(score.toString()).isGreaterThanOrEqualTo(0.93);
        assertThat(score.projects()).as(score.toString()).isGreaterThanOrEqualTo(0.90);
    }

    /// Texts of other kinds than those the rules were first made for.
    @Test
    void findsWhatFurtherTextsRequire() {
        holds("k", 0.96, 0.90, 0.95);
        holds("l", 0.96, 0.86, 0.95);
        holds("m", 0.95, 0.82, 0.88);
    }

    private static void holds(String set, double parties, double fields, double facts) {
        Score score = Corpus.own().set(set).score();
        assertThat(score.f1()).as(set + ": " + score).isGreaterThanOrEqualTo(0.98);
        assertThat(score.deadlines()).as(set + ": " + score).isGreaterThanOrEqualTo(0.98);
        assertThat(score.parties()).as(set + ": " + score).isGreaterThanOrEqualTo(parties);
        assertThat(score.fields()).as(set + ": " + score).isGreaterThanOrEqualTo(fields);
        assertThat(score.facts()).as(set + ": " + score).isGreaterThanOrEqualTo(facts);
    }

    @Test
    @EnabledIf("sharedTextsAreThere")
    void findsWhatTheSharedTextsRequire() {
        Score score = Corpus.of(SHARED.resolve("texts"), SHARED.resolve("gold")).score();
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.parties()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.deadlines()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.fields()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.facts()).as(score.toString()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    @EnabledIf("sharedTextsAreThere")
    void findsWhatTheNewspaperPageRequires() {
        Score score =
                Corpus.of(SHARED.resolve("page"), SHARED.resolve("page/gold")).score();
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.fields()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    }
}
