package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.http.HttpCall;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a request of an operation and its arguments. All that can be wrong with a request is found here, before sending. */
final class Preparation {

    private final ClientConfig config;
    private final JsonBodies json;
    private final RequestBody bodies;

    Preparation(ClientConfig config, JsonBodies json) {
        this.config = config;
        this.json = json;
        this.bodies = new RequestBody(config);
    }

    PreparedCall prepare(Operation<?> operation, Arguments arguments, CallOptions options) {
        String path = PathTemplate.expand(operation.path(), arguments.path());
        RequestHeaders headers =
                new RequestHeaders().put("Accept", "application/json").put("User-Agent", config.userAgent());
        arguments
                .headers()
                .forEach((name, value) -> headers.put(name, String.join(",", ParameterTexts.of(name, value))));
        QueryString query = new QueryString();
        arguments.query().forEach((name, value) -> {
            if (!options.query().containsKey(name)) {
                query.add(name, value, operation.styleOf(name));
            }
        });
        options.query().forEach((name, value) -> query.add(name, value, ParameterStyle.Style.FORM));
        JsonNode body = bodies.prepare(operation, arguments.body(), options);
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        options.headers().forEach(headers::put);
        new Credentials(config.apiKey()).add(operation, options, headers, query);
        HttpCall call = new HttpCall(
                operation.method(),
                URI.create(config.baseUrl() + path + query),
                headers.build(),
                bytes(body),
                options.timeoutOr(config.timeout()),
                config.maxResponseBytes(),
                null);
        return new PreparedCall(new Attempt(operation.id(), operation.method(), path, operation.isIdempotent()), call);
    }

    private byte @Nullable [] bytes(@Nullable JsonNode body) {
        return body == null ? null : json.write(body);
    }
}
