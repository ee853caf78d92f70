package dev.plumbline.runtime.call;

import dev.plumbline.runtime.configuration.Setting;
import dev.plumbline.runtime.configuration.Timekeeper;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one call does differently from the client's configuration. Immutable; each method gives a new value. */
public final class CallOptions implements Cloneable {

    private static final CallOptions NONE = new CallOptions();

    // Changed only before somebody has the options.
    private @Nullable Duration timeout;
    private @Nullable Duration connectTimeout;
    private @Nullable RetryPolicy retry;
    private @Nullable ValidationPolicy validation;
    private @Nullable Boolean responseValidation;
    private @Nullable String idempotencyKey;
    private @Nullable String tag;
    private @Nullable String baseUrl;
    private Map<String, String> headers = Map.of();
    private Map<String, String> query = Map.of();
    private Map<String, JsonNode> bodyProperties = Map.of();

    private CallOptions() {}

    private CallOptions copy() {
        try {
            return (CallOptions) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
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
        CallOptions more = copy();
        more.timeout = Timekeeper.positive(Setting.TIMEOUT.key(), timeout);
        return more;
    }

    /**
     * How long connecting may take in each attempt: finding the host, TCP and TLS. The client's own connect timeout
     * stays; the shorter of the two counts.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public CallOptions withConnectTimeout(Duration timeout) {
        CallOptions more = copy();
        more.connectTimeout = Timekeeper.positive(Setting.CONNECT_TIMEOUT.key(), timeout);
        return more;
    }

    /** How often and how soon a failed attempt is repeated, where it may be. */
    public CallOptions withRetry(RetryPolicy retry) {
        CallOptions more = copy();
        more.retry = retry;
        return more;
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
        CallOptions more = copy();
        more.idempotencyKey = key;
        return more;
    }

    /** A name for this call in logs and telemetry; it is not sent. */
    public CallOptions withTag(String tag) {
        CallOptions more = copy();
        more.tag = tag;
        return more;
    }

    /**
     * Where the API is served for this call: another server that the document knows, or one of the caller's own. It gets
     * the client's credentials.
     *
     * @param baseUrl scheme and host, with a path prefix where there is one; looked at when the call is made
     */
    public CallOptions withBaseUrl(String baseUrl) {
        CallOptions more = copy();
        more.baseUrl = baseUrl;
        return more;
    }

    /** A header more; it replaces one that the client would send under the same name. */
    public CallOptions withHeader(String name, String value) {
        CallOptions more = copy();
        more.headers = Arguments.and(more.headers, name, value);
        return more;
    }

    /** A query parameter more, for what the document does not know. */
    public CallOptions withQuery(String name, String value) {
        CallOptions more = copy();
        more.query = Arguments.and(more.query, name, value);
        return more;
    }

    /** A property more in the body, for what the document does not know; it replaces one of the same name. */
    public CallOptions withBodyProperty(String name, JsonNode value) {
        CallOptions more = copy();
        more.bodyProperties = Arguments.and(more.bodyProperties, name, value);
        return more;
    }

    /** What is done with an invalid request. */
    public CallOptions withValidation(ValidationPolicy validation) {
        CallOptions more = copy();
        more.validation = validation;
        return more;
    }

    /** Whether a response that contradicts the document is an exception. */
    public CallOptions withResponseValidation(boolean validate) {
        CallOptions more = copy();
        more.responseValidation = validate;
        return more;
    }

    /** How long the whole call may take, or else this. */
    public Duration timeoutOr(Duration otherwise) {
        return timeout == null ? otherwise : timeout;
    }

    @Nullable
    Duration connectTimeout() {
        return connectTimeout;
    }

    /** How a failed attempt is repeated, or else this. */
    public RetryPolicy retryOr(RetryPolicy otherwise) {
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

    @Nullable
    String baseUrl() {
        return baseUrl;
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

    /** Names only; values may be secrets. */
    @Override
    public String toString() {
        return "CallOptions[timeout=" + timeout + ", connectTimeout=" + connectTimeout + ", retry="
                + retry
                + ", validation=" + validation + ", responseValidation=" + responseValidation + ", tag="
                + tag
                + ", baseUrl=" + baseUrl + ", headers=" + headers.keySet() + ", query="
                + query.keySet() + ", bodyProperties="
                + bodyProperties.keySet() + "]";
    }
}
