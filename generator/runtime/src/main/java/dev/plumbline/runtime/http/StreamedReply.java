package dev.plumbline.runtime.http;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/**
 * A response whose head is there and whose body is still coming.
 *
 * @param status the HTTP status
 * @param headers the response's headers
 * @param body the body's bytes as they were sent, for one subscriber; it asks for them one list after the other, and what
 *     it does not ask for the server keeps. Cancelling the subscription ends the exchange; so whoever does not want the
 *     body subscribes and cancels. A failure is a {@link TransportException}, or an {@link java.io.IOException} that
 *     counts as a lost connection
 */
public record StreamedReply(int status, HttpHeaders headers, Flow.Publisher<List<ByteBuffer>> body) {

    /** A response that was received whole. */
    public static StreamedReply of(HttpReply reply) {
        return new StreamedReply(reply.status(), reply.headers(), new ReceivedBytes(reply.body()));
    }

    /** Status alone; the rest is the server's text. */
    @Override
    public String toString() {
        return "HTTP " + status + ", a stream";
    }
}
