package dev.plumbline.runtime.stream;

import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Puts a body together, up to a limit. Cancelling the future ends the exchange. */
public final class WholeBody implements Flow.Subscriber<List<ByteBuffer>> {

    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long limit;
    private final String head;
    private Flow.@Nullable Subscription subscription;

    private WholeBody(long limit, String head) {
        this.limit = limit;
        this.head = head;
    }

    /**
     * All bytes; fails with {@link Failure#TOO_LARGE} where they are more than the limit.
     *
     * @param status the response's, for the failure's text
     */
    public static CompletableFuture<byte[]> of(Flow.Publisher<List<ByteBuffer>> body, int status, long limit) {
        WholeBody whole = new WholeBody(limit, "HTTP " + status);
        body.subscribe(whole);
        return whole.result;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        result.whenComplete((done, failure) -> {
            if (failure != null) {
                subscription.cancel();
            }
        });
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> chunk) {
        for (ByteBuffer buffer : chunk) {
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.write(part, 0, part.length);
        }
        if (bytes.size() > limit) {
            String message = head + " with more than the allowed " + limit + " bytes";
            result.completeExceptionally(new TransportException(Failure.TOO_LARGE, true, message, null));
        } else if (subscription != null) {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        result.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        result.complete(bytes.toByteArray());
    }
}
