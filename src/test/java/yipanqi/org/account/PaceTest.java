package yipanqi.org.account;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.LEADER;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.database.OnTestDatabase;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;
import yipanqi.platform.Refusal;

/// One session cannot ask as fast as it likes.
@OnTestDatabase
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yipanqi.session-pace=1")
class PaceTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    private final Pace pace = new Pace(50);

    private int taken(String session, long now, int asked) {
        return (int) IntStream.range(0, asked)
                .filter(_ -> {
                    try {
                        pace.take(session, now);
                        return true;
                    } catch (Refusal refusal) {
                        return false;
                    }
                })
                .count();
    }

    @Test
    void takesFiftyASecondAndWhatWasSaved() {
        assertThat(taken("a", 0, 200)).isEqualTo(100);
        assertThat(taken("b", 0, 10)).as("another session").isEqualTo(10);
        assertThat(taken("a", SECOND, 200)).isBetween(48, 50);
        assertThat(taken("a", 60 * SECOND, 200)).isEqualTo(100);
    }

    @Test
    void letsWhoAsksWithoutPauseThroughAtItsPace() {
        taken("a", 0, 100);
        int through = IntStream.rangeClosed(1, 400)
                .map(step -> taken("a", step * SECOND / 200, 1))
                .sum();
        assertThat(through).isBetween(98, 100);
    }

    @Test
    void saysWhenToComeBackAndThenAnswers() throws InterruptedException {
        var desks = Desks.open(port, SampleZone.of(Ids.next()).insertInto(db), db);
        var clerk = desks.of(CLERK_POST);
        var leader = desks.of(LEADER);
        var answers =
                IntStream.range(0, 20).mapToObj(_ -> clerk.get("/api/duties")).toList();
        var refused = answers.stream().filter(answer -> answer.status() == 429).toList();
        assertThat(refused).isNotEmpty();
        assertThat(refused).extracting(Browser.Answer::code).containsOnly("platform.too-many");
        assertThat(refused.getFirst().headers()).containsEntry("retry-after", List.of("1"));
        assertThat(leader.get("/api/duties").status()).isEqualTo(200);
        TimeUnit.MILLISECONDS.sleep(2_100);
        assertThat(clerk.get("/api/duties").status()).isEqualTo(200);
    }
}
