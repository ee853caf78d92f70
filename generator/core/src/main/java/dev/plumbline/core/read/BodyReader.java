package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.openapi.JsonMedia;
import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.openapi.view.RequestBodyObject;
import dev.plumbline.core.openapi.view.ResponseObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an operation sends and what its responses are. */
final class BodyReader {

    private final ContentReader contents;
    private final ProblemReporter reporter;

    BodyReader(ContentReader contents, ProblemReporter reporter) {
        this.contents = contents;
        this.reporter = reporter;
    }

    Optional<RequestBody> request(Route route) {
        RequestBodyObject body = route.operation().requestBody();
        if (body == null) {
            return Optional.empty();
        }
        Optional<Map.Entry<String, MediaTypeObject>> json = JsonMedia.of(body.content());
        if (json.isEmpty()) {
            reporter.error(
                    "UnsupportedMediaType",
                    body.at(),
                    "the request body is not JSON, so no client can be made that sends it",
                    "describe an application/json body, or leave the operation out");
            return Optional.empty();
        }
        return contents.read(json.get())
                .map(content -> new RequestBody(body.required(), body.description(), List.of(content)));
    }

    List<Response> responses(Route route) {
        List<Response> responses = new ArrayList<>();
        route.operation().responses().forEach((status, response) -> responses.add(response(status, response)));
        oneResult(route, responses);
        return responses;
    }

    private Response response(String status, ResponseObject response) {
        String code = status.toUpperCase(Locale.ROOT);
        if (!code.matches("[1-5](\\d\\d|XX)|DEFAULT")) {
            reporter.error(
                    "InvalidStatus",
                    response.at(),
                    "\"" + status + "\" is not an HTTP status",
                    "write a status such as 200, a range such as 4XX, or default");
        }
        Optional<Map.Entry<String, MediaTypeObject>> json = JsonMedia.of(response.content());
        if (!response.content().isEmpty() && json.isEmpty()) {
            unreadable(response.at(), code);
        }
        String name = code.equals("DEFAULT") ? "default" : code;
        List<Content> content = json.flatMap(contents::read).stream().toList();
        return new Response(name, response.description(), content, List.of());
    }

    private void unreadable(Location at, String status) {
        if (status.startsWith("2")) {
            reporter.error(
                    "UnsupportedMediaType",
                    at,
                    "the response is not JSON, so no client can be made that reads it",
                    "describe an application/json response, or leave the operation out");
        } else {
            reporter.warning(
                    "UnsupportedMediaType",
                    at,
                    "the response is not JSON, so nothing is made for it; a caller gets it as text",
                    "describe an application/json response");
        }
    }

    /** A method has one result type, so documented successes must agree. */
    private void oneResult(Route route, List<Response> responses) {
        Set<Object> types = new HashSet<>();
        responses.stream()
                .filter(Response::isSuccess)
                .flatMap(response -> response.content().stream())
                .forEach(content -> types.add(content.type()));
        if (types.size() > 1) {
            reporter.error(
                    "UnsupportedResponses",
                    route.at().child("responses"),
                    "successful responses have different types, and a method has one",
                    "describe them with one schema, a oneOf of the types");
        }
    }
}
