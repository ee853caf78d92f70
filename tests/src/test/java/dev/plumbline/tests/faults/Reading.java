package dev.plumbline.tests.faults;

import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.page.Pages;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Reads a stream or a list of pages item by item: by iteration, or as a subscriber that asks for one at a time. */
final class Reading {

    /** What is done between the last item that is wanted and leaving. */
    @FunctionalInterface
    interface Pause {
        void run() throws Exception;
    }

    private final WireCall call;
    private final Iterable<?> all;
    private final Flow.Publisher<?> publisher;
    private final AutoCloseable source;
    private final int most;
    private final boolean goesOn;
    private final AtomicInteger items = new AtomicInteger();

    private Reading(WireCall call, EventStream<?> stream, int most, boolean goesOn) {
        this(call, stream, stream, stream, most, goesOn);
    }

    private Reading(
            WireCall call,
            Iterable<?> all,
            Flow.Publisher<?> publisher,
            AutoCloseable source,
            int most,
            boolean goesOn) {
        this.call = call;
        this.all = all;
        this.publisher = publisher;
        this.source = source;
        this.most = most;
        this.goesOn = goesOn;
    }

    /** Reads all; the site goes on once two items are there. */
    static void toTheEnd(WireCall call, EventStream<?> stream) throws Throwable {
        new Reading(call, stream, 2, true).toTheEnd();
    }

    /** Reads the items of all pages; the site goes on once two are there. */
    static void toTheEnd(WireCall call, Pages<?, ?> pages) throws Throwable {
        new Reading(call, pages, pages, () -> {}, 2, true).toTheEnd();
    }

    private void toTheEnd() throws Throwable {
        try {
            run(call.site()::proceed);
            call.tell(count());
            call.tell("the end");
        } catch (Throwable e) {
            call.tell(count());
            throw e;
        }
    }

    /** Reads so many, and leaves after a pause. */
    static void leaving(WireCall call, EventStream<?> stream, int most, Pause pause) throws Throwable {
        Reading reading = new Reading(call, stream, most, false);
        reading.run(pause);
        call.tell(reading.count());
        call.tell("closed");
    }

    /** Reads two, and is closed by another thread while it waits for the third. */
    static void closedFromElsewhere(WireCall call, EventStream<?> stream) throws Throwable {
        Reading reading = new Reading(call, stream, 2, true);
        Taker taker = reading.new Taker();
        reading.run(
                () -> {
                    Runnable close = call.async() ? taker::cancel : stream::close;
                    Thread thread = new Thread(close, "closes");
                    thread.start();
                },
                taker);
        call.tell(reading.count());
        call.tell("closed");
    }

    private void run(Pause pause) throws Throwable {
        run(pause, new Taker());
    }

    private void run(Pause pause, Taker taker) throws Throwable {
        if (!call.async()) {
            iterate(pause);
            return;
        }
        publisher.subscribe(taker);
        try {
            if (taker.reached.join()) {
                pause.run();
            }
            if (!goesOn) {
                taker.cancel();
            }
            taker.end.join();
        } catch (CompletionException e) {
            throw e.getCause();
        }
    }

    private void iterate(Pause pause) throws Throwable {
        try (source) {
            for (Iterator<?> left = all.iterator(); left.hasNext(); ) {
                left.next();
                if (items.incrementAndGet() == most) {
                    pause.run();
                    if (!goesOn) {
                        return;
                    }
                }
            }
        }
    }

    private String count() {
        return String.format(Locale.ROOT, "%,d item%s", items.get(), items.get() == 1 ? "" : "s");
    }

    private final class Taker implements Flow.Subscriber<Object> {

        private final CompletableFuture<Boolean> reached = new CompletableFuture<>();
        private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
        private volatile Flow.@Nullable Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
        }

        @Override
        public void onNext(Object item) {
            boolean enough = items.incrementAndGet() == most;
            if (goesOn || !enough) {
                request();
            }
            if (enough) {
                reached.complete(true);
            }
        }

        private void request() {
            if (subscription != null) {
                subscription.request(1);
            }
        }

        /** A subscriber that has cancelled hears no more, so it says the end itself. */
        void cancel() {
            if (subscription != null) {
                subscription.cancel();
            }
            end.complete(null);
        }

        @Override
        public void onError(Throwable thrown) {
            end.completeExceptionally(thrown);
            reached.complete(false);
        }

        @Override
        public void onComplete() {
            end.complete(null);
            reached.complete(false);
        }
    }
}
