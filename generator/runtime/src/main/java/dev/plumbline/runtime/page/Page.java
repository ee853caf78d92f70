package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.error.UnreadableResponseException;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of a list. Safe for all threads.
 *
 * @param <T> an item
 * @param <R> what the response is read as
 */
public final class Page<T extends @Nullable Object, R extends @Nullable Object> {

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
     * The items, each read when it is asked for.
     *
     * @return a list that nobody can change; an item that is not what is documented is thrown as
     *     {@link UnreadableResponseException} where it is asked for, and an iterator goes on after it
     */
    public List<T> items() {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return response.read(reader, items.required(index));
            }

            @Override
            public Iterator<T> iterator() {
                Iterator<JsonNode> nodes = items.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return nodes.hasNext();
                    }

                    @Override
                    public T next() {
                        return response.read(reader, nodes.next());
                    }
                };
            }

            @Override
            public int size() {
                return items.size();
            }
        };
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
