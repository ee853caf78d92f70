package dev.plumbline.runtime.stream;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's items for a thread that waits for them. Each is asked for when it is wanted, so there is never more than
 * one.
 *
 * @param <B> an item
 */
public final class BlockingItems<B> implements Flow.Subscriber<B>, AutoCloseable {

    private static final Object END = new Object();

    /** Items, and {@link #END} behind them. */
    private final BlockingQueue<Object> signals = new LinkedBlockingQueue<>();

    private volatile Flow.@Nullable Subscription subscription;

    /** Who asks, for as long as it does: what comes on that very thread takes no way round through the signals. */
    private @Nullable Thread asking;

    private @Nullable Object given;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;
    private boolean ended;

    private BlockingItems() {}

    /** Subscribes. */
    public static <B> BlockingItems<B> of(Flow.Publisher<B> publisher) {
        BlockingItems<B> items = new BlockingItems<>();
        publisher.subscribe(items);
        return items;
    }

    /**
     * The next item, or null at the end, which closing is, too. Used by one thread at a time.
     *
     * @throws Throwable the publisher's failure; an {@link InterruptedException} ends the exchange
     */
    @SuppressWarnings("unchecked") // what is not the end is an item
    public @Nullable B take() throws Throwable {
        if (!ended && !closed) {
            Object signal = signal();
            if (signal != END && !closed) {
                return (B) signal;
            }
            ended = true;
        }
        Throwable thrown = failure;
        if (thrown != null && !closed) {
            throw thrown;
        }
        return null;
    }

    private Object signal() throws InterruptedException {
        Object known = signals.poll();
        if (known != null) {
            return known;
        }
        if (subscription != null) {
            asking = Thread.currentThread();
            subscription.request(1);
            asking = null;
        }
        if (given != null) {
            Object item = given;
            given = null;
            return item;
        }
        try {
            return signals.take();
        } catch (InterruptedException e) {
            close();
            throw e;
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
    }

    @Override
    public void onNext(B item) {
        if (asking == Thread.currentThread()) {
            given = item;
        } else {
            signals.add(item);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        failure = thrown;
        signals.add(END);
    }

    @Override
    public void onComplete() {
        signals.add(END);
    }

    /** Ends the exchange, and the waiting of whoever waits. */
    @Override
    public void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
        signals.add(END);
    }
}
