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
import dev.plumbline.runtime.stream.WholeBody;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One exchange whose body may be a stream. That is known when its head is there: whatever is read as a whole, an error
 * among it, is received whole before it is given.
 */
final class Opening {

    /** What came: a whole reply, or one that is still coming. */
    record Received(@Nullable HttpReply whole, @Nullable StreamedReply stream) {}

    private final AsyncSteps<Received> steps = new AsyncSteps<>(true);
    private final HttpCall call;
    private final Outcomes<?> outcomes;

    private Opening(HttpCall call, Outcomes<?> outcomes) {
        this.call = call;
        this.outcomes = outcomes;
    }

    /** Begins the exchange. Cancelling the future ends it. */
    static CompletableFuture<Received> of(Transport transport, HttpCall call, Outcomes<?> outcomes) {
        Opening opening = new Opening(call, outcomes);
        opening.steps.start(() -> opening.steps.after(transport.open(call), opening::opened));
        return opening.steps.result();
    }

    private void opened(@Nullable StreamedReply reply, @Nullable Throwable failure) {
        if (reply == null) {
            steps.result().completeExceptionally(AsyncSteps.noReply(failure));
        } else if (steps.result().isDone()) {
            Refusal.of(reply.body());
        } else if (isStream(reply)) {
            if (!steps.result().complete(new Received(null, reply))) {
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
        CompletableFuture<byte[]> body =
                WholeBody.of(new IdleLimit(reply.body(), call.timeout()), reply.status(), call.maxResponseBytes());
        body.orTimeout(call.timeout().toNanos(), TimeUnit.NANOSECONDS);
        steps.after(body, (bytes, failure) -> {
            if (bytes != null) {
                HttpReply whole = new HttpReply(reply.status(), reply.headers(), bytes);
                steps.result().complete(new Received(whole, null));
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
