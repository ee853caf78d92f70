package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Failure;
import dev.plumbline.core.model.Header;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.openapi.view.FailureExtension;
import dev.plumbline.core.openapi.view.Mistake;
import dev.plumbline.core.openapi.view.RequestBodyObject;
import dev.plumbline.core.openapi.view.ResponseObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.types.TypeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what an operation sends and what its responses are. */
final class BodyReader {

    private static final Pattern STATUS = Pattern.compile("[1-5](\\d\\d|XX)|DEFAULT");

    /** RFC 9110: responses of these never have a body. */
    private static final Set<String> EMPTY = Set.of("204", "205", "304");

    private final ContentChoice contents;
    private final HeaderFields headers;
    private final TypeReader types;
    private final ProblemReporter reporter;

    BodyReader(ContentChoice contents, HeaderFields headers, TypeReader types, ProblemReporter reporter) {
        this.types = types;
        this.contents = contents;
        this.headers = headers;
        this.reporter = reporter;
    }

    Optional<RequestBody> request(Route route) {
        RequestBodyObject body = route.operation().requestBody();
        if (body == null) {
            return Optional.empty();
        }
        List<Content> ways = contents.request(body.content());
        if (ways.isEmpty()) {
            reporter.warning(
                    "MissingContent",
                    body.at(),
                    "the request body has no media type, so nothing is made that sends it",
                    "describe it under \"content\"");
            return Optional.empty();
        }
        return Optional.of(new RequestBody(body.required(), body.description(), ways));
    }

    List<Response> responses(Route route) {
        List<Response> responses = new ArrayList<>();
        route.operation()
                .responses()
                .forEach((status, response) ->
                        response(status, response, route.method()).ifPresent(responses::add));
        return responses;
    }

    private Optional<Response> response(String status, ResponseObject response, String method) {
        String code = status.toUpperCase(Locale.ROOT);
        if (!STATUS.matcher(code).matches()) {
            reporter.warning(
                    "InvalidStatus",
                    response.at(),
                    "\"" + status + "\" is not an HTTP status, so this response is left out",
                    "write a status such as 200, a range such as 4XX, or default");
            return Optional.empty();
        }
        if (code.startsWith("1")) {
            reporter.warning(
                    "InformationalResponse",
                    response.at(),
                    "no caller sees a response " + status + ", so it is left out",
                    "nothing, if callers can do without it");
            return Optional.empty();
        }
        List<Header> own = headers.read(response.headers());
        String name = code.equals("DEFAULT") ? "default" : code;
        List<Content> bodies = bodies(code, response, method);
        return Optional.of(new Response(name, response.description(), bodies, own, failure(code, response, bodies)));
    }

    private Optional<Failure> failure(String code, ResponseObject response, List<Content> bodies) {
        return response.failure().flatMap(extension -> {
            List<Mistake> mistakes = new ArrayList<>(extension.mistakes());
            if (!code.startsWith("2")) {
                mistakes.add(new Mistake(
                        extension.at(), "a response " + code + " is no success", "remove it: its status says enough"));
            } else if (bodies.stream().noneMatch(content -> content.json().isPresent())) {
                mistakes.add(new Mistake(
                        extension.at(),
                        "the response has no JSON that could say that the call failed",
                        "describe it under \"content\""));
            }
            mistakes.forEach(mistake -> reporter.error("InvalidFailure", mistake.at(), mistake.what(), mistake.fix()));
            return mistakes.isEmpty() ? extension.parts().map(this::failure) : Optional.empty();
        });
    }

    private Failure failure(FailureExtension.Parts parts) {
        return new Failure(
                parts.schema(),
                types.of(parts.schema()),
                Optional.ofNullable(parts.code()),
                Optional.ofNullable(parts.message()),
                parts.statuses(),
                parts.otherwise());
    }

    private List<Content> bodies(String code, ResponseObject response, String method) {
        if (method.equals("HEAD")) {
            return List.of();
        }
        if (EMPTY.contains(code)) {
            if (!response.content().isEmpty()) {
                reporter.warning(
                        "BodyWithoutPlace",
                        response.at(),
                        "a response " + code + " has no body, so what is described is left out",
                        "remove the content, or correct the status");
            }
            return List.of();
        }
        return contents.response(response.content(), response.at(), code.startsWith("2"));
    }
}
