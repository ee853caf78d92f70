package dev.plumbline.runtime.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends one request and gives its response, whatever its status. A transport follows no redirect, and sends nothing
 * but a {@code GET} or {@code HEAD} twice unless it knows that the first time did not reach the server. One instance
 * serves all threads.
 *
 * <p>A body that is a stream is opened once there is a connection, read no faster than it is sent, held in no memory as a
 * whole, and closed however the exchange ends. One that cannot be opened or read ends the exchange with {@link
 * TransportException.Failure#BODY}.
 */
public interface Transport extends AutoCloseable {

    /**
     * Sends and waits for the whole response.
     *
     * <p>The response's bytes and headers are given as they were sent, compressed or not.
     *
     * @throws TransportException if there is no whole response; any other {@link IOException} counts as a connection
     *     that was lost after the request may have been sent. A {@link RuntimeException} counts as a mistake in the
     *     transport: the request is not sent again
     */
    HttpReply send(HttpCall call) throws IOException;

    /**
     * Sends without blocking the calling thread. The future fails with what {@link #send} would throw. Cancelling it
     * ends the exchange.
     */
    CompletableFuture<HttpReply> sendAsync(HttpCall call);

    /** Frees connections and threads. */
    @Override
    default void close() {}
}
