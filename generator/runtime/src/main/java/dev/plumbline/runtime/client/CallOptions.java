package dev.plumbline.runtime.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one call does differently from the client's configuration. Immutable; each method gives a new value. */
public final class CallOptions {

    private static final CallOptions NONE = new CallOptions(null, null, Map.of(), Map.of(), Map.of());

    private final @Nullable Duration timeout;
    private final @Nullable ValidationPolicy validation;
    private final Map<String, String> headers;
    private final Map<String, String> query;
    private final Map<String, JsonNode> bodyProperties;

    private CallOptions(
            @Nullable Duration timeout,
            @Nullable ValidationPolicy validation,
            Map<String, String> headers,
            Map<String, String> query,
            Map<String, JsonNode> bodyProperties) {
        this.timeout = timeout;
        this.validation = validation;
        this.headers = headers;
        this.query = query;
        this.bodyProperties = bodyProperties;
    }

    /** Nothing different. */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * How long the whole call may take, the last byte of the answer included.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public CallOptions withTimeout(Duration timeout) {
        return new CallOptions(Durations.positive("timeout", timeout), validation, headers, query, bodyProperties);
    }

    /** A header more; it replaces one that the client would send under the same name. */
    public CallOptions withHeader(String name, String value) {
        return new CallOptions(timeout, validation, and(headers, name, value), query, bodyProperties);
    }

    /** A query parameter more, for what the document does not know. */
    public CallOptions withQuery(String name, String value) {
        return new CallOptions(timeout, validation, headers, and(query, name, value), bodyProperties);
    }

    /** A property more in the body, for what the document does not know; it replaces one of the same name. */
    public CallOptions withBodyProperty(String name, JsonNode value) {
        return new CallOptions(timeout, validation, headers, query, and(bodyProperties, name, value));
    }

    /** What is done with an invalid body. */
    public CallOptions withValidation(ValidationPolicy validation) {
        return new CallOptions(timeout, validation, headers, query, bodyProperties);
    }

    Duration timeoutOr(Duration otherwise) {
        return timeout == null ? otherwise : timeout;
    }

    ValidationPolicy validationOr(ValidationPolicy otherwise) {
        return validation == null ? otherwise : validation;
    }

    Map<String, String> headers() {
        return headers;
    }

    Map<String, String> query() {
        return query;
    }

    Map<String, JsonNode> bodyProperties() {
        return bodyProperties;
    }

    private static <V> Map<String, V> and(Map<String, V> map, String name, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    /** Names only; values may be secrets. */
    @Override
    public String toString() {
        return "CallOptions[timeout=" + timeout + ", validation=" + validation + ", headers=" + headers.keySet()
                + ", query=" + query.keySet() + ", bodyProperties=" + bodyProperties.keySet() + "]";
    }
}
