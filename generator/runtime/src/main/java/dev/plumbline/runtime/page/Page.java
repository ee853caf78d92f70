package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.error.UnreadableResponseException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of a list. Safe for all threads.
 *
 * @param <T> an item
 * @param <R> what the response is read as
 */
public final class Page<T, R extends @Nullable Object> {

    private final ApiResponse<R> response;
    private final JsonNode items;
    private final Function<JsonNode, T> reader;
    private final @Nullable String next;

    Page(ApiResponse<R> response, JsonNode items, Function<JsonNode, T> reader, @Nullable String next) {
        this.response = response;
        this.items = items;
        this.reader = reader;
        this.next = next;
    }

    /**
     * The items.
     *
     * @return a list that nobody can change
     * @throws UnreadableResponseException if an item is not what is documented; the iterator of {@link Pages} goes on after it
     */
    public List<T> items() {
        return each().toList();
    }

    /** The items, each read when it is asked for. */
    Stream<T> each() {
        return items.valueStream().map(item -> response.read(reader, item));
    }

    /** The response's value: what else stands beside the items. */
    public R value() {
        return response.value();
    }

    /** The response, with its status and headers. */
    public ApiResponse<R> response() {
        return response;
    }

    /** Where the next page is, for {@link Pages#from}; null where this is the last. */
    public @Nullable String next() {
        return next;
    }

    /** How many items, and whether there is a page after it. */
    @Override
    public String toString() {
        return "Page[" + items.size() + " items" + (next == null ? ", the last" : "") + "]";
    }
}
