package dev.plumbline.runtime.http;

import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Knows how far a request has got, opens its body, and keeps it from going out twice or after its call has ended. The JDK asks for the
 * length of a request's body, and then for the body, only once it is connected. So a request that was not asked for them
 * cannot have been processed.
 */
final class SendTracker implements BodyPublisher {

    // How far a request has got: an enum would weigh a class more.

    /** There is no connection yet, TLS and all. */
    static final int CONNECTING = 0;

    /** There is one, and not all of the request was asked for. */
    static final int CONNECTED = 1;

    /** All of it was asked for: it may have reached the server. */
    static final int SENT = 2;

    private static final Set<String> REPEATED_BY_THE_JDK = Set.of("GET", "HEAD");

    private final @Nullable HttpBody body;
    private final boolean hasBody;
    private final boolean once;
    private @Nullable StreamPublisher stream;
    private int stage = CONNECTING;
    private boolean ended;

    SendTracker(HttpCall call) {
        this.body = call.body();
        this.hasBody = body != null && body.length() != 0;
        this.once = hasBody || !REPEATED_BY_THE_JDK.contains(call.method());
    }

    /** A body of length 0 is not asked for, so a request without one goes out when its length is asked for. */
    @Override
    public long contentLength() {
        try {
            reach(hasBody ? CONNECTED : SENT);
            open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body == null ? 0 : body.length();
    }

    /** A stream is opened before anything is sent: where that fails, nothing was. */
    private void open() throws IOException {
        if (body == null || !hasBody || body.bytes() != null || opened() != null) {
            return;
        }
        StreamPublisher reading;
        try {
            reading = new StreamPublisher(body.open());
        } catch (IOException | RuntimeException e) {
            end();
            throw new TransportException(Failure.BODY, false, "could not open its body", e);
        }
        if (!keep(reading)) {
            reading.cancel();
        }
    }

    private synchronized @Nullable StreamPublisher opened() {
        return stream;
    }

    private synchronized boolean keep(StreamPublisher reading) {
        stream = reading;
        return !ended;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        try {
            if (hasBody) {
                reach(SENT);
            }
        } catch (IOException e) {
            refuse(subscriber, e);
            return;
        }
        publisher().subscribe(subscriber);
    }

    private Flow.Publisher<ByteBuffer> publisher() {
        StreamPublisher reading = opened();
        byte[] bytes = body == null ? null : body.bytes();
        return reading == null ? BodyPublishers.ofByteArray(bytes == null ? new byte[0] : bytes) : reading;
    }

    private synchronized void reach(int next) throws IOException {
        if (ended) {
            throw new IOException("the call has ended, and its request is not sent any more");
        }
        if (stage == SENT && next == SENT && once) {
            throw new IOException("the request was sent once already and is not sent again");
        }
        stage = Math.max(stage, next);
    }

    private static void refuse(Flow.Subscriber<? super ByteBuffer> subscriber, IOException why) {
        subscriber.onSubscribe(new StreamPublisher(InputStream.nullInputStream()));
        subscriber.onError(why);
    }

    /** Ends the call: what has not gone out by now never will. Who says that nothing was sent has called this before. */
    int end() {
        int reached;
        StreamPublisher reading;
        synchronized (this) {
            ended = true;
            reached = stage;
            reading = stream;
        }
        if (reading != null) {
            reading.cancel();
        }
        return reached;
    }

    /** Ends the call if there is no connection yet, and says whether it did. */
    synchronized boolean endUnlessConnected() {
        boolean connecting = stage == CONNECTING;
        ended |= connecting;
        return connecting;
    }
}
