package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.ServerEvent;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands items on. One that cannot be read is the last. */
final class ItemSubscriber<T, R> implements Flow.Subscriber<ReadItem<T>> {

    private final Flow.Subscriber<? super R> subscriber;
    private final ResponseBody body;
    private final Function<ServerEvent<T>, R> part;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Flow.@Nullable Subscription subscription;

    ItemSubscriber(Flow.Subscriber<? super R> subscriber, ResponseBody body, Function<ServerEvent<T>, R> part) {
        this.subscriber = subscriber;
        this.body = body;
        this.part = part;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscriber.onSubscribe(subscription);
    }

    @Override
    public void onNext(ReadItem<T> item) {
        if (over.get()) {
            return;
        }
        if (item.event() != null) {
            subscriber.onNext(part.apply(item.event()));
        } else if (!over.getAndSet(true)) {
            cancel();
            if (item.failure() != null) {
                subscriber.onError(item.failure());
            }
        }
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
