package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.encoding.UrlReference;
import dev.plumbline.runtime.error.PaginationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Pages under way: what is asked for next, and whether there is anything. Neither asks nor waits itself, so that the
 * blocking and the asynchronous form share it. A page that fails is asked for again: only one that is there leads on.
 */
final class OngoingPages<T, R extends @Nullable Object> {

    private final PageQuery<T, R> query;
    private final Paging<T, R> paging;
    private @Nullable String position;
    private @Nullable String landmark;
    private int steps;
    private int stride = 1;
    private @Nullable JsonNode before;
    private boolean done;

    OngoingPages(PageQuery<T, R> query) {
        this.query = query;
        this.paging = query.paging;
        this.position = query.start;
    }

    boolean isDone() {
        return done;
    }

    Arguments arguments() {
        return position == null || paging.parameter() != null ? query.arguments : query.arguments.withUrl(position);
    }

    CallOptions options() {
        String parameter = paging.parameter();
        return position == null || parameter == null ? query.options : query.options.withQuery(parameter, position);
    }

    /** The page that came, after which the next one is asked for. */
    Page<T, R> received(ApiResponse<R> response) {
        JsonNode body = response.isEmpty() ? MissingNode.getInstance() : response.json();
        JsonNode items = body.at(paging.items());
        if (!items.isArray() && !items.isMissingNode() && !items.isNull()) {
            throw failure("has no list at \"" + paging.items() + "\"");
        }
        String next = paging.next().after(body, response.headers(), items, here());
        if (next != null && paging.parameter() == null && position != null) {
            next = UrlReference.resolve(position, next);
        }
        checkProgress(next, items);
        before = items;
        done = next == null;
        position = next;
        return new Page<>(response, items, paging.reader(), next);
    }

    /** Where this page is: as the one before it says, or as the caller does. */
    private @Nullable String here() {
        String parameter = paging.parameter();
        return position == null && parameter != null ? query.arguments.query(parameter) : position;
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
        if (paging.isBlind() && items.equals(before)) {
            throw failure("has the items of the page before it again, so that the list might never end");
        }
        if (++steps >= stride) {
            steps = 0;
            stride *= 2;
            landmark = next;
        }
    }

    private PaginationException failure(String problem) {
        return new PaginationException("A page of " + paging.operation().id() + " " + problem);
    }
}
