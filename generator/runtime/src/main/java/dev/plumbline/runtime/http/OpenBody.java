package dev.plumbline.runtime.http;

import dev.plumbline.runtime.http.TransportException.Failure;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The body of a response that is still coming. It ends with the client that fetches it, whether or not it is read. */
final class OpenBody implements Flow.Publisher<List<ByteBuffer>>, Flow.Subscriber<List<ByteBuffer>>, Flow.Subscription {

    private final Flow.Publisher<List<ByteBuffer>> source;
    private final Set<OpenBody> open;
    private final AtomicReference<Flow.@Nullable Subscriber<? super List<ByteBuffer>>> reader = new AtomicReference<>();
    private volatile Flow.@Nullable Subscription upstream;
    private volatile boolean ended;

    /** Stands among the open ones until it has ended. */
    OpenBody(Flow.Publisher<List<ByteBuffer>> source, Set<OpenBody> open) {
        this.source = source;
        this.open = open;
        open.add(this);
    }

    /** A second subscriber is for the source to refuse. */
    @Override
    public void subscribe(Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        if (reader.compareAndSet(null, subscriber)) {
            source.subscribe(this);
        } else if (ended) {
            subscriber.onSubscribe(this);
            subscriber.onError(closed());
        } else {
            source.subscribe(subscriber);
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        if (ended) {
            subscription.cancel();
        }
        Flow.Subscriber<? super List<ByteBuffer>> subscriber = reader.get();
        if (subscriber != null && subscriber != this) {
            subscriber.onSubscribe(this);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> chunk) {
        Flow.Subscriber<? super List<ByteBuffer>> subscriber = reader.get();
        if (subscriber != null && !ended) {
            subscriber.onNext(chunk);
        }
    }

    /** From JDK 25 on the client says at once, and in its own way, that it was told to end the exchange. */
    @Override
    public void onError(Throwable thrown) {
        Flow.Subscriber<? super List<ByteBuffer>> subscriber = reader.get();
        if (open.remove(this) && subscriber != null && subscriber != this) {
            subscriber.onError(ended ? closed() : thrown);
        }
    }

    @Override
    public void onComplete() {
        Flow.Subscriber<? super List<ByteBuffer>> subscriber = reader.get();
        if (open.remove(this) && subscriber != null && subscriber != this) {
            subscriber.onComplete();
        }
    }

    @Override
    public void request(long n) {
        if (upstream != null) {
            upstream.request(n);
        }
    }

    @Override
    public void cancel() {
        open.remove(this);
        if (upstream != null) {
            upstream.cancel();
        }
    }

    /** Ends the exchange, because its client ends; who reads the body is told. */
    void end() {
        ended = true;
        if (reader.compareAndSet(null, this)) {
            source.subscribe(this);
        } else if (upstream != null) {
            upstream.cancel();
        }
        onError(closed());
    }

    private static TransportException closed() {
        return new TransportException(Failure.LOST, true, "lost its connection: the client was closed", null);
    }
}
