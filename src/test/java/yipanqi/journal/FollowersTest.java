package yipanqi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.database.TestDatabase;
import yipanqi.platform.Ids;

class FollowersTest {
    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient DB = JdbcClient.create(DATABASE);

    private final UUID zone = Ids.next();
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(DATABASE));
    private final Sealer sealer = new Sealer(new SealStore(DB), transaction);
    private final Reading first = new Reading("test.first", "test.");
    private final Reading second = new Reading("test.second", "test.odd");

    @BeforeEach
    void openZone() {
        DB.sql("insert into journal.place (zone_id, follower, number) values (?, 'sealer', 0)")
                .param(zone)
                .update();
    }

    @Test
    void bringEachFactOnceAndInOrderToThoseWhoAskForIt() {
        append(3);
        catchUp(first, second);
        append(2);
        catchUp(first, second);
        catchUp(first, second);
        assertThat(first.seen).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(second.seen).containsExactly(1L, 3L, 5L);
    }

    @Test
    void goOnUntilNothingIsLeft() {
        int many = FreshEntries.MOST * 2 + 7;
        append(many);
        catchUp(first, second);
        assertThat(first.seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, many).boxed().toList());
    }

    @Test
    void holdUpOnlyTheOneThatFailsAndTryItAgain() {
        append(3);
        first.failing = true;
        assertThatThrownBy(() -> catchUp(first, second)).hasMessage("test.first");
        assertThat(second.seen).containsExactly(1L, 3L);
        first.failing = false;
        append(1);
        catchUp(first, second);
        assertThat(first.seen).containsExactly(1L, 2L, 3L, 4L);
        assertThat(second.seen).containsExactly(1L, 3L);
    }

    private void catchUp(Follower... followers) {
        new Followers(Arrays.asList(followers), DB, transaction)
                .catchUp(zone, new FreshEntries(new JournalSearch(DB), zone));
    }

    private void append(int count) {
        for (int i = 0; i < count; i++)
            DB.sql("""
                    insert into journal.entry (zone_id, id, subject, subject_version, what, at, body)
                    select ?, ?, ?, 1, case when count(*) % 2 = 0 then 'test.odd' else 'test.even' end, now(), '{}'
                      from journal.entry where zone_id = ?
                    """).params(zone, Ids.next(), Ids.next(), zone).update();
        sealer.seal(zone);
    }

    private static final class Reading implements Follower {
        private final String name;
        private final String prefix;
        private final List<Long> seen = new ArrayList<>();
        private boolean failing;

        Reading(String name, String prefix) {
            this.name = name;
            this.prefix = prefix;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String prefix() {
            return prefix;
        }

        @Override
        public void on(UUID zone, List<SealedEntry> entries) {
            if (failing) throw new IllegalStateException(name);
            entries.forEach(entry -> seen.add(entry.number()));
        }
    }
}
