package dev.plumbline.runtime.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Knows whether a request is connected and whether it may have reached the server, and keeps it from going out twice.
 * The JDK asks for the length of a request's body, and then for the body, only once it is connected with TLS and all.
 * So a request that was not asked for them cannot have been processed.
 */
final class SendTracker implements BodyPublisher {

    private static final Set<String> REPEATED_BY_THE_JDK = Set.of("GET", "HEAD");

    private final BodyPublisher bytes;
    private final boolean hasBody;
    private final boolean once;
    private final AtomicBoolean connected = new AtomicBoolean();
    private final AtomicBoolean sent = new AtomicBoolean();

    SendTracker(HttpCall call) {
        byte[] body = call.body();
        this.hasBody = body != null && body.length > 0;
        this.bytes = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        this.once = !REPEATED_BY_THE_JDK.contains(call.method());
    }

    /** A body of length 0 is not asked for, so a request without one is refused here when it goes out again. */
    @Override
    public long contentLength() {
        if (connected.getAndSet(true) && once && !hasBody) {
            throw new UncheckedIOException(again());
        }
        if (!hasBody) {
            sent.set(true);
        }
        return bytes.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (sent.getAndSet(true) && hasBody) {
            refuse(subscriber);
        } else {
            bytes.subscribe(subscriber);
        }
    }

    private static void refuse(Flow.Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
        });
        subscriber.onError(again());
    }

    private static IOException again() {
        return new IOException("the request was sent once already and is not sent again");
    }

    boolean isConnected() {
        return connected.get();
    }

    boolean mayHaveBeenSent() {
        return sent.get();
    }
}
