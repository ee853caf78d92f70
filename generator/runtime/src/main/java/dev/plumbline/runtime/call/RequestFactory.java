package dev.plumbline.runtime.call;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.encoding.QueryString;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a request of an operation and its arguments. All that can be wrong with a request is found here, before
 * sending.
 */
final class RequestFactory {

    private final ClientConfig config;
    private final JsonBodies json;
    private final RequestValidation check;

    RequestFactory(ClientConfig config, JsonBodies json) {
        this.config = config;
        this.json = json;
        this.check = new RequestValidation(config);
    }

    PreparedCall prepare(Operation<?> operation, Arguments arguments, CallOptions options) {
        RequestParameters parameters = RequestParameters.of(operation, arguments);
        String path = parameters.path();
        QueryString query = parameters.query();
        options.query().forEach((name, value) -> query.put(name, value));
        JsonNode body = BodyProperties.whole(json(arguments.body()), options.bodyProperties());
        check.check(operation, parameters, body, options);
        RequestHeaders headers = headers(parameters, options, body != null);
        boolean repeatable = addKey(operation, options, headers) || operation.isIdempotent();
        parameters.requireAll(query, headers);
        return new PreparedCall(
                new Attempt(operation.id(), operation.method(), path, repeatable),
                new RequestDraft(operation.method(), config.baseUrl() + path, headers, query, bytes(body)),
                options);
    }

    private RequestHeaders headers(RequestParameters parameters, CallOptions options, boolean hasBody) {
        RequestHeaders headers =
                new RequestHeaders().put("Accept", "application/json").put("User-Agent", config.userAgent());
        parameters.writeTo(headers);
        if (hasBody) {
            headers.put("Content-Type", "application/json");
        }
        options.headers().forEach(headers::put);
        return headers;
    }

    /**
     * Adds the caller's idempotency key, or a new one where the document wants one; says whether there is one at last.
     */
    private boolean addKey(Operation<?> operation, CallOptions options, RequestHeaders headers) {
        String header = operation.keyHeader();
        String given = options.idempotencyKey();
        if (given != null) {
            headers.put(header, given);
        } else if (operation.wantsKey() && !headers.has(header)) {
            headers.put(header, config.idempotencyKeys().get());
        }
        return headers.has(header);
    }

    private static @Nullable JsonNode json(@Nullable Object body) {
        if (body == null || body instanceof JsonNode) {
            return (JsonNode) body;
        }
        throw new InvalidArgumentException("body", "is no JSON");
    }

    private byte @Nullable [] bytes(@Nullable JsonNode body) {
        return body == null ? null : json.write(body);
    }
}
