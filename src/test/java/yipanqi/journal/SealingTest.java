package yipanqi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;
import yipanqi.platform.Ids;

@OfficeTest
class SealingTest {
    @Autowired
    Sealing sealing;

    @Autowired
    Journal journal;

    @Autowired
    JournalSearch search;

    @Test
    void keepsSealingHoweverOftenItIsStartedAgain() {
        for (int i = 0; i < 200; i++) {
            sealing.stop();
            sealing.start();
            assertThat(sealing.isAlive()).isTrue();
        }
        UUID zone = Ids.next();
        journal.openZone(zone);
        journal.appendBySystem(zone, Ids.next(), 1, "test.happened", Map.of());
        await().atMost(Duration.ofSeconds(60)).until(() -> search.lastNumber(zone) == 1);
    }
}
