package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.CallRunner;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that comes page by page, without blocking. Each subscriber gets all of them; a page is fetched when
 * a subscriber wants more than the pages before it have. Cancelling the subscription ends the exchange under way.
 *
 * <p>Where a page cannot be fetched, {@code onError} gets what the call failed with. To go on later, keep
 * {@link Page#next()} of the last page of {@link #pages()}, and begin with {@link #from}.
 *
 * @param <T> an item
 * @param <R> what a page's response is read as
 */
public final class AsyncPages<T, R extends @Nullable Object> implements Flow.Publisher<T> {

    private final Pages.Query<T, R> query;

    private AsyncPages(Pages.Query<T, R> query) {
        this.query = query;
    }

    /** Pages that are fetched by these calls; the options hold for each of them. */
    public static <T, R extends @Nullable Object> AsyncPages<T, R> of(
            CallRunner calls, Paging<T, R> paging, Arguments arguments, CallOptions options) {
        return new AsyncPages<>(new Pages.Query<>(calls, paging, arguments, options, null));
    }

    /** The same list from a page on: a position that {@link Page#next()} gave. */
    public AsyncPages<T, R> from(String position) {
        return new AsyncPages<>(query.from(position));
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        subscriber.onSubscribe(
                new PageSubscription<>(query, page -> page.items().iterator(), subscriber));
    }

    /** The pages one by one, each with its response. */
    public Flow.Publisher<Page<T, R>> pages() {
        return subscriber -> subscriber.onSubscribe(new PageSubscription<>(query, PageIterator::itself, subscriber));
    }

    @Override
    public String toString() {
        return "Pages of " + query.paging().operation();
    }
}
