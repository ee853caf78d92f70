package dev.plumbline.runtime.wait;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.Timekeeper;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.loopback.RawServer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That an asynchronous wait blocks nobody, and stops when it is cancelled. */
@Timeout(60)
class AsyncWaitTest {

    private static final String QUEUED = "HTTP/1.1 200 OK\r\n\r\n{\"id\":\"t1\",\"status\":\"queued\"}";

    private final HeldTime time = new HeldTime();

    @Test
    void cancellingDuringAPauseEndsThePause() throws InterruptedException {
        try (RawServer server = RawServer.sending(QUEUED);
                Caller caller = caller(server)) {
            CompletableFuture<String> wait = caller.waiting().awaitAsyncValue(Tasks.WAITER, "t1", WaitOptions.none());
            CompletableFuture<Void> pause = time.nextPause();
            assertThat(wait).isNotDone();
            wait.cancel(true);
            assertThat(pause).failsWithin(Duration.ofSeconds(20)).withThrowableOfType(CancellationException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void cancellingDuringAQueryEndsTheQuery() throws InterruptedException {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        try (RawServer server = RawServer.answering(connection -> {
                    asked.complete(null);
                    connection.silence();
                });
                Caller caller = caller(server)) {
            CompletableFuture<String> wait = caller.waiting().awaitAsyncValue(Tasks.WAITER, "t1", WaitOptions.none());
            asked.join();
            wait.cancel(true);
            assertThat(server.sawClientGo()).isTrue();
            assertThat(time.pauses).isEmpty();
        }
    }

    @Test
    void theNextQueryComesWhenThePauseEnds() throws InterruptedException {
        try (RawServer server = RawServer.sending(QUEUED);
                Caller caller = caller(server)) {
            CompletableFuture<ApiResponse<String>> wait =
                    caller.waiting().awaitAsync(Tasks.WAITER, "t1", WaitOptions.none());
            time.nextPause().complete(null);
            time.nextPause();
            assertThat(server.requests()).hasSize(2);
            wait.cancel(true);
        }
    }

    @Test
    void realPausesEndByThemselvesAndCanBeCancelled() {
        assertThat(Timekeeper.system().sleepAsync(Duration.ofNanos(1))).succeedsWithin(Duration.ofSeconds(10));
        CompletableFuture<Void> pause = Timekeeper.system().sleepAsync(Duration.ofDays(1));
        assertThat(pause.cancel(true)).isTrue();
        long before = Timekeeper.system().nanos();
        assertThat(Timekeeper.system().nanos()).isGreaterThanOrEqualTo(before);
    }

    private Caller caller(RawServer server) {
        return new Caller(Tasks.config(server.url()).timekeeper(time).build());
    }

    /** Time in which pauses end when the test says so. */
    private static final class HeldTime implements Timekeeper {

        final BlockingQueue<CompletableFuture<Void>> pauses = new LinkedBlockingQueue<>();

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void sleep(Duration duration) {
            throw new AssertionError("an asynchronous wait blocks a thread");
        }

        @Override
        public CompletableFuture<Void> sleepAsync(Duration duration) {
            CompletableFuture<Void> pause = new CompletableFuture<>();
            pauses.add(pause);
            return pause;
        }

        CompletableFuture<Void> nextPause() throws InterruptedException {
            CompletableFuture<Void> pause = pauses.poll(20, TimeUnit.SECONDS);
            assertThat(pause).isNotNull();
            return pause;
        }
    }
}
