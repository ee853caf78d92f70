package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.CallRunner;
import dev.plumbline.runtime.error.PaginationException;
import dev.plumbline.runtime.error.PlumblineException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that comes page by page. A page is fetched when the first of its items is asked for. Can be
 * gone through many times; each time begins with the first page: by an iterator, or by a subscriber without blocking.
 *
 * <p>For a subscriber a page is fetched when it wants more than the pages before it have; to cancel the subscription ends
 * the exchange under way. Where a page cannot be fetched, its {@code onError} gets what the call failed with.
 *
 * <p>Where a page cannot be fetched, {@code hasNext} and {@code next} throw what the call threw, and the iterator can be
 * used on: the next try asks for that page again. To go on later or elsewhere, keep {@link Page#next()} of the last page
 * that was there, and begin with {@link #from}.
 *
 * @param <T> an item
 * @param <R> what a page's response is read as
 */
public final class Pages<T, R extends @Nullable Object> implements Iterable<T>, Flow.Publisher<T> {

    final CallRunner calls;
    final Paging<T, R> paging;
    final Arguments arguments;
    final CallOptions options;
    final @Nullable String start;

    /** From this position on; null for the first page. */
    private Pages(
            CallRunner calls, Paging<T, R> paging, Arguments arguments, CallOptions options, @Nullable String start) {
        this.calls = calls;
        this.paging = paging;
        this.arguments = arguments;
        this.options = options;
        this.start = start;
    }

    /** Pages that are fetched by these calls; the options hold for each of them. */
    public static <T, R extends @Nullable Object> Pages<T, R> of(
            CallRunner calls, Paging<T, R> paging, Arguments arguments, CallOptions options) {
        return new Pages<>(calls, paging, arguments, options, null);
    }

    /** The same list from a page on: a position that {@link Page#next()} gave. */
    public Pages<T, R> from(String position) {
        return new Pages<>(calls, paging, arguments, options, position);
    }

    /**
     * Goes through the items.
     *
     * @return an iterator for one thread; it throws {@link PlumblineException} of the call that failed, and
     *     {@link PaginationException} for a list that would never end
     */
    @Override
    public Iterator<T> iterator() {
        return new OngoingPages<>(this, Page::each);
    }

    /** The items as a stream; nothing has to be closed. */
    public Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
    }

    /** The pages one by one, each with its response. */
    public Iterable<Page<T, R>> pages() {
        return () -> new OngoingPages<>(this, Stream::of);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        subscriber.onSubscribe(new PageSubscription<>(new OngoingPages<>(this, Page::each), subscriber));
    }

    /** Gives a subscriber the pages one by one, each with its response. */
    public void subscribeToPages(Flow.Subscriber<? super Page<T, R>> subscriber) {
        subscriber.onSubscribe(new PageSubscription<>(new OngoingPages<>(this, Stream::of), subscriber));
    }

    @Override
    public String toString() {
        return "Pages of " + paging.operation;
    }
}
