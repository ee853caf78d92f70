package dev.plumbline.runtime.stream;

import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Ends an exchange whose server sends nothing for too long while something is wanted. Time that the reader takes for
 * itself does not count. There is one timer at most, set anew no sooner than it has ended: none for each chunk.
 */
public final class IdleLimit implements Flow.Subscriber<List<ByteBuffer>>, Flow.Subscription {

    private final long nanos;
    private final Flow.Subscriber<? super List<ByteBuffer>> subscriber;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean armed = new AtomicBoolean();
    private volatile Flow.@Nullable Subscription upstream;
    private volatile @Nullable CompletableFuture<?> timer;
    private volatile boolean waiting;
    private volatile long since;

    private IdleLimit(long nanos, Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        this.nanos = nanos;
        this.subscriber = subscriber;
    }

    /** The body, and how long it may be silent. */
    public static Flow.Publisher<List<ByteBuffer>> of(Flow.Publisher<List<ByteBuffer>> source, Duration limit) {
        return subscriber -> source.subscribe(new IdleLimit(limit.toNanos(), subscriber));
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        subscriber.onSubscribe(this);
    }

    /** Asked for one at a time: by a {@link StagePublisher}. */
    @Override
    public void request(long n) {
        since = System.nanoTime();
        waiting = true;
        arm(nanos);
        if (upstream != null) {
            upstream.request(n);
        }
    }

    private void arm(long time) {
        if (ended.get() || armed.getAndSet(true)) {
            return;
        }
        CompletableFuture<@Nullable Void> next =
                new CompletableFuture<@Nullable Void>().completeOnTimeout(null, time, TimeUnit.NANOSECONDS);
        timer = next;
        next.thenRunAsync(this::timerEnded);
        if (ended.get()) {
            next.cancel(false);
        }
    }

    private void timerEnded() {
        armed.set(false);
        if (!waiting) {
            return;
        }
        long left = nanos - (System.nanoTime() - since);
        if (left > 0) {
            arm(left);
        } else if (end()) {
            if (upstream != null) {
                upstream.cancel();
            }
            subscriber.onError(new TransportException(Failure.TIMEOUT, true, "timed out", null));
        }
    }

    private boolean end() {
        boolean first = !ended.getAndSet(true);
        CompletableFuture<?> running = timer;
        if (first && running != null) {
            running.cancel(false);
        }
        return first;
    }

    @Override
    public void onNext(List<ByteBuffer> chunk) {
        waiting = false;
        if (!ended.get()) {
            subscriber.onNext(chunk);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        if (end()) {
            subscriber.onError(thrown);
        }
    }

    @Override
    public void onComplete() {
        if (end()) {
            subscriber.onComplete();
        }
    }

    @Override
    public void cancel() {
        end();
        if (upstream != null) {
            upstream.cancel();
        }
    }
}
