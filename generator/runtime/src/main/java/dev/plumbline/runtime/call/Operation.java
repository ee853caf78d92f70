package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.encoding.PathTemplate;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a document says of one operation; generated code holds one constant each. Immutable.
 *
 * @param <T> what a successful response is read as
 */
public final class Operation<T extends @Nullable Object> {

    private final String method;
    private final String id;
    private final String path;
    private final @Nullable String plainPath;
    private final String literalQuery;
    private final Outcomes<T> outcomes;
    private final String accept;
    private final List<BodyEncoder> bodies;
    private final boolean bodyRequired;
    private final @Nullable Validator responseValidator;
    private final List<Parameter> parameters;
    private final Security security;
    private final List<String> servers;
    private final List<String> hosts;
    private final Map<String, String> headers;
    private final boolean idempotent;
    private final @Nullable String keyHeader;
    private final @Nullable String requestIdHeader;

    Operation(OperationBuilder<T> builder) {
        this.method = builder.method;
        this.id = builder.id;
        int query = builder.path.indexOf('?');
        this.path = query < 0 ? builder.path : builder.path.substring(0, query);
        this.plainPath = path.indexOf('{') < 0 ? PathTemplate.expand(path, Map.of()) : null;
        this.literalQuery = builder.path.substring(query < 0 ? builder.path.length() : query + 1);
        this.outcomes = builder.outcomes();
        this.accept = outcomes.accept();
        this.bodies = builder.bodies.isEmpty()
                ? List.of(BodyEncoder.json("application/json", builder.requestValidator))
                : builder.bodies;
        this.bodyRequired = builder.bodyRequired;
        this.responseValidator = builder.responseValidator;
        this.parameters = List.copyOf(builder.parameters);
        this.security = builder.security;
        this.servers = List.copyOf(builder.servers);
        this.hosts = builder.hosts;
        this.headers = Map.copyOf(builder.headers);
        this.idempotent = builder.idempotent;
        this.keyHeader = builder.keyHeader;
        this.requestIdHeader = builder.requestIdHeader;
    }

    /** An operation of any method whose responses are given one by one, with {@link OperationBuilder#on}. */
    public static <T extends @Nullable Object> OperationBuilder<T> responding(String method, String id, String path) {
        return new OperationBuilder<>(method, id, path, false, null);
    }

    /** An operation of any method whose successful response is JSON. */
    public static <T extends @Nullable Object> OperationBuilder<T> of(
            String method, String id, String path, Function<JsonNode, T> reader) {
        return new OperationBuilder<>(method, id, path, true, reader);
    }

    /** An operation whose successful response has no content; what is sent all the same is not read. */
    public static OperationBuilder<@Nullable Void> withoutContent(String method, String id, String path) {
        return new OperationBuilder<>(method, id, path, true, null);
    }

    /** A {@code GET} operation. */
    public static <T extends @Nullable Object> OperationBuilder<T> get(
            String id, String path, Function<JsonNode, T> reader) {
        return of("GET", id, path, reader);
    }

    /** A {@code POST} operation. */
    public static <T extends @Nullable Object> OperationBuilder<T> post(
            String id, String path, Function<JsonNode, T> reader) {
        return of("POST", id, path, reader);
    }

    /** A {@code PUT} operation. */
    public static <T extends @Nullable Object> OperationBuilder<T> put(
            String id, String path, Function<JsonNode, T> reader) {
        return of("PUT", id, path, reader);
    }

    /** A {@code PATCH} operation. */
    public static <T extends @Nullable Object> OperationBuilder<T> patch(
            String id, String path, Function<JsonNode, T> reader) {
        return of("PATCH", id, path, reader);
    }

    /** A {@code DELETE} operation. */
    public static <T extends @Nullable Object> OperationBuilder<T> delete(
            String id, String path, Function<JsonNode, T> reader) {
        return of("DELETE", id, path, reader);
    }

    /** The operation's id in the document. */
    public String id() {
        return id;
    }

    /** The HTTP method in capitals. */
    public String method() {
        return method;
    }

    /** The path template, {@code /v1/videos/{task_id}}. */
    public String path() {
        return path;
    }

    /** The path as it is sent, where it has no parameters; else null. */
    @Nullable
    String plainPath() {
        return plainPath;
    }

    /** What the document writes after the path's question mark: it comes before all query parameters. */
    String literalQuery() {
        return literalQuery;
    }

    /** Whether sending the request twice does no harm. */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** The header that an idempotency key travels in: the document's, or else the usual one. */
    String keyHeader() {
        return keyHeader == null ? "Idempotency-Key" : keyHeader;
    }

    /** Whether the document wants a key with every request. */
    boolean wantsKey() {
        return keyHeader != null;
    }

    /** The header of the response that names the request, where the document says so. */
    @Nullable
    String requestIdHeader() {
        return requestIdHeader;
    }

    /** What is done with a response. */
    Outcomes<T> outcomes() {
        return outcomes;
    }

    /** The media types that are asked for. */
    String accept() {
        return accept;
    }

    /** Whether a credential travels with the request. */
    boolean isSecured() {
        return !security.alternatives().isEmpty();
    }

    /** What a request body of the first media type is checked with, or null where the document says nothing of it. */
    public @Nullable Validator requestValidator() {
        return bodies.get(0).validator();
    }

    /** How a body is written, the usual way first; never empty. */
    public List<BodyEncoder> bodies() {
        return bodies;
    }

    /** Whether a call without a body is refused. */
    boolean isBodyRequired() {
        return bodyRequired;
    }

    /** What a successful response is checked with, or null where the document says nothing of it. */
    public @Nullable Validator responseValidator() {
        return responseValidator;
    }

    /** What the document says of its parameters; those that need no more than a name may be missing. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** How the caller is identified. */
    public Security security() {
        return security;
    }

    /** The URLs of the operation's own servers, as the document has them; empty where it has those of all. */
    public List<String> servers() {
        return servers;
    }

    /** The hosts that a URL may lead to beside the API's own. */
    List<String> hosts() {
        return hosts;
    }

    /** The headers that have one value. */
    Map<String, String> headers() {
        return headers;
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }
}
