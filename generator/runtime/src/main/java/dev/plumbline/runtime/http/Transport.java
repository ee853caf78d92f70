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

    /**
     * Sends without blocking the calling thread; the future is done when the response's head is there. The body comes as
     * the reply's subscriber asks for it, and is not limited in size. The call's timeout is the time to the head; whoever
     * reads the body limits the pauses in it. The call has no {@link BodySink}.
     *
     * <p>The future fails with what {@link #send} would throw. Cancelling it ends the exchange; once it is done, only the
     * body's subscription does.
     *
     * <p>This default receives the response whole before it hands it out: it is right, but no stream.
     */
    default CompletableFuture<StreamedReply> open(HttpCall call) {
        return StreamedReply.of(sendAsync(call));
    }

    /** Frees connections and threads. */
    @Override
    default void close() {}
}
