package dev.plumbline.runtime.http;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/** Bytes that are all there, for one subscriber. */
final class ReceivedBytes implements Flow.Subscription {

    private final AtomicBoolean over = new AtomicBoolean();
    private final byte[] bytes;
    private final Flow.Subscriber<? super List<ByteBuffer>> subscriber;

    ReceivedBytes(byte[] bytes, Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        this.bytes = bytes;
        this.subscriber = subscriber;
    }

    @Override
    public void request(long n) {
        if (!over.getAndSet(true)) {
            subscriber.onNext(List.of(ByteBuffer.wrap(bytes).asReadOnlyBuffer()));
            subscriber.onComplete();
        }
    }

    @Override
    public void cancel() {
        over.set(true);
    }
}
