package yipanqi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yipanqi.org.SampleZone.CLERK_POST;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.OfficeTest;
import yipanqi.journal.Journal;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;

/// What a page that stands open hears on its line.
@OfficeTest
class LiveNoticesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Notices notices;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private UUID zone = Ids.next();

    @BeforeEach
    void aPageStandsOpen() {
        var sample = SampleZone.of(zone).insertInto(db);
        journal.openZone(zone);
        var token =
                Desks.open(port, sample, db).of(CLERK_POST).cookie("yipanqi").orElseThrow();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/live"))
                .header("Cookie", "yipanqi=" + token.getValue());
        http.sendAsync(request.build(), BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(heard::add));
        await().until(() -> heard.contains(":open"));
    }

    @AfterEach
    void thePageIsClosed() {
        http.shutdownNow();
    }

    @Test
    void itHearsOfANoticeOnceTheNoticeIsThere() {
        transaction.executeWithoutResult(status -> {
            tell(Ids.next());
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> {
            tell(Ids.next());
            assertThat(heard).doesNotContain("event:notice");
        });
        await().until(() -> heard.contains("event:notice"));
        assertThat(heard).contains("data:{}");
    }

    @Test
    void itHearsThatAnythingMayHaveChangedWhenTooMuchHas() {
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < 600; i++) journal.appendBySystem(zone, Ids.next(), 1, "test.happened", Map.of());
        });
        await().until(() -> heard.stream().anyMatch(line -> line.contains("\"subjects\":[]")));
    }

    private void tell(UUID post) {
        notices.tell(zone, List.of(post), new NewNotice("1", "loop.issued", "loop", "1", "已交办", Instant.EPOCH));
    }
}
