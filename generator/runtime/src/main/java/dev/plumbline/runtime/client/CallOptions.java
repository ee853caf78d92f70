package dev.plumbline.runtime.client;

import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one call does differently from the client's configuration. Immutable; each method gives a new value. */
public final class CallOptions {

    private static final CallOptions NONE = new CallOptions(new Values());

    private final @Nullable Duration timeout;
    private final @Nullable Duration connectTimeout;
    private final @Nullable RetryPolicy retry;
    private final @Nullable ValidationPolicy validation;
    private final @Nullable Boolean responseValidation;
    private final @Nullable String idempotencyKey;
    private final @Nullable String tag;
    private final Map<String, String> headers;
    private final Map<String, String> query;
    private final Map<String, JsonNode> bodyProperties;

    /** The values of options in the making. */
    private static final class Values {
        @Nullable
        Duration timeout;

        @Nullable
        Duration connectTimeout;

        @Nullable
        RetryPolicy retry;

        @Nullable
        ValidationPolicy validation;

        @Nullable
        Boolean responseValidation;

        @Nullable
        String idempotencyKey;

        @Nullable
        String tag;

        Map<String, String> headers = Map.of();
        Map<String, String> query = Map.of();
        Map<String, JsonNode> bodyProperties = Map.of();
    }

    private CallOptions(Values values) {
        this.timeout = values.timeout;
        this.connectTimeout = values.connectTimeout;
        this.retry = values.retry;
        this.validation = values.validation;
        this.responseValidation = values.responseValidation;
        this.idempotencyKey = values.idempotencyKey;
        this.tag = values.tag;
        this.headers = values.headers;
        this.query = values.query;
        this.bodyProperties = values.bodyProperties;
    }

    /** Nothing different. */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * How long the whole call may take: all attempts, the pauses between them, and the last byte of the answer.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public CallOptions withTimeout(Duration timeout) {
        Duration positive = Durations.positive("timeout", timeout);
        return with(values -> values.timeout = positive);
    }

    /**
     * How long connecting may take in each attempt: finding the host, TCP and TLS. The client's own connect timeout
     * stays; the shorter of the two counts.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public CallOptions withConnectTimeout(Duration timeout) {
        Duration positive = Durations.positive("connectTimeout", timeout);
        return with(values -> values.connectTimeout = positive);
    }

    /** How often and how soon a failed attempt is repeated, where it may be. */
    public CallOptions withRetry(RetryPolicy retry) {
        return with(values -> values.retry = retry);
    }

    /**
     * A key by which the server knows the request again, so that it can be sent twice without harm. It is the same on
     * every attempt. Give one only to an operation whose provider promises to honour it: the client then takes the
     * request for repeatable.
     *
     * @param key sent in the header that the document names, or else in {@code Idempotency-Key}
     */
    public CallOptions withIdempotencyKey(String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("`idempotencyKey` must not be blank");
        }
        return with(values -> values.idempotencyKey = key);
    }

    /** A name for this call in logs and telemetry; it is not sent. */
    public CallOptions withTag(String tag) {
        return with(values -> values.tag = tag);
    }

    /** A header more; it replaces one that the client would send under the same name. */
    public CallOptions withHeader(String name, String value) {
        return with(values -> values.headers = and(headers, name, value));
    }

    /** A query parameter more, for what the document does not know. */
    public CallOptions withQuery(String name, String value) {
        return with(values -> values.query = and(query, name, value));
    }

    /** A property more in the body, for what the document does not know; it replaces one of the same name. */
    public CallOptions withBodyProperty(String name, JsonNode value) {
        return with(values -> values.bodyProperties = and(bodyProperties, name, value));
    }

    /** What is done with an invalid request. */
    public CallOptions withValidation(ValidationPolicy validation) {
        return with(values -> values.validation = validation);
    }

    /** Whether an answer that contradicts the document is an exception. */
    public CallOptions withResponseValidation(boolean validate) {
        return with(values -> values.responseValidation = validate);
    }

    Duration timeoutOr(Duration otherwise) {
        return timeout == null ? otherwise : timeout;
    }

    @Nullable
    Duration connectTimeout() {
        return connectTimeout;
    }

    RetryPolicy retryOr(RetryPolicy otherwise) {
        return retry == null ? otherwise : retry;
    }

    ValidationPolicy validationOr(ValidationPolicy otherwise) {
        return validation == null ? otherwise : validation;
    }

    boolean responseValidationOr(boolean otherwise) {
        return responseValidation == null ? otherwise : responseValidation;
    }

    @Nullable
    String idempotencyKey() {
        return idempotencyKey;
    }

    @Nullable
    String tag() {
        return tag;
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

    private CallOptions with(Consumer<Values> change) {
        Values values = new Values();
        values.timeout = timeout;
        values.connectTimeout = connectTimeout;
        values.retry = retry;
        values.validation = validation;
        values.responseValidation = responseValidation;
        values.idempotencyKey = idempotencyKey;
        values.tag = tag;
        values.headers = headers;
        values.query = query;
        values.bodyProperties = bodyProperties;
        change.accept(values);
        return new CallOptions(values);
    }

    private static <V> Map<String, V> and(Map<String, V> map, String name, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    /** Names only; values may be secrets. */
    @Override
    public String toString() {
        return "CallOptions[timeout=" + timeout + ", connectTimeout=" + connectTimeout + ", retry=" + retry
                + ", validation=" + validation + ", responseValidation=" + responseValidation + ", tag=" + tag
                + ", headers=" + headers.keySet() + ", query=" + query.keySet() + ", bodyProperties="
                + bodyProperties.keySet() + "]";
    }
}
