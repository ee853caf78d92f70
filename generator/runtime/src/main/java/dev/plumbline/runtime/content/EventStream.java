package dev.plumbline.runtime.content;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A response that comes item by item: server-sent events, or lines of JSON. It is consumed once: by iteration, which
 * waits for each item, or by one subscriber. Nothing is fetched before it is wanted, so a consumer that takes its time
 * makes the server wait, and an endless stream takes no more memory than its longest item.
 *
 * <pre>{@code
 * try (EventStream<Delta> deltas = client.chat().stream(request)) {
 *     for (Delta delta : deltas) {
 *         System.out.print(delta.text());
 *     }
 * }
 * }</pre>
 *
 * <p>Close it, or read it to its end: either frees the connection. A stream that is left half read and open keeps its
 * connection for as long as the server does. It may be closed from any thread; a thread that waits for an item then gets
 * the end of the stream.
 *
 * <h2>Failures</h2>
 *
 * <p>The head of the response was a success, so whatever happens later, the request was accepted. Where the connection is
 * lost, or the server is silent for longer than the call's timeout, the consumer gets the {@link
 * dev.plumbline.runtime.error.CallException} that a call would throw, and the stream has ended. An item that cannot be
 * read is an {@link dev.plumbline.runtime.error.UnreadableResponseException} that says which line it began in, and one
 * that contradicts the document, where responses are validated, an {@link
 * dev.plumbline.runtime.error.InvalidResponseException}. Neither ends an iteration: {@link Iterator#next()} throws it,
 * and the call after that goes on with the item behind it. A subscriber gets it in {@code onError}, and nothing after
 * it.
 *
 * @param <T> an item
 */
public interface EventStream<T> extends Iterable<T>, Flow.Publisher<T>, AutoCloseable {

    /**
     * The items with what the stream says of them. For lines of JSON that is nothing.
     *
     * @throws IllegalStateException from its {@code iterator()} if the stream is consumed already
     */
    Iterable<ServerEvent<T>> events();

    /**
     * Hands the events to a subscriber.
     *
     * @param subscriber gets an {@link IllegalStateException} if the stream is consumed already
     */
    void subscribeToEvents(Flow.Subscriber<? super ServerEvent<T>> subscriber);

    /** The last id that the stream gave, an event that was not read yet left out, or null. */
    @Nullable
    String lastEventId();

    /** Ends the exchange, where it has not ended. */
    @Override
    void close();

    /** The items as a stream that closes this one with itself. */
    default Stream<T> stream() {
        return StreamSupport.stream(
                        () -> Spliterators.spliteratorUnknownSize(
                                iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                        Spliterator.ORDERED | Spliterator.NONNULL,
                        false)
                .onClose(this::close);
    }
}
