package dev.plumbline.runtime.stream;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The items that a {@link Stage} makes of a publisher's bytes. A chunk is asked for only where an item is wanted that the
 * chunk before does not hold: a subscriber that takes its time makes the server wait. Whoever comes first, the source
 * or the subscriber, does the work of all who come meanwhile.
 *
 * @param <B> an item
 */
public final class StagePublisher<B> implements Flow.Subscriber<List<ByteBuffer>>, Flow.Subscription {

    /** Where the items end first, the rest of the bytes is let pass, that the connection can be used again. */
    private static final int MOST_CHUNKS_LET_PASS = 16;

    private final Stage<B> stage;
    private final Flow.Subscriber<? super B> subscriber;
    private final AtomicInteger work = new AtomicInteger();
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicReference<@Nullable List<ByteBuffer>> inbox = new AtomicReference<>();
    private volatile boolean cancelled;
    private volatile boolean noMore;
    private volatile @Nullable Throwable failure;
    private Flow.@Nullable Subscription upstream;

    // Used by whoever does the work.
    private @Nullable B ready;
    private boolean asked;
    private boolean endKnown;
    private boolean over;
    private volatile int letPass = -1;

    private StagePublisher(Stage<B> stage, Flow.Subscriber<? super B> subscriber) {
        this.stage = stage;
        this.subscriber = subscriber;
    }

    /** The items of a source that nobody has subscribed to; for one subscriber. */
    public static <B> Flow.Publisher<B> of(Flow.Publisher<List<ByteBuffer>> source, Stage<B> stage) {
        AtomicBoolean taken = new AtomicBoolean();
        return subscriber -> {
            if (taken.getAndSet(true)) {
                Refusal.of(subscriber, "a stream is read once, by one subscriber");
            } else {
                source.subscribe(new StagePublisher<>(stage, subscriber));
            }
        };
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        subscriber.onSubscribe(this);
    }

    @Override
    public void onNext(List<ByteBuffer> chunk) {
        if (letPass >= 0) {
            pass();
            return;
        }
        inbox.set(chunk);
        drain();
    }

    private void pass() {
        letPass = letPass + 1;
        if (letPass < MOST_CHUNKS_LET_PASS) {
            ask();
        } else {
            stop();
        }
    }

    @Override
    public void onError(Throwable thrown) {
        failure = thrown;
        noMore = true;
        drain();
    }

    @Override
    public void onComplete() {
        noMore = true;
        drain();
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            failure = new IllegalArgumentException("request(" + n + ") asks for nothing");
            noMore = true;
            stop();
        } else {
            long known = wanted.get();
            while (!wanted.compareAndSet(known, known + n < 0 ? Long.MAX_VALUE : known + n)) {
                known = wanted.get();
            }
        }
        drain();
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (letPass < 0) {
            stop();
        }
    }

    private void ask() {
        if (upstream != null) {
            upstream.request(1);
        }
    }

    private void stop() {
        if (upstream != null) {
            upstream.cancel();
        }
    }

    private void drain() {
        if (work.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            while (!over && !cancelled && step()) {
                // One step after the other.
            }
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    /** Does one thing, and says whether there may be another to do. */
    private boolean step() {
        boolean ends = noMore;
        try {
            if (ready == null) {
                ready = stage.next();
            }
        } catch (Exception | Error e) {
            over = true;
            stop();
            subscriber.onError(e);
            return false;
        }
        if (ready != null) {
            return give();
        }
        if (stage.isOver()) {
            over = true;
            letPass = 0;
            subscriber.onComplete();
            ask();
            return false;
        }
        List<ByteBuffer> chunk = inbox.getAndSet(null);
        if (chunk != null) {
            asked = false;
            stage.feed(chunk);
            return true;
        }
        return ends ? end() : askOnce();
    }

    private boolean give() {
        B item = ready;
        if (item == null || wanted.get() == 0) {
            return false;
        }
        ready = null;
        wanted.decrementAndGet();
        subscriber.onNext(item);
        return true;
    }

    private boolean end() {
        if (failure == null && !endKnown) {
            endKnown = true;
            stage.end();
            return true;
        }
        over = true;
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(failure);
        }
        return false;
    }

    private boolean askOnce() {
        if (wanted.get() == 0 || asked) {
            return false;
        }
        asked = true;
        ask();
        return true;
    }
}
