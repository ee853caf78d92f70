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

    private sealed interface Signal<B> {}

    private record Item<B>(B item) implements Signal<B> {}

    private record End<B>(@Nullable Throwable failure) implements Signal<B> {}

    private final BlockingQueue<Signal<B>> signals = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean closed;
    private @Nullable End<B> end;

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
    public @Nullable B take() throws Throwable {
        if (end == null && !closed) {
            Signal<B> signal = signal();
            if (signal instanceof Item<B> item && !closed) {
                return item.item();
            }
            if (signal instanceof End<B> last) {
                end = last;
            }
        }
        if (end != null && end.failure() != null && !closed) {
            throw end.failure();
        }
        return null;
    }

    private Signal<B> signal() throws InterruptedException {
        Signal<B> known = signals.poll();
        if (known != null) {
            return known;
        }
        if (subscription != null) {
            subscription.request(1);
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
        signals.add(new Item<>(item));
    }

    @Override
    public void onError(Throwable thrown) {
        signals.add(new End<>(thrown));
    }

    @Override
    public void onComplete() {
        signals.add(new End<>(null));
    }

    /** Ends the exchange, and the waiting of whoever waits. */
    @Override
    public void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
        signals.add(new End<>(null));
    }
}
