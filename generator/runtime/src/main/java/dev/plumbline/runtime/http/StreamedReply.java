package dev.plumbline.runtime.http;

import dev.plumbline.runtime.async.AsyncSteps;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A response whose head is there and whose body is still coming. */
public final class StreamedReply {
    private final int status;
    private final HttpHeaders headers;
    private final Flow.Publisher<List<ByteBuffer>> body;

    /**
     * Of its parts.
     *
     * @param status the HTTP status
     * @param headers the response's headers
     * @param body the body's bytes as they were sent, for one subscriber; it asks for them one list after the other, and what
     *     it does not ask for the server keeps. Cancelling the subscription ends the exchange; so whoever does not want the
     *     body subscribes and cancels. A failure is a {@link TransportException}, or an {@link java.io.IOException} that
     *     counts as a lost connection
     */
    public StreamedReply(int status, HttpHeaders headers, Flow.Publisher<List<ByteBuffer>> body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The response's headers. */
    public HttpHeaders headers() {
        return headers;
    }

    /**
     * The body's bytes as they were sent, for one subscriber; it asks for them one list after the other,
     * and what it does not ask for the server keeps. Cancelling the subscription ends the exchange; so
     * whoever does not want the body subscribes and cancels. A failure is a {@link TransportException}, or
     * an {@link java.io.IOException} that counts as a lost connection.
     */
    public Flow.Publisher<List<ByteBuffer>> body() {
        return body;
    }

    /** A response that was received whole. */
    public static StreamedReply of(HttpReply reply) {
        return new StreamedReply(
                reply.status(),
                reply.headers(),
                subscriber -> subscriber.onSubscribe(new ReceivedBytes(reply.body(), subscriber)));
    }

    /** A response that is received whole. */
    static CompletableFuture<StreamedReply> of(CompletableFuture<HttpReply> whole) {
        return AsyncSteps.mapping(whole, reply -> of(reply));
    }

    /** The response once all of it is here. Cancelling the future ends the exchange. */
    public CompletableFuture<HttpReply> whole(HttpCall call) {
        ResponseBodySubscriber bytes = new ResponseBodySubscriber(call, status, headers);
        body.subscribe(bytes.outside());
        CompletableFuture<HttpReply> whole = AsyncSteps.mapping(
                bytes.outside().getBody().toCompletableFuture(), received -> new HttpReply(status, headers, received));
        whole.whenComplete((reply, failure) -> {
            if (failure != null) {
                bytes.cancel();
            }
        });
        return whole;
    }

    /** Status alone; the rest is the server's text. */
    @Override
    public String toString() {
        return "HTTP " + status + ", a stream";
    }
}
