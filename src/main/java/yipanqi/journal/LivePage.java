package yipanqi.journal;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/// One open page: what it shall hear waits in an outbox that a thread of its own writes out. A page that does
/// not keep up is let go; its browser opens it again and fetches everything.
final class LivePage<E> {
    static final int OUTBOX = 64;

    private final UUID person;
    private final Line<E> line;
    private final E greeting;
    private final Consumer<LivePage<E>> gone;
    private final BlockingQueue<E> outbox = new ArrayBlockingQueue<>(OUTBOX);
    private volatile boolean letGo;

    /// Where its events are written; writing waits for the reader.
    interface Line<E> {
        void write(E event) throws IOException;

        void end();
    }

    LivePage(UUID person, Line<E> line, E greeting, Consumer<LivePage<E>> gone) {
        this.person = person;
        this.line = line;
        this.greeting = greeting;
        this.gone = gone;
        outbox.add(greeting);
    }

    UUID person() {
        return person;
    }

    void start() {
        Thread.ofVirtual().name("live-page").start(this::write);
    }

    /// Never waits. What waits to be said already is not said twice.
    void tell(E event) {
        if (!outbox.contains(event) && !outbox.offer(event)) letGo();
    }

    /// Its own thread ends the line: another would wait for what is being written.
    void letGo() {
        letGo = true;
        gone.accept(this);
        outbox.clear();
        outbox.offer(greeting);
    }

    private void write() {
        try {
            for (var event = outbox.take(); !letGo; event = outbox.take()) line.write(event);
            line.end();
        } catch (IOException | IllegalStateException e) {
            letGo();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
