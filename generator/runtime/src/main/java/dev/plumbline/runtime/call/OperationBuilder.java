package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.Setting;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.validation.Validator;
import java.util.ArrayList;
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

    /** Named as the setting is, which is what a caller can do about it. */
    private static final Security BEARER = Security.of(SecurityScheme.bearer(Setting.API_KEY.key()));

    final String method;
    final String id;
    final String path;
    final List<Documented<ResponseDecoder<? extends T>>> successes = new ArrayList<>();
    final List<Documented<Function<JsonNode, ?>>> errors = new ArrayList<>();
    final List<Documented<HiddenFailure>> failures = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    private final boolean anySuccess;
    private final @Nullable Function<JsonNode, T> reader;
    final List<Parameter> parameters = new ArrayList<>();
    Security security = Security.none();
    List<String> servers = List.of();
    List<String> hosts = List.of();
    List<BodyEncoder> bodies = List.of();
    boolean bodyRequired;

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

    /** What a JSON body is checked with before it is sent, where no {@link #body} says more. */
    public OperationBuilder<T> requestValidator(Validator validator) {
        this.requestValidator = validator;
        return this;
    }

    /** How a body is written: the first unless the caller asks for another; JSON where none is given. */
    public OperationBuilder<T> body(BodyEncoder... encoders) {
        this.bodies = List.of(encoders);
        return this;
    }

    /** A call without a body is refused. */
    public OperationBuilder<T> bodyRequired() {
        this.bodyRequired = true;
        return this;
    }

    /** A parameter that is required, is written in a way of its own, or is checked before the request is sent. */
    public OperationBuilder<T> parameter(Parameter parameter) {
        parameters.add(parameter);
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
        successes.add(new Documented<>(status, decoder));
        return this;
    }

    /**
     * How the body of an exception is read, for {@link dev.plumbline.runtime.error.ApiStatusException#error()}.
     *
     * @param status {@code 404}, {@code 4XX} or {@code default}
     */
    public OperationBuilder<T> error(String status, Function<JsonNode, ?> reader) {
        errors.add(new Documented<>(status, reader));
        return this;
    }

    /** How to see that a response of this status, {@code 200} or {@code 2XX}, is a failure; a stream is none. */
    public OperationBuilder<T> failure(String status, HiddenFailure failure) {
        failures.add(new Documented<>(status, failure));
        return this;
    }

    /** A header that has one value: it is sent unless the client or the caller says another. */
    public OperationBuilder<T> header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The hosts, with all below them, that a URL a response gives may lead to beside the API's own, over HTTPS. */
    public OperationBuilder<T> hosts(String... names) {
        this.hosts = List.of(names);
        return this;
    }

    /** What {@link ApiResponse#violations()} checks a response with that has no decoder of its own. */
    public OperationBuilder<T> responseValidator(Validator validator) {
        this.responseValidator = validator;
        return this;
    }

    /** The caller is identified by the client's API key as a bearer token. */
    public OperationBuilder<T> secured() {
        return secured(BEARER);
    }

    /** How the caller is identified. */
    public OperationBuilder<T> secured(Security security) {
        this.security = security;
        return this;
    }

    /**
     * The operation's own servers, as the document has them: it is asked at the first, unless the caller says otherwise.
     */
    public OperationBuilder<T> servers(String... templates) {
        this.servers = List.of(templates);
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

    Outcomes<T> outcomes() {
        return new Outcomes<>(successes, anySuccess ? otherwise() : null, errors, failures);
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
