package yipanqi.journal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The door to the pages that stand open. They hear that something is new and never what: they ask again, each
/// with its own rights. Whoever tells them does not wait for any of them.
@Service
public class LivePages implements SealListener {
    static final int MOST_OF_ONE_PERSON = 20;
    private static final Set<DataWithMediaType> OPEN =
            SseEmitter.event().comment("open").build();
    private static final Set<DataWithMediaType> BEAT =
            SseEmitter.event().comment("beat").build();
    private static final Set<DataWithMediaType> NOTICE =
            SseEmitter.event().name("notice").data("{}").build();

    /// The oldest page of a zone first.
    private final Map<UUID, Queue<LivePage<Set<DataWithMediaType>>>> pages = new ConcurrentHashMap<>();

    /// Lets a page listen. A person's page too many ends his oldest.
    void open(UUID zone, UUID person, SseEmitter line) {
        var open = pages.computeIfAbsent(zone, _ -> new ConcurrentLinkedQueue<>());
        var page = new LivePage<>(person, new SseLine(line), OPEN, open::remove);
        line.onCompletion(page::letGo);
        line.onError(_ -> page.letGo());
        line.onTimeout(() -> {
            page.letGo();
            line.complete();
        });
        open.add(page);
        var his = open.stream().filter(one -> one.person().equals(person)).toList();
        his.stream().limit(Math.max(0, his.size() - MOST_OF_ONE_PERSON)).forEach(LivePage::letGo);
        page.start();
    }

    @Override
    public void sealed(UUID zone, long number, Collection<UUID> subjects) {
        var event = SseEmitter.event().name("sealed").data(new Sealed(number, List.copyOf(subjects)));
        tell(zone, event.build());
    }

    /// Somebody of this zone has a new notice: told once the transaction that is open has been kept.
    public void noticeAfterCommit(UUID zone) {
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tell(zone, NOTICE);
                }
            });
        else tell(zone, NOTICE);
    }

    /// A page that went away without a word is noticed here.
    @Scheduled(fixedDelay = 20_000)
    void beat() {
        for (var zone : pages.keySet()) tell(zone, BEAT);
    }

    /// An office that stops waits for nobody who only listens.
    @EventListener(ContextClosedEvent.class)
    void closing() {
        for (var open : pages.values()) open.forEach(LivePage::letGo);
    }

    private void tell(UUID zone, Set<DataWithMediaType> event) {
        var open = pages.get(zone);
        if (open != null) open.forEach(page -> page.tell(event));
    }

    int count(UUID zone) {
        var open = pages.get(zone);
        return open == null ? 0 : open.size();
    }

    /// @param subjects empty when they are too many to name: anything may have changed
    record Sealed(long number, List<UUID> subjects) {}

    private record SseLine(SseEmitter line) implements LivePage.Line<Set<DataWithMediaType>> {
        @Override
        public void write(Set<DataWithMediaType> event) throws IOException {
            line.send(event);
        }

        @Override
        public void end() {
            line.complete();
        }
    }
}
