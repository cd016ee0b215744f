package yipanqi.org.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.database.TestDatabase;
import yipanqi.org.account.Throttle.Attempt;
import yipanqi.platform.Refusal;
import yipanqi.platform.ZoneClock;

class ThrottleTest {
    private static final Instant NOON = Instant.parse("2026-07-27T04:00:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final ThrottleStore store = new ThrottleStore(JdbcClient.create(database));
    private final Throttle throttle = new Throttle(store, new ZoneClock(ZoneId.of("Asia/Shanghai")));
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));

    private Attempt take(String login, String source, Duration after) {
        var taken = new Attempt[1];
        ZoneClock.at(NOON.plus(after), () -> taken[0] = transaction.execute(_ -> throttle.take(login, source)));
        return taken[0];
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    @Test
    void waitsLongerAfterEachFailureAndAQuarterAfterTheFifth() {
        take("lisi", "10.0.0.1", seconds(0));
        take("lisi", "10.0.0.1", seconds(0));
        assertThatThrownBy(() -> take("lisi", "10.0.0.1", seconds(0))).isInstanceOf(Refusal.class);
        take("lisi", "10.0.0.1", seconds(1));
        assertThatThrownBy(() -> take("lisi", "10.0.0.1", seconds(2))).isInstanceOf(Refusal.class);
        take("lisi", "10.0.0.1", seconds(3));
        take("lisi", "10.0.0.1", seconds(7));

        assertThatThrownBy(() -> take("lisi", "10.0.0.1", seconds(8)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo("platform.too-many");
                    assertThat(refusal.args()[0]).isEqualTo(900L);
                });
        assertThatThrownBy(() -> take("lisi", "10.0.0.1", seconds(906))).isInstanceOf(Refusal.class);
        assertThat(take("lisi", "10.0.0.1", seconds(907))).isNotNull();
    }

    @Test
    void locksNobodyOutFromElsewhere() {
        for (int at : new int[] {0, 1, 3, 6, 11}) take("lisi", "10.0.0.1", seconds(at));

        assertThatThrownBy(() -> take("lisi", "10.0.0.1", seconds(20))).isInstanceOf(Refusal.class);
        assertThat(take("lisi", "10.0.0.2", seconds(20))).isNotNull();
        assertThat(take("wangwu", "10.0.0.1", seconds(20))).isNotNull();
    }

    @Test
    void stopsASourceThatTriesManyNames() {
        for (int i = 0; i < 50; i++) take("name" + i, "10.0.0.1", seconds(i));

        assertThatThrownBy(() -> take("another", "10.0.0.1", seconds(60))).isInstanceOf(Refusal.class);
        assertThat(take("another", "10.0.0.2", seconds(60))).isNotNull();
        assertThat(take("another", "10.0.0.1", Duration.ofMinutes(61))).isNotNull();
    }

    @Test
    void forgetsFailuresAfterSuccess() {
        for (int at : new int[] {0, 1, 3}) take("lisi", "10.0.0.1", seconds(at));
        var right = take("lisi", "10.0.0.1", seconds(6));
        transaction.executeWithoutResult(_ -> throttle.succeeded(right));

        for (int at : new int[] {7, 8, 10, 13}) take("lisi", "10.0.0.1", seconds(at));
        throttle.forget("lisi");
        assertThat(take("lisi", "10.0.0.1", seconds(13))).isNotNull();
    }

    @Test
    void letsOnlyOneOfFiftyAttemptsAtOnceThroughAfterFourFailures() throws Exception {
        for (int at : new int[] {0, 1, 3, 6}) take("lisi", "10.0.0.1", seconds(at));
        var through = new AtomicInteger();
        Callable<Void> guess = () -> {
            try {
                take("lisi", "10.0.0.1", seconds(30));
                through.incrementAndGet();
            } catch (Refusal refused) {
                assertThat(refused.problem().code()).isEqualTo("platform.too-many");
            }
            return null;
        };

        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    many.invokeAll(IntStream.range(0, 50).mapToObj(_ -> guess).toList())) done.get();
        }

        assertThat(through).hasValue(1);
    }

    @Test
    void keepsNeitherNamesNorSourcesAndClearsAwayOldRows() {
        take("lisi", "10.0.0.1", seconds(0));

        var kept = JdbcClient.create(database)
                .sql("select t::text from org.throttle t")
                .query(String.class)
                .list();
        assertThat(kept).hasSize(2).noneMatch(row -> row.contains("lisi") || row.contains("10.0.0.1"));
        ZoneClock.at(NOON.plus(Duration.ofMinutes(61)), throttle::forgetOld);
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from org.throttle")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
