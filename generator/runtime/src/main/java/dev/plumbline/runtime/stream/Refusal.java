package dev.plumbline.runtime.stream;

import java.util.concurrent.Flow;

/** Tells a subscriber that it gets nothing, or a publisher that nobody wants anything. */
public final class Refusal implements Flow.Subscriber<Object>, Flow.Subscription {

    private static final Refusal NOTHING = new Refusal();

    private Refusal() {}

    /** Fails the subscriber with an {@link IllegalStateException} that says why. */
    public static void of(Flow.Subscriber<?> subscriber, String why) {
        subscriber.onSubscribe(NOTHING);
        subscriber.onError(new IllegalStateException(why));
    }

    /** Ends an exchange whose body nobody wants. */
    public static void of(Flow.Publisher<?> body) {
        body.subscribe(NOTHING);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.cancel();
    }

    @Override
    public void onNext(Object item) {}

    @Override
    public void onError(Throwable thrown) {}

    @Override
    public void onComplete() {}

    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
}
