package dev.plumbline.core.emit.docs.wire;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What samples send of an operation beside its body: what is required, each with a sample of its value. */
public record SampleRequest(Api api, SchemaSet schemas, Operation operation) {

    /**
     * Where to: a template, whose variables are those of the server and of the path.
     *
     * @param credentials what identifies the caller in the query
     * @param escape for what a parameter of the query says
     */
    public String url(List<String> credentials, UnaryOperator<String> escape) {
        List<String> query = new ArrayList<>();
        parameters(Parameter.In.QUERY).forEach(parameter -> query.add(escape.apply(text(parameter))));
        parameters(Parameter.In.QUERYSTRING).forEach(parameter -> query.add(text(parameter)));
        query.removeIf(String::isEmpty);
        query.addAll(credentials);
        String path = operation.path();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in() == Parameter.In.PATH
                    && parameter.serialization() instanceof Serialization.Styled styled) {
                String template = "{" + parameter.name() + "}";
                path = path.replace(template, before(parameter.name(), styled) + template);
            }
        }
        return base() + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static String before(String name, Serialization.Styled styled) {
        return switch (styled.style()) {
            case MATRIX -> ";" + name + "=";
            case LABEL -> ".";
            default -> "";
        };
    }

    /** The URL template of the first server; a variable of its own where the document names no whole URL. */
    private String base() {
        List<Server> servers = operation.servers().isEmpty() ? api.servers() : operation.servers();
        String url = servers.isEmpty() ? "" : servers.get(0).url();
        return url.isEmpty() || url.startsWith("/") || url.startsWith(".") ? "{BASE_URL}" : url.replaceAll("/$", "");
    }

    private List<Parameter> parameters(Parameter.In in) {
        return Stream.concat(operation.constants().stream(), operation.parameters().stream())
                .filter(parameter -> parameter.in() == in && parameter.required())
                .toList();
    }

    private String text(Parameter parameter) {
        return WireText.of(parameter, SampleValue.of(schemas, schemas.at(parameter.schema())));
    }

    /** Headers, with their names. */
    public List<String> headers() {
        return parameters(Parameter.In.HEADER).stream()
                .map(header -> header.name() + ": " + text(header))
                .toList();
    }

    /** Values of the {@code Cookie} header. */
    public List<String> cookies() {
        return parameters(Parameter.In.COOKIE).stream().map(this::text).toList();
    }

    /** What is asked for, where the caller has a choice or what comes is not JSON. */
    public Optional<String> accept() {
        boolean choice = operation
                        .result()
                        .response()
                        .map(Response::contents)
                        .orElse(List.of())
                        .size()
                > 1;
        return wanted().filter(content -> choice || content.isStream()).map(Content::mediaType);
    }

    /** What comes back first of all. */
    public Optional<Content> wanted() {
        return operation.result().response().flatMap(Response::content);
    }
}
