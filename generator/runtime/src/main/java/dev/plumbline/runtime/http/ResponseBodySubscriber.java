package dev.plumbline.runtime.http;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a response's body, and stops as soon as it is longer than allowed or its sink refuses it. It stands behind one of the
 * JDK's own subscribers: for any other the JDK's client wakes a thread more.
 */
final class ResponseBodySubscriber implements Flow.Subscriber<List<ByteBuffer>> {

    /** What is announced is believed up to here; the rest must arrive first. */
    private static final int LONGEST_GUESS = 1 << 16;

    private final BodySubscriber<byte[]> outside = BodySubscribers.fromSubscriber(this, ResponseBodySubscriber::whole);
    private byte[] bytes;
    private int length;
    private final long limit;
    private final long announced;
    private final int status;
    private final HttpHeaders headers;
    private final @Nullable BodySink sink;
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean stopped;
    private long received;

    ResponseBodySubscriber(HttpCall call, int status, HttpHeaders headers) {
        this.status = status;
        this.headers = headers;
        this.announced = call.method().equals("HEAD") ? 0 : announced();
        this.sink = HttpReply.isSuccess(status) ? call.sink() : null;
        this.limit = sink == null ? call.maxResponseBytes() : Long.MAX_VALUE;
        this.bytes = new byte[(int) Math.max(0, Math.min(sink == null ? announced : 0, LONGEST_GUESS))];
    }

    /** What the client is given. */
    BodySubscriber<byte[]> outside() {
        return outside;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (stopped) {
            subscription.cancel();
            return;
        }
        try {
            if (announced > limit) {
                throw tooLarge();
            }
            if (sink != null) {
                sink.start(status, headers);
            }
            // Each request may wake a thread: bytes are taken as they come, and a sink sets its own pace.
            subscription.request(sink == null ? Long.MAX_VALUE : 1);
        } catch (IOException | RuntimeException e) {
            stop(e);
        }
    }

    /** What the server says; something that is no number is not for this class to judge. */
    private long announced() {
        try {
            return headers.firstValueAsLong("content-length").orElse(0);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (stopped) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                take(buffer);
            }
            if (sink != null && subscription != null) {
                subscription.request(1);
            }
        } catch (IOException | RuntimeException e) {
            stop(e);
        }
    }

    private void take(ByteBuffer buffer) throws IOException {
        received += buffer.remaining();
        if (received > limit) {
            throw tooLarge();
        }
        if (sink == null) {
            append(buffer);
        } else {
            sink.write(buffer);
        }
    }

    @Override
    public void onError(Throwable failure) {
        stopped = true;
    }

    @Override
    public void onComplete() {
        // The one outside asks for the whole then.
    }

    /** Ends the exchange, from whichever thread, where it has not ended. */
    void stop(Exception failure) {
        outside.onError(
                failure instanceof TransportException
                        ? failure
                        : new TransportException(
                                TransportException.Failure.SINK, true, "the response could not be stored", failure));
        cancel();
    }

    void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private TransportException tooLarge() {
        String message = "HTTP " + status + " with more than the allowed " + limit + " bytes";
        return new TransportException(TransportException.Failure.TOO_LARGE, true, message, null);
    }

    private void append(ByteBuffer buffer) {
        int more = buffer.remaining();
        int needed = Math.addExact(length, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, bytes.length * 2L)));
        }
        buffer.get(bytes, length, more);
        length = needed;
    }

    /** Copied once more only where the length was not guessed. */
    private byte[] whole() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
