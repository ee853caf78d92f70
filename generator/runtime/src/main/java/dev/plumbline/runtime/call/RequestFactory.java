package dev.plumbline.runtime.call;

import dev.plumbline.runtime.codec.EncodedBody;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.QueryString;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.encoding.UrlReference;
import dev.plumbline.runtime.error.Attempt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request of an operation and its arguments. All that can be wrong with a request is found here, before
 * sending.
 */
final class RequestFactory {

    private final ClientConfig config;
    private final RequestValidation check;

    RequestFactory(ClientConfig config) {
        this.config = config;
        this.check = new RequestValidation(config);
    }

    PreparedCall prepare(Operation<?> operation, Arguments arguments, CallOptions options) {
        RequestParameters parameters = RequestParameters.of(operation, arguments);
        String path = parameters.path();
        QueryString query = parameters.query();
        for (Map.Entry<String, String> parameter : options.query().entrySet()) {
            query.put(parameter.getKey(), parameter.getValue());
        }
        GivenBody body = GivenBody.of(operation, arguments, options);
        check.check(operation, parameters, body, options);
        EncodedBody encoded = body.encoded();
        RequestHeaders headers = headers(operation, parameters, options, encoded);
        boolean repeatable = addKey(operation, options, headers) || operation.isIdempotent();
        parameters.requireAll(query, headers);
        String address = config.baseUrl(options.baseUrl(), operation.servers()) + path;
        String url = arguments.url();
        UrlReference target = url == null ? null : UrlReference.of(address, url);
        return new PreparedCall(
                new Attempt(operation.id(), operation.method(), path, repeatable),
                new RequestDraft(
                        operation.method(),
                        target == null ? address : target.address(),
                        headers,
                        target == null ? query : target.query(options.query()),
                        encoded == null ? null : encoded.body()),
                options);
    }

    private RequestHeaders headers(
            Operation<?> operation, RequestParameters parameters, CallOptions options, @Nullable EncodedBody body) {
        RequestHeaders headers =
                new RequestHeaders().put("Accept", operation.accept()).put("User-Agent", config.userAgent());
        headers.putAll(config.headers());
        parameters.writeTo(headers);
        if (body != null) {
            headers.put("Content-Type", body.contentType());
        }
        headers.putAll(options.headers());
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
}
