package dev.plumbline.runtime.call;

import dev.plumbline.runtime.async.AsyncSteps;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.stream.IdleLimit;
import dev.plumbline.runtime.stream.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One exchange whose body may be a stream. That is known when its head is there: whatever is read as a whole, an error
 * among it, is received whole before it is given.
 */
final class Opening {

    private final AsyncSteps<Opening> steps = new AsyncSteps<>(true);
    private final HttpCall call;
    private final Outcomes<?> outcomes;
    private volatile @Nullable HttpReply whole;
    private volatile @Nullable StreamedReply stream;

    private Opening(HttpCall call, Outcomes<?> outcomes) {
        this.call = call;
        this.outcomes = outcomes;
    }

    /** Begins the exchange. Cancelling the future ends it. */
    static CompletableFuture<Opening> of(Transport transport, HttpCall call, Outcomes<?> outcomes) {
        Opening opening = new Opening(call, outcomes);
        opening.steps.start(() -> opening.steps.after(transport.open(call), opening::opened));
        return opening.steps.result();
    }

    /** The reply, where it is one that is read as a whole. */
    @Nullable
    HttpReply whole() {
        return whole;
    }

    /** Else the one that is still coming. */
    @Nullable
    StreamedReply stream() {
        return stream;
    }

    private void opened(@Nullable StreamedReply reply, @Nullable Throwable failure) {
        if (reply == null) {
            steps.result().completeExceptionally(AsyncSteps.noReply(failure));
        } else if (steps.result().isDone()) {
            Refusal.of(reply.body());
        } else if (isStream(reply)) {
            stream = reply;
            if (!steps.result().complete(this)) {
                Refusal.of(reply.body());
            }
        } else {
            receive(reply);
        }
    }

    private boolean isStream(StreamedReply reply) {
        if (!outcomes.isSuccess(reply.status())) {
            return false;
        }
        ResponseDecoder<?> decoder = outcomes.decoder(
                reply.status(), reply.headers().firstValue("content-type").orElse(null));
        return decoder != null && decoder.isStreamed();
    }

    private void receive(StreamedReply reply) {
        StreamedReply limited =
                new StreamedReply(reply.status(), reply.headers(), IdleLimit.of(reply.body(), call.timeout()));
        CompletableFuture<HttpReply> received = limited.whole(call);
        received.orTimeout(call.timeout().toNanos(), TimeUnit.NANOSECONDS);
        steps.after(received, (sent, failure) -> {
            if (sent != null) {
                whole = sent;
                steps.result().complete(this);
            } else {
                steps.result()
                        .completeExceptionally(
                                failure instanceof TimeoutException
                                        ? new TransportException(Failure.TIMEOUT, true, "timed out", null)
                                        : AsyncSteps.noReply(failure));
            }
        });
    }
}
