package dev.plumbline.runtime.stream;

import java.util.concurrent.Flow;

/** Tells a subscriber that it gets nothing. */
public final class Refusal {

    private static final Flow.Subscription NONE = new Flow.Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    };

    private Refusal() {}

    /** Fails the subscriber with an {@link IllegalStateException} that says why. */
    public static void of(Flow.Subscriber<?> subscriber, String why) {
        subscriber.onSubscribe(NONE);
        subscriber.onError(new IllegalStateException(why));
    }

    /** Ends an exchange whose body nobody wants. */
    public static void of(Flow.Publisher<?> body) {
        body.subscribe(new Flow.Subscriber<Object>() {
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
        });
    }
}
