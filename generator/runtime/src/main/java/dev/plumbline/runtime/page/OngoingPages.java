package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.encoding.UrlReference;
import dev.plumbline.runtime.error.PaginationException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Pages under way: what is ready, what is asked for next, and whether there is anything. As an iterator it fetches a page
 * where it needs one; a subscription fetches without blocking, and hands it over. A page that fails is asked for again:
 * only one that is there leads on.
 *
 * @param <V> a part of a page that is gone through: an item, or the page itself
 */
final class OngoingPages<T, R extends @Nullable Object, V> implements Iterator<V> {

    private final Pages<T, R> pages;
    private final Paging<T, R> paging;
    private final Function<Page<T, R>, Stream<V>> parts;
    private Iterator<V> ready = Collections.emptyIterator();
    private @Nullable String position;
    private @Nullable String landmark;
    private int steps;
    private int stride = 1;
    private @Nullable JsonNode before;
    private boolean done;

    OngoingPages(Pages<T, R> pages, Function<Page<T, R>, Stream<V>> parts) {
        this.pages = pages;
        this.paging = pages.paging;
        this.parts = parts;
        this.position = pages.start;
    }

    @Override
    public boolean hasNext() {
        while (!isReady() && !done) {
            received(pages.calls.call(paging.operation, arguments(), options()));
        }
        return isReady();
    }

    @Override
    public V next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }

    /** Whether there is a next part without another page. */
    boolean isReady() {
        return ready.hasNext();
    }

    boolean isDone() {
        return done;
    }

    CompletableFuture<ApiResponse<R>> fetch() {
        return pages.calls.callAsync(paging.operation, arguments(), options());
    }

    private Arguments arguments() {
        return position == null || paging.parameter != null ? pages.arguments : pages.arguments.withUrl(position);
    }

    private CallOptions options() {
        String parameter = paging.parameter;
        return position == null || parameter == null ? pages.options : pages.options.withQuery(parameter, position);
    }

    /** Takes the page that came, after which the next one is asked for. */
    void received(ApiResponse<R> response) {
        JsonNode body = response.isEmpty() ? MissingNode.getInstance() : response.json();
        JsonNode items = body.at(paging.items);
        if (!items.isArray() && !items.isMissingNode() && !items.isNull()) {
            throw failure("has no list at \"" + paging.items + "\"");
        }
        String next = paging.after(body, response.headers(), items.size(), here());
        if (next != null && paging.parameter == null && position != null) {
            next = UrlReference.resolve(position, next);
        }
        checkProgress(next, items);
        before = items;
        done = next == null;
        position = next;
        ready = parts.apply(new Page<>(response, items, paging.reader, next)).iterator();
    }

    /** Where this page is: as the one before it says, or as the caller does. */
    private @Nullable String here() {
        String parameter = paging.parameter;
        return position == null && parameter != null ? pages.arguments.query(parameter) : position;
    }

    /**
     * Refuses a list without an end. One position is remembered, after twice as many pages each time, so that a circle of
     * any length is seen without keeping all of it (R. P. Brent, 1980).
     */
    private void checkProgress(@Nullable String next, JsonNode items) {
        if (next == null) {
            return;
        }
        if (next.equals(position) || next.equals(landmark)) {
            throw failure("leads to a page that was there before, so that the list would never end");
        }
        if (paging.blind && items.equals(before)) {
            throw failure("has the items of the page before it again, so that the list might never end");
        }
        if (++steps >= stride) {
            steps = 0;
            stride *= 2;
            landmark = next;
        }
    }

    private PaginationException failure(String problem) {
        return new PaginationException("A page of " + paging.operation.id() + " " + problem);
    }
}
