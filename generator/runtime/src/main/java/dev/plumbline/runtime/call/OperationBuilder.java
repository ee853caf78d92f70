package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.configuration.Setting;
import dev.plumbline.runtime.validation.Validator;
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

    /** Named as the setting is, which is what a caller can do about it. */
    private static final Security BEARER = Security.of(SecurityScheme.bearer(Setting.API_KEY.key()));

    final String method;
    final String id;
    final String path;
    final @Nullable Function<JsonNode, T> reader;
    final Map<String, ParameterStyle.Style> styles = new HashMap<>();
    final Map<String, Validator> pathValidators = new LinkedHashMap<>();
    final Map<String, Validator> queryValidators = new LinkedHashMap<>();
    final Map<String, Validator> headerValidators = new LinkedHashMap<>();
    Security security = Security.none();
    List<String> servers = List.of();

    @Nullable
    Validator requestValidator;

    @Nullable
    Validator responseValidator;

    boolean idempotent;

    @Nullable
    String keyHeader;

    @Nullable
    String requestIdHeader;

    OperationBuilder(String method, String id, String path, @Nullable Function<JsonNode, T> reader) {
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

    /** What {@link ApiResponse#violations()} checks a response with. */
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

    /** How a query parameter is written, where that is not {@link ParameterStyle.Style#FORM_EXPLODED}. */
    public OperationBuilder<T> parameter(ParameterStyle style) {
        styles.put(style.name(), style.style());
        return this;
    }

    /** The operation. */
    public Operation<T> build() {
        return new Operation<>(this);
    }
}
