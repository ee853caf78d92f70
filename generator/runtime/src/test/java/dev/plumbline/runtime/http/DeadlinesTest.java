package dev.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The far deadlines are a day away, so that only the near ones can be what ended something. */
class DeadlinesTest {

    private static final long FAR = TimeUnit.DAYS.toNanos(1);

    private final Deadlines deadlines = new Deadlines();

    @Test
    void aNearDeadlineIsKeptBesideAFarOneThatWasThereBefore() {
        CompletableFuture<String> far = limited(FAR);
        assertThat(limited(1).orTimeout(30, TimeUnit.SECONDS).join()).isEqualTo("too late");
        assertThat(far).isNotDone();
    }

    @Test
    void theNextDeadlineIsKeptAfterTheFirst() {
        CompletableFuture<String> second = limited(TimeUnit.MILLISECONDS.toNanos(50));
        CompletableFuture<String> far = limited(FAR);
        limited(1).orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(second.orTimeout(30, TimeUnit.SECONDS).join()).isEqualTo("too late");
        assertThat(far).isNotDone();
    }

    @Test
    void whatEndedInTimeIsLeftAlone() {
        CompletableFuture<String> action = new CompletableFuture<>();
        CompletableFuture<String> done = CompletableFuture.completedFuture("in time");
        deadlines.limit(done, System.nanoTime(), () -> action.complete("too late"));
        limited(1).orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(action).isNotDone();
    }

    private CompletableFuture<String> limited(long nanos) {
        CompletableFuture<String> underWay = new CompletableFuture<>();
        deadlines.limit(underWay, System.nanoTime() + nanos, () -> underWay.complete("too late"));
        return underWay;
    }
}
