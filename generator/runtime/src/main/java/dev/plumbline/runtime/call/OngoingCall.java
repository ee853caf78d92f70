package dev.plumbline.runtime.call;

import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.CallTimeoutException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.UnauthorizedException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.stream.IdleLimit;
import dev.plumbline.runtime.stream.Refusal;
import dev.plumbline.runtime.stream.Unpacking;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * One call under way: what is sent next, what each response or failure means, when to try again. Neither sends nor
 * waits itself, so that the blocking and the asynchronous form share it. Once a method has thrown, the call has ended.
 */
final class OngoingCall<T extends @Nullable Object> {

    private final CallEnvironment environment;
    private final Operation<T> operation;
    private final PreparedCall prepared;
    private final InterceptorChain interceptors;
    private final Duration timeout;
    private final long start;
    private final List<CallException> earlier = new ArrayList<>(0);
    private @Nullable RequestDraft draft;
    private @Nullable RequestDraft request;
    private @Nullable Authorization authorization;
    private boolean renewed;
    private Attempt attempt;
    private long attemptStart;
    private Duration pause = Duration.ZERO;

    OngoingCall(CallEnvironment environment, Operation<T> operation, PreparedCall prepared) {
        this.environment = environment;
        this.operation = operation;
        this.prepared = prepared;
        this.attempt = prepared.attempt;
        this.interceptors = environment.interceptorChain(operation, prepared);
        this.timeout = prepared.options.timeoutOr(environment.config().timeout());
        this.start = nanos();
        this.attemptStart = start;
    }

    /**
     * Begins an attempt: its request, and what is to identify its caller.
     *
     * @return what is done when tokens that are being fetched are there or cannot be had; null where there is nothing to
     *     wait for
     */
    @Nullable
    CompletableFuture<?> begin() {
        try {
            if (draft == null) {
                draft = interceptors.beforeCall(prepared.draft);
            } else {
                attempt = attempt.after(earlier.get(earlier.size() - 1));
            }
            attemptStart = nanos();
            request = interceptors.beforeAttempt(attempt.number(), draft);
            checkTime();
            authorization = environment.authorization(operation, request);
            return authorization.pending();
        } catch (RuntimeException | Error e) {
            throw ended(e, null);
        }
    }

    /** The request of the attempt that has begun. */
    HttpCall next() {
        try {
            RequestDraft identified =
                    Objects.requireNonNull(authorization).applied(Objects.requireNonNull(request), attempt);
            return environment.call(identified, prepared.options, checkTime());
        } catch (RuntimeException | Error e) {
            throw ended(e, null);
        }
    }

    private Duration checkTime() {
        Duration left = left();
        if (left.isZero()) {
            throw new CallTimeoutException(attempt, timeout, false, null);
        }
        return left;
    }

    /** How long to wait before the next attempt, after one that gave null. */
    Duration pause() {
        return pause;
    }

    /** What is done with the responses. */
    Outcomes<T> outcomes() {
        return operation.outcomes();
    }

    /** An attempt got a response whose body is still coming. It is ended where the caller does not get it. */
    @Nullable
    ApiResponse<T> opened(StreamedReply sent) {
        StreamedReply limited = new StreamedReply(sent.status(), sent.headers(), IdleLimit.of(sent.body(), timeout));
        StreamedReply plain = Unpacking.decoded(limited);
        boolean given = false;
        try {
            HttpReply head = new HttpReply(plain.status(), plain.headers(), new byte[0], true);
            ApiResponse<T> response = responded(head, plain.body());
            given = response != null;
            return response;
        } finally {
            if (!given) {
                Refusal.of(sent.body());
            }
        }
    }

    /** An attempt got a whole response; null where another attempt is to follow. */
    @Nullable
    ApiResponse<T> responded(HttpReply sent) {
        seeBody();
        HttpReply reply;
        try {
            reply = Unpacking.decoded(sent, environment.config().maxResponseBytes());
        } catch (TransportException e) {
            return failed(e);
        }
        return responded(reply, null);
    }

    private @Nullable ApiResponse<T> responded(HttpReply reply, Flow.@Nullable Publisher<List<ByteBuffer>> stream) {
        ApiResponse<T> response;
        try {
            response = environment.responses().read(operation, origin(stream != null), reply, stream);
        } catch (CallException e) {
            return repeated(e, reply);
        } catch (RuntimeException | Error e) {
            throw ended(e, reply);
        }
        environment.budget().succeeded(attempt.number());
        interceptors.afterAttempt(reply, null, since(attemptStart), null);
        interceptors.afterCall(reply, null, since(start));
        throwFatal();
        return response;
    }

    private ReceivedBody.Origin origin(boolean accepted) {
        return new ReceivedBody.Origin(
                accepted ? attempt.whenAccepted() : attempt,
                prepared.draft.address(),
                timeout,
                environment.validates(prepared.options));
    }

    /** An attempt got no response. */
    @Nullable
    ApiResponse<T> failed(Throwable thrown) {
        seeBody();
        Throwable failure = environment.responses().failed(attempt, prepared.draft.address(), timeout, thrown);
        if (failure instanceof CallException e) {
            return repeated(e, null);
        }
        throw ended(failure, null);
    }

    /** The pause before the next attempt was cut short. */
    RuntimeException interrupted(InterruptedException cause) {
        return ended(new CallInterruptedException(attempt, false, cause), null);
    }

    /** The pause before the next attempt did not end as it should. */
    RuntimeException broken(Throwable cause) {
        return ended(cause, null);
    }

    /** A stream that was read and cannot be read again is nothing that a next attempt could send. */
    private void seeBody() {
        HttpBody body = prepared.draft.content();
        if (body != null && body.isConsumed() && !attempt.bodyGone()) {
            attempt = attempt.withoutBody();
        }
    }

    private @Nullable ApiResponse<T> repeated(CallException failure, @Nullable HttpReply reply) {
        Duration pause = attempt.bodyGone()
                ? null
                : renewsTokens(failure)
                        ? Duration.ZERO
                        : environment.retryDecision(prepared.options).pauseAfter(failure, attempt.repeatable(), left());
        if (pause == null) {
            throw ended(failure, reply);
        }
        earlier.add(failure);
        interceptors.afterAttempt(reply, failure, since(attemptStart), pause);
        Error fatal = interceptors.fatal();
        if (fatal != null) {
            throw ended(fatal, reply);
        }
        this.pause = pause;
        return null;
    }

    /** Whether the server refuses a fetched token for the first time: it did nothing then, and gets a new one. */
    private boolean renewsTokens(CallException failure) {
        if (renewed || !(failure instanceof UnauthorizedException) || authorization == null || left().isZero()) {
            return false;
        }
        renewed = authorization.forgetTokens();
        return renewed;
    }

    /** Ends the call: runs the hooks, and gives the caller's exception. An {@link Error} is thrown. */
    private RuntimeException ended(Throwable thrown, @Nullable HttpReply reply) {
        Throwable failure = thrown instanceof CallException e ? named(e) : thrown;
        for (CallException known : earlier) {
            if (known != failure) {
                failure.addSuppressed(known);
            }
        }
        interceptors.afterAttempt(reply, failure, since(attemptStart), null);
        interceptors.afterCall(reply, failure, since(start));
        throwFatal();
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    /** A response that cannot be read is a response: its own exception carries it. */
    private static CallException named(CallException failure) {
        return failure.isOutcomeUnknown() && !(failure instanceof UnreadableResponseException)
                ? new OutcomeUnknownException(failure)
                : failure;
    }

    private void throwFatal() {
        Error fatal = interceptors.fatal();
        if (fatal != null) {
            throw fatal;
        }
    }

    private long nanos() {
        return environment.config().timekeeper().nanos();
    }

    private Duration since(long moment) {
        return Duration.ofNanos(nanos() - moment);
    }

    Duration left() {
        Duration left = timeout.minus(since(start));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
