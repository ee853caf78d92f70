package dev.plumbline.runtime.call;

import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects what a document says of an operation. */
public final class OperationBuilder<T extends @Nullable Object> {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    final String method;
    final String id;
    final String path;
    final List<Outcomes.Success<T>> successes = new ArrayList<>();
    final List<Outcomes.Refused> errors = new ArrayList<>();
    private final boolean anySuccess;
    private final @Nullable Function<JsonNode, T> reader;
    final Map<String, ParameterStyle.Style> styles = new HashMap<>();
    final Map<String, Validator> pathValidators = new LinkedHashMap<>();
    final Map<String, Validator> queryValidators = new LinkedHashMap<>();
    final Map<String, Validator> headerValidators = new LinkedHashMap<>();
    List<SecurityRequirement> security = List.of();

    @Nullable
    Validator requestValidator;

    @Nullable
    Validator responseValidator;

    boolean idempotent;

    @Nullable
    String keyHeader;

    @Nullable
    String requestIdHeader;

    /**
     * An operation.
     *
     * @param anySuccess whether any 2xx without a decoder of its own is read as JSON by the reader, or not at all where
     *     there is no reader
     */
    OperationBuilder(
            String method, String id, String path, boolean anySuccess, @Nullable Function<JsonNode, T> reader) {
        this.anySuccess = anySuccess;
        this.method = method;
        this.id = id;
        this.path = path;
        this.reader = reader;
        this.idempotent = IDEMPOTENT.contains(method);
    }

    /** What a request body is checked with before it is sent. */
    public OperationBuilder<T> requestValidator(Validator validator) {
        this.requestValidator = validator;
        return this;
    }

    /** What a path parameter is checked with before the request is sent. */
    public OperationBuilder<T> pathValidator(String parameter, Validator validator) {
        pathValidators.put(parameter, validator);
        return this;
    }

    /** What a query parameter is checked with before the request is sent. */
    public OperationBuilder<T> queryValidator(String parameter, Validator validator) {
        queryValidators.put(parameter, validator);
        return this;
    }

    /** What a header parameter is checked with before the request is sent. */
    public OperationBuilder<T> headerValidator(String parameter, Validator validator) {
        headerValidators.put(parameter, validator);
        return this;
    }

    /**
     * What a response is read as. Given once for each media type of a status; the media types are what is asked for, in this
     * order.
     *
     * @param status {@code 200}, {@code 2XX}, or {@code default}, which means any 2xx. Another status that is named gives a
     *     value, too, where it would be an exception
     */
    public OperationBuilder<T> on(String status, ResponseDecoder<? extends T> decoder) {
        successes.add(new Outcomes.Success<>(new StatusRange(status), decoder));
        return this;
    }

    /**
     * How the body of an exception is read, for {@link dev.plumbline.runtime.error.ApiStatusException#error()}.
     *
     * @param status {@code 404}, {@code 4XX} or {@code default}
     */
    public OperationBuilder<T> error(String status, Function<JsonNode, ?> reader) {
        errors.add(new Outcomes.Refused(new StatusRange(status), reader));
        return this;
    }

    /** What {@link ApiResponse#violations()} checks a response with that has no decoder of its own. */
    public OperationBuilder<T> responseValidator(Validator validator) {
        this.responseValidator = validator;
        return this;
    }

    /** How the caller is identified: in all of these ways; a bearer token where none is given. */
    public OperationBuilder<T> secured(SecurityRequirement... requirements) {
        this.security = requirements.length == 0 ? List.of(SecurityRequirement.bearer()) : List.of(requirements);
        return this;
    }

    /** Whether sending the request twice does no harm, where the HTTP method does not say so. */
    public OperationBuilder<T> idempotent(boolean idempotent) {
        this.idempotent = idempotent;
        return this;
    }

    /**
     * The header that the document names for an idempotency key. A call without a key of its caller's gets a new one;
     * it is the same on every attempt, so the request can be sent again.
     */
    public OperationBuilder<T> idempotencyKey(String header) {
        this.keyHeader = header;
        return this;
    }

    /** The header that the document names for what the server calls a request. */
    public OperationBuilder<T> requestId(String header) {
        this.requestIdHeader = header;
        return this;
    }

    /** How a query parameter is written, where that is not {@link ParameterStyle.Style#FORM_EXPLODED}. */
    public OperationBuilder<T> parameter(ParameterStyle style) {
        styles.put(style.name(), style.style());
        return this;
    }

    Outcomes<T> outcomes() {
        return new Outcomes<>(successes, anySuccess ? otherwise() : null, errors);
    }

    @SuppressWarnings("NullAway") // only an operation of Void has no reader, and its value is null
    private ResponseDecoder<T> otherwise() {
        return reader == null
                ? ResponseDecoder.empty(null)
                : ResponseDecoder.json("application/json", reader, responseValidator);
    }

    /** The operation. */
    public Operation<T> build() {
        return new Operation<>(this);
    }
}
