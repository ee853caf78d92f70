package dev.plumbline.runtime.call;

import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.codec.EncodedBody;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.QueryString;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.encoding.UrlReference;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.ArrayList;
import java.util.List;
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
        BodyEncoder encoder = encoder(operation.bodies(), arguments.mediaType());
        Object body = body(operation, arguments, options, encoder);
        check.check(operation, parameters, encoder, body, options);
        EncodedBody encoded = body == null ? null : encoder.encode(body, arguments.mediaType());
        RequestHeaders headers = headers(operation, parameters, options, encoded);
        boolean repeatable = addKey(operation, options, headers) || operation.isIdempotent();
        parameters.requireAll(query, headers);
        String address = config.baseUrl(options.baseUrl(), operation.servers()) + path;
        String url = arguments.url();
        UrlReference target = url == null ? null : UrlReference.of(address, url, operation.hosts());
        return new PreparedCall(
                new Attempt(operation.id(), operation.method(), path, repeatable),
                new RequestDraft(
                        operation.method(),
                        target == null ? address : target.address(),
                        headers,
                        target == null ? query : target.query(options.query()),
                        encoded == null ? null : encoded.body(),
                        operation.keyHeader()),
                options);
    }

    private static @Nullable Object body(
            Operation<?> operation, Arguments arguments, CallOptions options, BodyEncoder encoder) {
        Object given = arguments.body();
        Object body = options.bodyProperties().isEmpty() ? given : encoder.with(given, options.bodyProperties());
        if (body == null && operation.isBodyRequired()) {
            throw new InvalidArgumentException("body", "is missing: the operation needs one");
        }
        return body;
    }

    /** What writes a body of the media type that the caller asks for; of the document's first where it asks for none. */
    private static BodyEncoder encoder(List<BodyEncoder> encoders, @Nullable String asked) {
        if (asked == null) {
            return encoders.get(0);
        }
        BodyEncoder best = null;
        int most = 0;
        List<String> known = new ArrayList<>();
        for (BodyEncoder encoder : encoders) {
            int fit = encoder.fit(asked);
            if (fit > most) {
                most = fit;
                best = encoder;
            }
            known.add("`" + encoder + "`");
        }
        if (best == null) {
            throw new InvalidArgumentException(
                    "body",
                    "cannot be sent as `" + asked.replaceAll("[^ -~]", "?") + "`: the operation takes "
                            + String.join(", ", known));
        }
        return best;
    }

    private RequestHeaders headers(
            Operation<?> operation, RequestParameters parameters, CallOptions options, @Nullable EncodedBody body) {
        RequestHeaders headers =
                new RequestHeaders().put("Accept", operation.accept()).put("User-Agent", config.userAgent());
        headers.putAll(operation.headers());
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
