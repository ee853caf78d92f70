package dev.plumbline.runtime.http;

import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream as its one subscriber asks, on the thread that asks, and closes it. What is not asked for is not read,
 * so no more of it is in memory than is being sent. The JDK's own publisher of streams is not used, for on some JDKs it
 * takes a failure to read for the stream's end.
 */
final class StreamPublisher implements Flow.Publisher<ByteBuffer>, Flow.Subscription {

    private static final int CHUNK = 16 << 10;

    private final InputStream in;

    /** Whoever raises it from zero reads until it is zero again. */
    private final AtomicLong asked = new AtomicLong();

    private volatile Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
    private volatile boolean ended;

    StreamPublisher(InputStream in) {
        this.in = in;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        this.subscriber = subscriber;
        subscriber.onSubscribe(this);
    }

    @Override
    public void request(long n) {
        if (add(Math.max(n, 1)) == 0) {
            do {
                next();
                if (ended) {
                    close();
                    asked.set(1);
                }
            } while (asked.decrementAndGet() > 0);
        }
    }

    /** Closes the stream as soon as nobody reads it. */
    @Override
    public void cancel() {
        if (!ended) {
            ended = true;
            request(1);
        }
    }

    /** Gives how much was asked for before. */
    private long add(long more) {
        long before = asked.get();
        while (!asked.compareAndSet(before, before > Long.MAX_VALUE - more ? Long.MAX_VALUE : before + more)) {
            before = asked.get();
        }
        return before;
    }

    private void next() {
        Flow.Subscriber<? super ByteBuffer> reader = subscriber;
        if (ended || reader == null) {
            close();
            return;
        }
        byte[] chunk = new byte[CHUNK];
        int length;
        try {
            length = in.read(chunk);
        } catch (IOException | RuntimeException e) {
            close();
            reader.onError(new TransportException(Failure.BODY, true, "could not read its body to the end", e));
            return;
        }
        if (length >= 0) {
            reader.onNext(ByteBuffer.wrap(chunk, 0, length));
        } else {
            close();
            reader.onComplete();
        }
    }

    private void close() {
        ended = true;
        try {
            in.close();
        } catch (IOException e) {
            // It was read, or nobody wants it any more.
        }
    }
}
