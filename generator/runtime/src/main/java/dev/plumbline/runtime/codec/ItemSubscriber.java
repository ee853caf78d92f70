package dev.plumbline.runtime.codec;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands items on. One that cannot be read is the last. */
final class ItemSubscriber<R> implements Flow.Subscriber<StreamItem> {

    private final Flow.Subscriber<? super R> subscriber;
    private final ResponseBody body;
    private final Function<StreamItem, R> reader;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Flow.@Nullable Subscription subscription;

    ItemSubscriber(Flow.Subscriber<? super R> subscriber, ResponseBody body, Function<StreamItem, R> reader) {
        this.subscriber = subscriber;
        this.body = body;
        this.reader = reader;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscriber.onSubscribe(subscription);
    }

    @Override
    public void onNext(StreamItem item) {
        if (over.get()) {
            return;
        }
        R read;
        try {
            read = reader.apply(item);
        } catch (RuntimeException | Error e) {
            cancel();
            onError(e);
            return;
        }
        subscriber.onNext(read);
    }

    @Override
    public void onError(Throwable thrown) {
        if (!over.getAndSet(true)) {
            subscriber.onError(thrown instanceof Error ? thrown : body.failure(thrown));
        }
    }

    @Override
    public void onComplete() {
        if (!over.getAndSet(true)) {
            subscriber.onComplete();
        }
    }

    /** Ends the exchange; for the subscriber that is the end of the stream. */
    void close() {
        if (!over.getAndSet(true)) {
            cancel();
            subscriber.onComplete();
        }
    }

    private void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
