package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.error.PaginationException;
import java.net.http.HttpHeaders;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a document says of an operation's pages; generated code holds one constant each. Immutable.
 *
 * @param <T> an item
 * @param <R> what a page's response is read as
 */
public final class Paging<T, R extends @Nullable Object> {

    private static final int ONE = 0;
    private static final int CURSOR = 1;
    private static final int OFFSET = 2;
    private static final int NUMBER = 3;
    private static final int LINK = 4;

    final Operation<R> operation;
    final String items;
    final Function<JsonNode, T> reader;

    /** What takes the position of a page; null where that is a URL. */
    final @Nullable String parameter;

    /** Whether only the items tell that the end is near, so that a server which ignores the position would give no end. */
    final boolean blind;

    private final int kind;
    private final int first;
    private final @Nullable String pointer;
    private final @Nullable String more;

    private Paging(
            Operation<R> operation,
            String items,
            Function<JsonNode, T> reader,
            int kind,
            @Nullable String parameter,
            int first,
            @Nullable String pointer,
            @Nullable String more) {
        this.operation = operation;
        this.items = items;
        this.reader = reader;
        this.kind = kind;
        this.parameter = parameter;
        this.first = first;
        this.pointer = pointer;
        this.more = more;
        this.blind = (kind == OFFSET || kind == NUMBER) && pointer == null;
    }

    private Paging<T, R> with(
            int how, @Nullable String parameter, int first, @Nullable String pointer, @Nullable String more) {
        return new Paging<>(operation, items, reader, how, parameter, first, pointer, more);
    }

    /**
     * An operation that has one page.
     *
     * @param items JSON pointer of the items in a response
     * @param reader reads an item
     */
    public static <T, R extends @Nullable Object> Paging<T, R> of(
            Operation<R> operation, String items, Function<JsonNode, T> reader) {
        return new Paging<>(operation, items, reader, ONE, null, 0, null, null);
    }

    /**
     * The next page is asked for with what a page says of it.
     *
     * @param parameter the query parameter that takes it
     * @param next JSON pointer of it; where it is missing, null or empty, the page is the last
     * @param more JSON pointer of a boolean that is false on the last page, or null
     */
    public Paging<T, R> cursor(String parameter, String next, @Nullable String more) {
        return with(CURSOR, parameter, 0, next, more);
    }

    /** The next page is asked for with the number of items before it; {@code total} points at how many there are, or null. */
    public Paging<T, R> offset(String parameter, @Nullable String total) {
        return with(OFFSET, parameter, 0, total, null);
    }

    /** The next page is asked for by its number; {@code pages} points at how many there are, or null. */
    public Paging<T, R> number(String parameter, int first, @Nullable String pages) {
        return with(NUMBER, parameter, first, pages, null);
    }

    /** The next page's URL stands in a page, where the pointer says, or in its {@code Link} header, where that is null. */
    public Paging<T, R> link(@Nullable String pointer) {
        return with(LINK, null, 0, pointer, null);
    }

    /**
     * The position of the page after a page, or null where there is none.
     *
     * @param page its JSON, missing where it has no body
     * @param size how many items it has
     * @param position that of this page, or null where nothing said it
     */
    @Nullable
    String after(JsonNode page, HttpHeaders headers, int size, @Nullable String position) {
        return switch (kind) {
            case CURSOR -> cursor(page);
            case OFFSET -> counted(page, size, size, position);
            case NUMBER -> counted(page, size, 1, position);
            case LINK -> link(page, headers);
            default -> null;
        };
    }

    private @Nullable String cursor(JsonNode page) {
        JsonNode flag = at(page, more);
        if (flag.isBoolean() && !flag.booleanValue()) {
            return null;
        }
        JsonNode cursor = at(page, pointer);
        String text = cursor.isValueNode() && !cursor.isNull() ? cursor.asString() : "";
        if (text.isEmpty() && flag.isBoolean()) {
            throw new PaginationException("A page says that there is more, but gives no cursor at " + pointer);
        }
        return text.isEmpty() ? null : text;
    }

    /** A position that is counted: items, or pages. Where nothing says how many there are, an empty page is the last. */
    private @Nullable String counted(JsonNode page, int size, int step, @Nullable String position) {
        long next = step + (position == null || !position.matches("\\d{1,18}") ? first : Long.parseLong(position));
        JsonNode all = at(page, pointer);
        boolean last = all.isNumber() && next - first >= all.asLong(0);
        return size == 0 || last ? null : Long.toString(next);
    }

    private @Nullable String link(JsonNode page, HttpHeaders headers) {
        String url =
                pointer == null ? LinkHeader.next(headers) : page.at(pointer).asString("");
        return url == null || url.isBlank() ? null : url.strip();
    }

    private static JsonNode at(JsonNode page, @Nullable String pointer) {
        return pointer == null ? MissingNode.getInstance() : page.at(pointer);
    }
}
