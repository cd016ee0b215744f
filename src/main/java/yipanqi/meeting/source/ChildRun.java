package yipanqi.meeting.source;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One child at work: waits for its answer as long as it may take, then ends it with all it started.
final class ChildRun {
    /// What the virtual machine answers when it was told to stop for want of memory.
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final long deadline;

    ChildRun(Process process, Duration limit) {
        this.process = process;
        deadline = System.nanoTime() + limit.toNanos();
    }

    ChildAnswer answer() throws InterruptedException {
        try {
            process.getOutputStream().close();
            var said = new CompletableFuture<byte[]>();
            Thread.ofVirtual().start(() -> listen(said));
            var answer = said.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS))
                throw SourceProblem.TOO_SLOW.because();
            return switch (process.exitValue()) {
                case 0 -> ChildAnswer.read(answer);
                case OUT_OF_MEMORY -> throw SourceProblem.TOO_DEMANDING.because();
                default -> throw SourceProblem.READER_STOPPED.because();
            };
        } catch (TimeoutException e) {
            throw SourceProblem.TOO_SLOW.because();
        } catch (ExecutionException | IOException e) {
            throw SourceProblem.READER_STOPPED.because();
        } finally {
            end();
        }
    }

    private void listen(CompletableFuture<byte[]> said) {
        try (var in = process.getInputStream()) {
            said.complete(in.readNBytes(ChildAnswer.MOST_BYTES + 1));
        } catch (IOException e) {
            said.completeExceptionally(e);
        }
    }

    private void end() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
    }
}
