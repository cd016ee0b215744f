package yipanqi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import yipanqi.platform.Ids;

@Timeout(60)
class LivePagesTest {
    private final LivePages pages = new LivePages();
    private final UUID zone = Ids.next();
    private final CountDownLatch thaw = new CountDownLatch(1);

    /// A page whose line takes nothing until it thaws.
    private final Line frozen = new Line(thaw);

    @Test
    void aPageThatDoesNotKeepUpHoldsUpNobodyAndIsLetGo() {
        var quick = new Line(new CountDownLatch(0));
        pages.open(zone, Ids.next(), frozen);
        pages.open(zone, Ids.next(), quick);
        int many = LivePage.OUTBOX + 10;
        for (int i = 0; i < many; i++) {
            int heard = i + 1;
            await().until(() -> quick.heard.get() >= heard);
            pages.sealed(zone, i, List.of());
        }
        await().until(() -> quick.heard.get() == 1 + many);
        assertThat(pages.count(zone)).isEqualTo(1);
        assertThat(quick.ended.getCount()).isEqualTo(1);

        thaw.countDown();

        await().until(() -> frozen.ended.getCount() == 0);
        assertThat(frozen.heard.get()).isEqualTo(1);
    }

    @Test
    void whatWaitsToBeSaidIsNotSaidTwice() {
        pages.open(zone, Ids.next(), frozen);
        for (int i = 0; i < 10 * LivePage.OUTBOX; i++) {
            pages.noticeAfterCommit(zone);
            pages.beat();
        }
        assertThat(pages.count(zone)).isEqualTo(1);
        thaw.countDown();
        await().until(() -> frozen.heard.get() >= 3);
    }

    @Test
    void aPersonsPageTooManyEndsHisOldest() {
        var person = Ids.next();
        var others = new Line(new CountDownLatch(0));
        pages.open(zone, Ids.next(), others);
        var his = new ArrayList<Line>();
        for (int i = 0; i <= LivePages.MOST_OF_ONE_PERSON; i++) {
            his.add(new Line(new CountDownLatch(0)));
            pages.open(zone, person, his.getLast());
        }
        await().until(() -> his.getFirst().ended.getCount() == 0);
        assertThat(pages.count(zone)).isEqualTo(1 + LivePages.MOST_OF_ONE_PERSON);
        assertThat(his.get(1).ended.getCount()).isEqualTo(1);
        assertThat(others.ended.getCount()).isEqualTo(1);
    }

    @Test
    void anOfficeThatStopsEndsAllLines() {
        var line = new Line(new CountDownLatch(0));
        pages.open(zone, Ids.next(), line);
        pages.closing();
        await().until(() -> line.ended.getCount() == 0);
        assertThat(pages.count(zone)).isZero();
    }

    private static final class Line extends SseEmitter {
        private final CountDownLatch free;
        private final AtomicInteger heard = new AtomicInteger();
        private final CountDownLatch ended = new CountDownLatch(1);

        Line(CountDownLatch free) {
            this.free = free;
        }

        @Override
        public void send(Set<DataWithMediaType> items) {
            try {
                free.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            heard.incrementAndGet();
        }

        @Override
        public void complete() {
            ended.countDown();
        }
    }
}
