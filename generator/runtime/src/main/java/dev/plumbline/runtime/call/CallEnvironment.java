package dev.plumbline.runtime.call;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.log.CallLog;
import dev.plumbline.runtime.retry.RetryBudget;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What all calls of a client share. */
final class CallEnvironment {
    private final ClientConfig config;
    private final List<Interceptor> interceptors;
    private final ResponseReader responses;
    private final RetryBudget budget;
    private final AccessTokens tokens;
    private volatile URI recentUri = URI.create("");

    /**
     * Of its parts.
     *
     * @param config the client's settings
     * @param interceptors in the order of their {@code before} hooks
     * @param responses makes responses and exceptions
     * @param budget for repetitions
     * @param tokens what is fetched for them
     */
    CallEnvironment(
            ClientConfig config,
            List<Interceptor> interceptors,
            ResponseReader responses,
            RetryBudget budget,
            AccessTokens tokens) {
        this.config = config;
        this.interceptors = interceptors;
        this.responses = responses;
        this.budget = budget;
        this.tokens = tokens;
    }

    ClientConfig config() {
        return config;
    }

    List<Interceptor> interceptors() {
        return interceptors;
    }

    ResponseReader responses() {
        return responses;
    }

    RetryBudget budget() {
        return budget;
    }

    /** With a log, which stands innermost: it sees what is sent. */
    static CallEnvironment of(ClientConfig config, JsonBodies json, Transport transport) {
        List<Interceptor> interceptors = new ArrayList<>(config.interceptors());
        System.Logger logger = config.logger();
        if (logger != null) {
            interceptors.add(new CallLog(logger, config, json));
        }
        RetryBudget given = config.retryBudget();
        RetryBudget budget = given == null ? RetryBudget.standard() : given;
        ResponseReader responses = new ResponseReader(json, config);
        return new CallEnvironment(
                config,
                List.copyOf(interceptors),
                responses,
                budget,
                new AccessTokens(config, transport, responses, budget, json));
    }

    InterceptorChain interceptorChain(Operation<?> operation, PreparedCall prepared) {
        return new InterceptorChain(interceptors, operation, prepared);
    }

    Authorization authorization(Operation<?> operation, RequestDraft request) {
        return Authorization.choose(config, tokens, operation, request);
    }

    /** The request of an attempt. */
    HttpCall call(RequestDraft draft, CallOptions options, Duration left) {
        return draft.call(uri(draft.url()), left, options.connectTimeout(), config.maxResponseBytes());
    }

    /** A call often goes where the last one went, and to parse an address takes longer than to compare it. */
    private URI uri(String url) {
        URI recent = recentUri;
        if (!recent.toString().equals(url)) {
            recent = URI.create(url);
            recentUri = recent;
        }
        return recent;
    }

    RetryDecision retryDecision(CallOptions options) {
        return new RetryDecision(options.retryOr(config.retry()), budget, config.random());
    }
}
