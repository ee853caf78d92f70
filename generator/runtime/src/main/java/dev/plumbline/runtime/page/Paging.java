package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.Operation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a document says of an operation's pages; generated code holds one constant each. Immutable.
 *
 * @param <T> an item
 * @param <R> what a page's response is read as
 */
public final class Paging<T, R extends @Nullable Object> {

    private final Operation<R> operation;
    private final String items;
    private final Function<JsonNode, T> reader;
    private final @Nullable String parameter;
    private final boolean blind;
    private final NextPage next;

    private Paging(Paging<T, R> of, @Nullable String parameter, boolean blind, NextPage next) {
        this(of.operation, of.items, of.reader, parameter, blind, next);
    }

    private Paging(
            Operation<R> operation,
            String items,
            Function<JsonNode, T> reader,
            @Nullable String parameter,
            boolean blind,
            NextPage next) {
        this.operation = operation;
        this.items = items;
        this.reader = reader;
        this.parameter = parameter;
        this.blind = blind;
        this.next = next;
    }

    /**
     * An operation that has one page.
     *
     * @param items JSON pointer of the items in a response
     * @param reader reads an item
     */
    public static <T, R extends @Nullable Object> Paging<T, R> of(
            Operation<R> operation, String items, Function<JsonNode, T> reader) {
        return new Paging<>(operation, items, reader, null, false, (page, headers, all, position) -> null);
    }

    /**
     * The next page is asked for with what a page says of it.
     *
     * @param parameter the query parameter that takes it
     * @param next JSON pointer of it; where it is missing, null or empty, the page is the last
     * @param more JSON pointer of a boolean that is false on the last page, or null
     */
    public Paging<T, R> cursor(String parameter, String next, @Nullable String more) {
        return new Paging<>(this, parameter, false, NextPage.cursor(next, more));
    }

    /** The next page is asked for with the number of items before it; {@code total} points at how many there are, or null. */
    public Paging<T, R> offset(String parameter, @Nullable String total) {
        return new Paging<>(this, parameter, total == null, NextPage.counted(0, true, total));
    }

    /** The next page is asked for by its number; {@code pages} points at how many there are, or null. */
    public Paging<T, R> number(String parameter, int first, @Nullable String pages) {
        return new Paging<>(this, parameter, pages == null, NextPage.counted(first, false, pages));
    }

    /** The next page's URL stands in a page, where the pointer says, or in its {@code Link} header, where that is null. */
    public Paging<T, R> link(@Nullable String pointer) {
        return new Paging<>(this, null, false, NextPage.link(pointer));
    }

    Operation<R> operation() {
        return operation;
    }

    String items() {
        return items;
    }

    Function<JsonNode, T> reader() {
        return reader;
    }

    /** What takes the position of a page; null where that is a URL. */
    @Nullable
    String parameter() {
        return parameter;
    }

    /** Whether only the items tell that the end is near, so that a server which ignores the position would give no end. */
    boolean isBlind() {
        return blind;
    }

    NextPage next() {
        return next;
    }
}
