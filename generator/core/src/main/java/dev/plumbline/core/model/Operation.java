package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation.
 *
 * @param at where it stands in the document
 * @param id its {@code operationId}, or one made from method and path
 * @param method the HTTP method in capitals
 * @param path the path template, {@code /v1/videos/{task_id}}
 * @param tag the group it belongs to
 * @param docs summary (as title) and description
 * @param servers where it is served; empty where that is where the API is
 * @param security what a caller has to show
 * @param parameters what a caller gives, in document order
 * @param constants the parameters that have one value, which the client sends by itself
 * @param body the request body
 * @param responses by status: {@code 200}, {@code 4XX}, {@code default}, in document order
 * @param links from the successful response to other operations, in document order
 * @param waiter how to wait for its result
 * @param pages how the next page of its result is asked for
 * @param idempotencyKey the request header by which the server knows a request again that is sent twice
 * @param requestId the header of a response that says what the server calls the request
 */
public record Operation(
        Location at,
        String id,
        String method,
        String path,
        String tag,
        Docs docs,
        List<Server> servers,
        Security security,
        List<Parameter> parameters,
        List<Parameter> constants,
        Optional<RequestBody> body,
        List<Response> responses,
        List<Link> links,
        Optional<Waiter> waiter,
        Optional<Pages> pages,
        Optional<String> idempotencyKey,
        Optional<String> requestId) {

    /** RFC 9110, section 9.2.2. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    public Operation {
        servers = List.copyOf(servers);
        parameters = List.copyOf(parameters);
        constants = List.copyOf(constants);
        responses = List.copyOf(responses);
        links = List.copyOf(links);
    }

    /** Whether a request can be sent twice without harm: by its method, or by its key. */
    public boolean isRepeatable() {
        return IDEMPOTENT.contains(method) || idempotencyKey.isPresent();
    }

    /** What a caller gets. */
    public Result result() {
        return Results.of(this);
    }

    /** What a caller gets where that is always one JSON document; empty for everything else. */
    public Optional<Content> jsonResult() {
        return result() instanceof Result.One one
                ? Optional.of(one.value()).filter(content -> content.json().isPresent())
                : Optional.empty();
    }

    /** The stream that a caller may ask for instead of the result, where the document has both for one response. */
    public Optional<Content> stream() {
        return Results.stream(this);
    }

    /** The documented responses that are no outcome a caller asks for, in document order. */
    public List<Response> errors() {
        List<Response> outcomes = Results.outcomes(this);
        return responses.stream()
                .filter(response -> !outcomes.contains(response))
                .toList();
    }
}
