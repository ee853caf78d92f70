package dev.plumbline.runtime.call;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.intercept.AttemptOutcome;
import dev.plumbline.runtime.intercept.CallOutcome;
import dev.plumbline.runtime.intercept.Interceptor;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the interceptors' hooks of one call as {@link Interceptor} promises. The {@code after} hooks throw nothing here.
 */
final class InterceptorChain {

    private final List<Interceptor> interceptors;
    private final CallState state;
    private final String keyHeader;
    private int inCall;
    private int inAttempt;
    private @Nullable Error fatal;

    InterceptorChain(List<Interceptor> interceptors, CallState state, String keyHeader) {
        this.interceptors = interceptors;
        this.state = state;
        this.keyHeader = keyHeader;
    }

    /** The request as the interceptors want it on every attempt. */
    RequestDraft beforeCall(RequestDraft request) {
        return before(request, false);
    }

    /** The request as the interceptors want it on this attempt. */
    RequestDraft beforeAttempt(int number, RequestDraft request) {
        state.begin(number);
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
            CallOutcome outcome = new CallOutcome(reply, failure, elapsed, state.attempt());
            after(inCall, null, outcome);
            inCall = 0;
        }
    }

    /** What an {@code after} hook threw that no call survives, or null. */
    @Nullable
    Error fatal() {
        return fatal;
    }

    private RequestDraft before(RequestDraft request, boolean attempt) {
        if (interceptors.isEmpty()) {
            return request;
        }
        RequestDraft changed = request.copy();
        try (DraftEditor editor = new DraftEditor(changed, keyHeader)) {
            for (Interceptor interceptor : interceptors) {
                if (attempt) {
                    interceptor.beforeAttempt(state, editor);
                    inAttempt++;
                } else {
                    interceptor.beforeCall(state, editor);
                    inCall++;
                }
            }
        }
        return changed;
    }

    private void after(int begun, @Nullable AttemptOutcome attempt, @Nullable CallOutcome call) {
        for (int i = begun - 1; i >= 0; i--) {
            Interceptor interceptor = interceptors.get(i);
            try {
                if (attempt != null) {
                    interceptor.afterAttempt(state, attempt);
                } else if (call != null) {
                    interceptor.afterCall(state, call);
                }
            } catch (RuntimeException e) {
                warn(interceptor, attempt == null ? "afterCall" : "afterAttempt", e);
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
}
