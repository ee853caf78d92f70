package dev.plumbline.runtime.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether a request may have reached the server, and keeps its body from going out twice. The JDK asks for a request's body only once it is connected, so a
 * request whose body was never asked for cannot have been processed. Of a request without a body nothing is known before
 * its failure is looked at.
 */
final class SentMark {

    private final AtomicBoolean mayHaveBeenSent;
    private final byte @Nullable [] body;

    SentMark(byte @Nullable [] body) {
        this.body = body;
        this.mayHaveBeenSent = new AtomicBoolean(body == null || body.length == 0);
    }

    BodyPublisher publisher() {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        BodyPublisher bytes = BodyPublishers.ofByteArray(body);
        if (body.length == 0) {
            return bytes;
        }
        return BodyPublishers.fromPublisher(
                subscriber -> {
                    if (mayHaveBeenSent.getAndSet(true)) {
                        refuse(subscriber);
                    } else {
                        bytes.subscribe(subscriber);
                    }
                },
                body.length);
    }

    private static void refuse(Flow.Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
        });
        subscriber.onError(new IOException("the request was sent once already and is not sent again"));
    }

    boolean mayHaveBeenSent() {
        return mayHaveBeenSent.get();
    }
}
