package dev.plumbline.runtime.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.Flow;

/**
 * Knows how far a request has got, and keeps it from going out twice or after its call has ended. The JDK asks for the
 * length of a request's body, and then for the body, only once it is connected. So a request that was not asked for them
 * cannot have been processed.
 */
final class SendTracker implements BodyPublisher {

    /** How far a request has got. */
    enum Stage {
        /** There is no connection yet, TLS and all. */
        CONNECTING,
        /** There is one, and not all of the request was asked for. */
        CONNECTED,
        /** All of it was asked for: it may have reached the server. */
        SENT
    }

    private static final Set<String> REPEATED_BY_THE_JDK = Set.of("GET", "HEAD");

    private final BodyPublisher bytes;
    private final boolean hasBody;
    private final boolean once;
    private Stage stage = Stage.CONNECTING;
    private boolean ended;

    SendTracker(HttpCall call) {
        byte[] body = call.body();
        this.hasBody = body != null && body.length > 0;
        this.bytes = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        this.once = hasBody || !REPEATED_BY_THE_JDK.contains(call.method());
    }

    /** A body of length 0 is not asked for, so a request without one goes out when its length is asked for. */
    @Override
    public long contentLength() {
        try {
            reach(hasBody ? Stage.CONNECTED : Stage.SENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        try {
            if (hasBody) {
                reach(Stage.SENT);
            }
        } catch (IOException e) {
            refuse(subscriber, e);
            return;
        }
        bytes.subscribe(subscriber);
    }

    private synchronized void reach(Stage next) throws IOException {
        if (ended) {
            throw new IOException("the call has ended, and its request is not sent any more");
        }
        if (stage == Stage.SENT && next == Stage.SENT && once) {
            throw new IOException("the request was sent once already and is not sent again");
        }
        if (next.compareTo(stage) > 0) {
            stage = next;
        }
    }

    private static void refuse(Flow.Subscriber<? super ByteBuffer> subscriber, IOException why) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
        });
        subscriber.onError(why);
    }

    /** Ends the call: what has not gone out by now never will. Who says that nothing was sent has called this before. */
    synchronized Stage end() {
        ended = true;
        return stage;
    }

    /** Ends the call if there is no connection yet, and says whether it did. */
    synchronized boolean endUnlessConnected() {
        boolean connecting = stage == Stage.CONNECTING;
        ended |= connecting;
        return connecting;
    }
}
