package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.ApiResponse;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives a subscriber what pages have. Whoever comes first does the work of all who come meanwhile. */
final class PageSubscription<T, R extends @Nullable Object, V> implements Flow.Subscription {

    private final PageQuery<T, R> query;
    private final OngoingPages<T, R> pages;
    private final Function<Page<T, R>, Iterator<V>> parts;
    private final Flow.Subscriber<? super V> subscriber;
    private final AtomicInteger work = new AtomicInteger();
    private final AtomicLong wanted = new AtomicLong();
    private volatile boolean cancelled;
    private volatile @Nullable Throwable misuse;
    private volatile @Nullable CompletableFuture<ApiResponse<R>> call;

    // Used by whoever does the work.
    private Iterator<V> ready = Collections.emptyIterator();

    PageSubscription(
            PageQuery<T, R> query, Function<Page<T, R>, Iterator<V>> parts, Flow.Subscriber<? super V> subscriber) {
        this.query = query;
        this.pages = new OngoingPages<>(query);
        this.parts = parts;
        this.subscriber = subscriber;
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            misuse = new IllegalArgumentException("request(" + n + ") asks for nothing");
        } else {
            wanted.accumulateAndGet(n, (known, more) -> known + more < 0 ? Long.MAX_VALUE : known + more);
        }
        drain();
    }

    @Override
    public void cancel() {
        cancelled = true;
        CompletableFuture<?> running = call;
        if (running != null) {
            running.cancel(true);
        }
    }

    private void drain() {
        if (work.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            try {
                while (!cancelled && step()) {
                    // One step after the other.
                }
            } catch (RuntimeException | Error e) {
                fail(e);
            }
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private void fail(Throwable failure) {
        if (!cancelled) {
            cancel();
            subscriber.onError(failure);
        }
    }

    /** Does one thing, and says whether there may be another to do. */
    private boolean step() {
        CompletableFuture<ApiResponse<R>> running = call;
        Throwable mistake = misuse;
        if (mistake != null) {
            fail(mistake);
        } else if (ready.hasNext()) {
            if (wanted.get() == 0) {
                return false;
            }
            wanted.decrementAndGet();
            subscriber.onNext(ready.next());
        } else if (running != null) {
            if (!running.isDone()) {
                return false;
            }
            call = null;
            received(running);
        } else if (pages.isDone()) {
            cancelled = true;
            subscriber.onComplete();
        } else if (wanted.get() == 0) {
            return false;
        } else {
            fetch();
        }
        return true;
    }

    private void received(CompletableFuture<ApiResponse<R>> ended) {
        try {
            ready = parts.apply(pages.received(ended.join()));
        } catch (CompletionException e) {
            fail(e.getCause() == null ? e : e.getCause());
        }
    }

    private void fetch() {
        CompletableFuture<ApiResponse<R>> started = query.callAsync(pages);
        call = started;
        if (cancelled) {
            started.cancel(true);
        }
        started.whenComplete((response, failure) -> drain());
    }
}
