package dev.plumbline.runtime.call;

import dev.plumbline.runtime.configuration.Durations;
import dev.plumbline.runtime.configuration.Setting;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one call does differently from the client's configuration. Immutable; each method gives a new value. */
public final class CallOptions {

    private static final CallOptions NONE = new CallOptions(new Values());

    private final Values values;

    /** Changed only before they are options. */
    private static final class Values implements Cloneable {
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

        @Nullable
        String baseUrl;

        Map<String, String> headers = Map.of();
        Map<String, String> query = Map.of();
        Map<String, JsonNode> bodyProperties = Map.of();

        Values copy() {
            try {
                return (Values) clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private CallOptions(Values values) {
        this.values = values;
    }

    /** Nothing different. */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * How long the whole call may take: all attempts, the pauses between them, and the last byte of the response.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public CallOptions withTimeout(Duration timeout) {
        Duration positive = Durations.positive(Setting.TIMEOUT.key(), timeout);
        Values more = values.copy();
        more.timeout = positive;
        return new CallOptions(more);
    }

    /**
     * How long connecting may take in each attempt: finding the host, TCP and TLS. The client's own connect timeout
     * stays; the shorter of the two counts.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public CallOptions withConnectTimeout(Duration timeout) {
        Duration positive = Durations.positive(Setting.CONNECT_TIMEOUT.key(), timeout);
        Values more = values.copy();
        more.connectTimeout = positive;
        return new CallOptions(more);
    }

    /** How often and how soon a failed attempt is repeated, where it may be. */
    public CallOptions withRetry(RetryPolicy retry) {
        Values more = values.copy();
        more.retry = retry;
        return new CallOptions(more);
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
        Values more = values.copy();
        more.idempotencyKey = key;
        return new CallOptions(more);
    }

    /** A name for this call in logs and telemetry; it is not sent. */
    public CallOptions withTag(String tag) {
        Values more = values.copy();
        more.tag = tag;
        return new CallOptions(more);
    }

    /**
     * Where the API is served for this call: another server that the document knows, or one of the caller's own. It gets
     * the client's credentials.
     *
     * @param baseUrl scheme and host, with a path prefix where there is one; looked at when the call is made
     */
    public CallOptions withBaseUrl(String baseUrl) {
        Values more = values.copy();
        more.baseUrl = baseUrl;
        return new CallOptions(more);
    }

    /** A header more; it replaces one that the client would send under the same name. */
    public CallOptions withHeader(String name, String value) {
        Values more = values.copy();
        more.headers = Arguments.and(more.headers, name, value);
        return new CallOptions(more);
    }

    /** A query parameter more, for what the document does not know. */
    public CallOptions withQuery(String name, String value) {
        Values more = values.copy();
        more.query = Arguments.and(more.query, name, value);
        return new CallOptions(more);
    }

    /** A property more in the body, for what the document does not know; it replaces one of the same name. */
    public CallOptions withBodyProperty(String name, JsonNode value) {
        Values more = values.copy();
        more.bodyProperties = Arguments.and(more.bodyProperties, name, value);
        return new CallOptions(more);
    }

    /** What is done with an invalid request. */
    public CallOptions withValidation(ValidationPolicy validation) {
        Values more = values.copy();
        more.validation = validation;
        return new CallOptions(more);
    }

    /** Whether a response that contradicts the document is an exception. */
    public CallOptions withResponseValidation(boolean validate) {
        Values more = values.copy();
        more.responseValidation = validate;
        return new CallOptions(more);
    }

    /** How long the whole call may take, or else this. */
    public Duration timeoutOr(Duration otherwise) {
        return values.timeout == null ? otherwise : values.timeout;
    }

    @Nullable
    Duration connectTimeout() {
        return values.connectTimeout;
    }

    /** How a failed attempt is repeated, or else this. */
    public RetryPolicy retryOr(RetryPolicy otherwise) {
        return values.retry == null ? otherwise : values.retry;
    }

    ValidationPolicy validationOr(ValidationPolicy otherwise) {
        return values.validation == null ? otherwise : values.validation;
    }

    boolean responseValidationOr(boolean otherwise) {
        return values.responseValidation == null ? otherwise : values.responseValidation;
    }

    @Nullable
    String idempotencyKey() {
        return values.idempotencyKey;
    }

    @Nullable
    String tag() {
        return values.tag;
    }

    @Nullable
    String baseUrl() {
        return values.baseUrl;
    }

    Map<String, String> headers() {
        return values.headers;
    }

    Map<String, String> query() {
        return values.query;
    }

    Map<String, JsonNode> bodyProperties() {
        return values.bodyProperties;
    }

    /** Names only; values may be secrets. */
    @Override
    public String toString() {
        return "CallOptions[timeout=" + values.timeout + ", connectTimeout=" + values.connectTimeout + ", retry="
                + values.retry
                + ", validation=" + values.validation + ", responseValidation=" + values.responseValidation + ", tag="
                + values.tag
                + ", baseUrl=" + values.baseUrl + ", headers=" + values.headers.keySet() + ", query="
                + values.query.keySet() + ", bodyProperties="
                + values.bodyProperties.keySet() + "]";
    }
}
