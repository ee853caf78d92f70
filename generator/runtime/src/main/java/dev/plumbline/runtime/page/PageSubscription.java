package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.ApiResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Gives a subscriber what pages have. Whoever comes first does the work of all who come meanwhile. */
final class PageSubscription<T, R extends @Nullable Object, V> implements Flow.Subscription {

    private final OngoingPages<T, R, V> pages;
    private final Flow.Subscriber<? super V> subscriber;
    private final AtomicInteger work = new AtomicInteger();
    private final AtomicLong wanted = new AtomicLong();
    private volatile boolean cancelled;
    private volatile @Nullable Throwable misuse;
    private volatile @Nullable CompletableFuture<ApiResponse<R>> call;

    PageSubscription(OngoingPages<T, R, V> pages, Flow.Subscriber<? super V> subscriber) {
        this.pages = pages;
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
        } else if (pages.isReady()) {
            if (wanted.get() == 0) {
                return false;
            }
            wanted.decrementAndGet();
            subscriber.onNext(pages.next());
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
            pages.received(ended.join());
        } catch (CompletionException e) {
            fail(e.getCause() == null ? e : e.getCause());
        }
    }

    private void fetch() {
        CompletableFuture<ApiResponse<R>> started = pages.fetch();
        call = started;
        if (cancelled) {
            started.cancel(true);
        }
        started.whenComplete((response, failure) -> drain());
    }
}
