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
 * @param config the client's settings
 * @param interceptors in the order of their {@code before} hooks
 * @param responses makes responses and exceptions
 * @param budget for repetitions
 */
record CallEnvironment(
        ClientConfig config, List<Interceptor> interceptors, ResponseReader responses, RetryBudget budget) {

    /** With a log, which stands innermost: it sees what is sent. */
    static CallEnvironment of(ClientConfig config, JsonBodies json) {
        List<Interceptor> interceptors = new ArrayList<>(config.interceptors());
        System.Logger logger = config.logger();
        if (logger != null) {
            interceptors.add(new CallLog(logger, config, json));
        }
        RetryBudget given = config.retryBudget();
        return new CallEnvironment(
                config,
                List.copyOf(interceptors),
                new ResponseReader(json, config),
                given == null ? RetryBudget.standard() : given);
    }

    InterceptorChain interceptorChain(Operation<?> operation, PreparedCall prepared) {
        return new InterceptorChain(interceptors, new CallState(operation, prepared), operation.keyHeader());
    }

    /** The request of an attempt, with the API key. Only where nobody sees the draft may it stay in there. */
    HttpCall call(Operation<?> operation, RequestDraft draft, CallOptions options, Duration left) {
        new Credentials(config).add(operation, draft);
        return draft.call(left, options.connectTimeout(), config.maxResponseBytes());
    }

    RetryDecision retryDecision(CallOptions options) {
        return new RetryDecision(options.retryOr(config.retry()), budget, config.random());
    }

    boolean validates(CallOptions options) {
        return options.responseValidationOr(config.validatesResponses());
    }

    @Override
    public String toString() {
        return "CallEnvironment" + interceptors;
    }
}
