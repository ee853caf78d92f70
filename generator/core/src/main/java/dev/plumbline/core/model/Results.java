package dev.plumbline.core.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a caller of an operation gets, from its documented responses. */
final class Results {

    private Results() {}

    /**
     * The responses that are what an operation is called for: the successes. Where none is documented, the {@code
     * default}; where there is none either, a redirection.
     */
    static List<Response> outcomes(Operation operation) {
        List<Response> successes =
                operation.responses().stream().filter(Response::isSuccess).toList();
        if (!successes.isEmpty()) {
            return successes;
        }
        Optional<Response> redirect = operation.responses().stream()
                .filter(response -> response.isRedirect() && !response.status().equals("304"))
                .findFirst();
        return operation.responses().stream()
                .filter(response -> response.status().equals("default"))
                .findFirst()
                .or(() -> redirect)
                .map(List::of)
                .orElse(List.of());
    }

    static Result of(Operation operation) {
        List<Response> outcomes = outcomes(operation);
        if (outcomes.size() == 1 && outcomes.get(0).isRedirect()) {
            return new Result.Redirect(outcomes.get(0));
        }
        List<Response> full = outcomes.stream()
                .filter(response -> response.content().isPresent())
                .toList();
        if (full.isEmpty()) {
            return new Result.Nothing(outcomes);
        }
        Set<Object> kinds = new LinkedHashSet<>();
        full.forEach(
                response -> kinds.add(response.content().orElseThrow().payload().accept(new Kind())));
        if (kinds.size() > 1) {
            return new Result.Several(outcomes);
        }
        Response first = full.get(0);
        Content content = first.content().orElseThrow();
        return full.size() == outcomes.size()
                ? new Result.One(first, content, outcomes)
                : new Result.Maybe(first, content, outcomes);
    }

    static Optional<Content> stream(Operation operation) {
        return outcomes(operation).stream()
                .filter(response -> response.contents().stream().anyMatch(content -> !content.isStream()))
                .flatMap(response -> response.contents().stream())
                .filter(Content::isStream)
                .findFirst();
    }

    /** What tells payloads apart as values of a program: equal where one Java type holds both. */
    private static final class Kind implements Payload.Visitor<Object> {

        @Override
        public Object json(Payload.Json json) {
            return json.json();
        }

        @Override
        public Object form(Payload.Form form) {
            return List.of("form", form.object());
        }

        @Override
        public Object multipart(Payload.Multipart multipart) {
            return multipart;
        }

        @Override
        public Object text(Payload.Text text) {
            return Type.Scalar.STRING;
        }

        @Override
        public Object binary(Payload.Binary binary) {
            return binary;
        }

        @Override
        public Object events(Payload.Events events) {
            return List.of("stream", events.data());
        }

        @Override
        public Object jsonLines(Payload.JsonLines lines) {
            return List.of("stream", Optional.of(lines.line()));
        }
    }
}
