package dev.plumbline.runtime.log;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.intercept.AttemptOutcome;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.intercept.RequestEditor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Writes down what is sent and what comes back. At {@code DEBUG} a line for each attempt: operation, tag, method, path,
 * status, time, size, request id, and the pause before the next attempt. At {@code TRACE} also headers, query and
 * bodies, with {@code ***} in the place of what may be a secret.
 */
public final class CallLog implements Interceptor {

    private final Logger logger;
    private final LogText text;

    /** A log to this logger, without what the configuration says is a secret. */
    public CallLog(Logger logger, ClientConfig config, JsonBodies json) {
        this.logger = logger;
        this.text = new LogText(config, json);
    }

    @Override
    public void beforeAttempt(CallContext call, RequestEditor request) {
        if (logger.isLoggable(Level.TRACE)) {
            log(
                    Level.TRACE,
                    name(call) + " sends " + text.address(call, request.uri()) + " " + text.headers(request.headers())
                            + " " + text.body(request));
        } else if (logger.isLoggable(Level.DEBUG)) {
            log(Level.DEBUG, name(call) + " sends " + text.address(call, request.uri()));
        }
    }

    @Override
    public void afterAttempt(CallContext call, AttemptOutcome outcome) {
        if (!logger.isLoggable(Level.DEBUG)) {
            return;
        }
        HttpReply reply = outcome.reply();
        String end = reply == null ? failure(outcome) : text.response(reply);
        log(Level.DEBUG, name(call) + " " + end + " after " + outcome.elapsed().toMillis() + " ms" + next(outcome));
        if (reply != null && logger.isLoggable(Level.TRACE)) {
            log(
                    Level.TRACE,
                    name(call) + " got " + text.headers(reply.headers()) + " "
                            + (reply.streamed() ? "a stream" : text.body(reply.body())));
        }
    }

    /** What an exception says may repeat the server's text; its class does not. */
    private static String failure(AttemptOutcome outcome) {
        Throwable failure = outcome.failure();
        return "ended without a response ("
                + (failure == null ? "" : failure.getClass().getSimpleName()) + ")";
    }

    private static String next(AttemptOutcome outcome) {
        Duration pause = outcome.pause();
        return pause == null ? "" : "; again in " + pause.toMillis() + " ms";
    }

    private String name(CallContext call) {
        String tag = call.tag();
        return call.operationId() + (tag == null ? "" : " [" + text.line(tag) + "]") + " #" + call.attempt();
    }

    /** Without parameters, so that no brace in the text is taken for one. */
    private void log(Level level, String line) {
        logger.log(level, line);
    }
}
