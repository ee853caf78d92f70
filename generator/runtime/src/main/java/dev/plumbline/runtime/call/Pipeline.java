package dev.plumbline.runtime.call;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.log.CallLog;
import dev.plumbline.runtime.retry.RetryBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What all calls of a client share.
 *
 * @param config what the client was told
 * @param interceptors in the order of their {@code before} hooks
 * @param reading makes responses and exceptions
 * @param budget for repetitions
 */
record Pipeline(ClientConfig config, List<Interceptor> interceptors, ResponseReading reading, RetryBudget budget) {

    /** With a log, which stands innermost: it sees what is sent. */
    static Pipeline of(ClientConfig config, JsonBodies json) {
        List<Interceptor> interceptors = new ArrayList<>(config.interceptors());
        System.Logger logger = config.logger();
        if (logger != null) {
            interceptors.add(new CallLog(logger, config, json));
        }
        RetryBudget given = config.retryBudget();
        return new Pipeline(
                config,
                List.copyOf(interceptors),
                new ResponseReading(json, config),
                given == null ? RetryBudget.standard() : given);
    }

    Hooks hooks(Operation<?> operation, PreparedCall prepared) {
        return new Hooks(interceptors, new CallState(operation, prepared), operation.keyHeader());
    }

    /** The request of an attempt, with the API key. Only where nobody sees the draft may it stay in there. */
    HttpCall call(Operation<?> operation, RequestDraft draft, CallOptions options, Duration left) {
        new Credentials(config).add(operation, draft);
        return draft.call(left, options.connectTimeout(), config.maxResponseBytes());
    }

    Repetition repetition(CallOptions options) {
        return new Repetition(options.retryOr(config.retry()), budget, config.random());
    }

    boolean validates(CallOptions options) {
        return options.responseValidationOr(config.validatesResponses());
    }

    @Override
    public String toString() {
        return "Pipeline" + interceptors;
    }
}
