package dev.plumbline.tests.exchange;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A response's bytes, up to a limit: who writes a client by hand does not want its memory to hang on a server. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private static final long LIMIT = 10_000_000;

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private Flow.@Nullable Subscription subscription;
    private long length;

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        bytes.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> chunk) {
        for (ByteBuffer part : chunk) {
            length += part.remaining();
        }
        if (length > LIMIT && subscription != null) {
            subscription.cancel();
            bytes.onError(new IOException("more than " + LIMIT + " bytes"));
        } else {
            bytes.onNext(chunk);
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}
