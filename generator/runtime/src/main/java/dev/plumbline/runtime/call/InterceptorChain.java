package dev.plumbline.runtime.call;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.intercept.AttemptOutcome;
import dev.plumbline.runtime.intercept.Attribute;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.CallOutcome;
import dev.plumbline.runtime.intercept.Interceptor;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs the interceptors' hooks of one call as {@link Interceptor} promises, and is that call as they see it. The {@code after} hooks throw nothing here.
 */
final class InterceptorChain implements CallContext {

    private final List<Interceptor> interceptors;
    private final Operation<?> operation;
    private final PreparedCall prepared;
    private final Map<Attribute<?>, Object> values = new ConcurrentHashMap<>();
    private volatile int attempt;
    private int inCall;
    private int inAttempt;
    private @Nullable Error fatal;

    InterceptorChain(List<Interceptor> interceptors, Operation<?> operation, PreparedCall prepared) {
        this.interceptors = interceptors;
        this.operation = operation;
        this.prepared = prepared;
    }

    /** The request as the interceptors want it on every attempt. */
    RequestDraft beforeCall(RequestDraft request) {
        return before(request, false);
    }

    /** The request as the interceptors want it on this attempt. */
    RequestDraft beforeAttempt(int number, RequestDraft request) {
        attempt = number;
        return before(request, true);
    }

    void afterAttempt(
            @Nullable HttpReply reply, @Nullable Throwable failure, Duration elapsed, @Nullable Duration pause) {
        if (inAttempt > 0) {
            AttemptOutcome outcome = new AttemptOutcome(reply, failure, elapsed, pause);
            after(inAttempt, outcome, null);
            inAttempt = 0;
        }
    }

    void afterCall(@Nullable HttpReply reply, @Nullable Throwable failure, Duration elapsed) {
        if (inCall > 0) {
            CallOutcome outcome = new CallOutcome(reply, failure, elapsed, attempt);
            after(inCall, null, outcome);
            inCall = 0;
        }
    }

    /** What an {@code after} hook threw that no call survives, or null. */
    @Nullable
    Error fatal() {
        return fatal;
    }

    private RequestDraft before(RequestDraft request, boolean ofAttempt) {
        if (interceptors.isEmpty()) {
            return request;
        }
        RequestDraft changed = request.copy();
        try (changed) {
            for (Interceptor interceptor : interceptors) {
                if (ofAttempt) {
                    interceptor.beforeAttempt(this, changed);
                    inAttempt++;
                } else {
                    interceptor.beforeCall(this, changed);
                    inCall++;
                }
            }
        }
        return changed;
    }

    private void after(int begun, @Nullable AttemptOutcome ofAttempt, @Nullable CallOutcome ofCall) {
        for (int i = begun - 1; i >= 0; i--) {
            Interceptor interceptor = interceptors.get(i);
            try {
                if (ofAttempt != null) {
                    interceptor.afterAttempt(this, ofAttempt);
                } else if (ofCall != null) {
                    interceptor.afterCall(this, ofCall);
                }
            } catch (RuntimeException e) {
                warn(interceptor, ofAttempt == null ? "afterCall" : "afterAttempt", e);
            } catch (Error e) {
                fatal = fatal == null ? e : fatal;
            }
        }
    }

    /** Names alone: the exception's text may hold what no log is to hold. */
    private static void warn(Interceptor interceptor, String hook, RuntimeException thrown) {
        System.getLogger(Interceptor.class.getName())
                .log(
                        Level.WARNING,
                        "{0}.{1} threw {2}; the call goes on without it",
                        interceptor.getClass().getName(),
                        hook,
                        thrown.getClass().getName());
    }

    @Override
    public String operationId() {
        return operation.id();
    }

    @Override
    public String method() {
        return operation.method();
    }

    @Override
    public String pathTemplate() {
        return operation.path();
    }

    @Override
    public @Nullable String tag() {
        return prepared.options.tag();
    }

    @Override
    public boolean isRepeatable() {
        return prepared.attempt.repeatable();
    }

    @Override
    public int attempt() {
        return attempt;
    }

    @Override
    @SuppressWarnings("unchecked") // only set(...) puts values there, under an attribute of their type
    public <T> @Nullable T get(Attribute<T> attribute) {
        return (T) values.get(attribute);
    }

    @Override
    public <T> void set(Attribute<T> attribute, @Nullable T value) {
        if (value == null) {
            values.remove(attribute);
        } else {
            values.put(attribute, value);
        }
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
