package dev.plumbline.core.emit.docs.curl;

import dev.plumbline.core.emit.docs.wire.FileNames;
import dev.plumbline.core.emit.docs.wire.SampleValue;
import dev.plumbline.core.emit.docs.wire.WireText;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation as a curl command for a POSIX shell. What identifies the caller, and each variable of the server's URL and
 * of the path, comes from an environment variable.
 *
 * @param text the command
 * @param variables the environment variables that it takes, in the order of their use
 */
public record CurlSample(String text, List<String> variables) {

    public CurlSample {
        variables = List.copyOf(variables);
    }

    /** The command without a body. */
    public static CurlSample of(Api api, SchemaSet schemas, Operation operation) {
        return new Command(api, schemas, operation).sample(List.of());
    }

    /** The command with a body; {@code example} is an example of the document, where there is one. */
    public static CurlSample of(
            Api api, SchemaSet schemas, Operation operation, Content body, @Nullable JsonNode example) {
        return new Command(api, schemas, operation)
                .sample(body.payload().accept(new CurlBody(schemas, body.mediaType(), example)));
    }

    /** A command in the making. */
    private record Command(Api api, SchemaSet schemas, Operation operation) {

        CurlSample sample(List<String> body) {
            CurlCredentials credentials = CurlCredentials.of(api, operation);
            String url = url(credentials.query());
            List<String> lines = new ArrayList<>();
            lines.add("curl " + method() + ShellText.template(url));
            lines.addAll(credentials.options());
            parameters(Parameter.In.HEADER)
                    .forEach(header -> lines.add("-H " + ShellText.doubleQuoted(header.name() + ": " + text(header))));
            parameters(Parameter.In.COOKIE).forEach(cookie -> lines.add("-b " + ShellText.doubleQuoted(text(cookie))));
            accept().ifPresent(type -> lines.add("-H " + ShellText.doubleQuoted("Accept: " + type)));
            lines.addAll(body);
            download().ifPresent(file -> lines.add("-o " + file));
            List<String> variables = new ArrayList<>(ShellText.variables(url));
            credentials.variables().stream()
                    .filter(variable -> !variables.contains(variable))
                    .forEach(variables::add);
            return new CurlSample(String.join(" \\\n  ", lines), variables);
        }

        /** Curl would wait for the body of the response to a HEAD request, and keeps events back without {@code -N}. */
        private String method() {
            if (operation.method().equals("HEAD")) {
                return "-I ";
            }
            return (wanted().filter(Content::isStream).isPresent() ? "-N -X " : "-X ") + operation.method() + " ";
        }

        private String url(List<String> credentials) {
            List<String> query = new ArrayList<>();
            parameters(Parameter.In.QUERY).forEach(parameter -> query.add(text(parameter)));
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
            return url.isEmpty() || url.startsWith("/") || url.startsWith(".")
                    ? "{BASE_URL}"
                    : url.replaceAll("/$", "");
        }

        private List<Parameter> parameters(Parameter.In in) {
            return Stream.concat(operation.constants().stream(), operation.parameters().stream())
                    .filter(parameter -> parameter.in() == in && parameter.required())
                    .toList();
        }

        /** The parameter with a sample of its value; brackets escaped, which curl would take for a range. */
        private String text(Parameter parameter) {
            String text = WireText.of(parameter, SampleValue.of(schemas, schemas.at(parameter.schema())));
            return parameter.in() == Parameter.In.QUERY
                    ? text.replace("[", "%5B").replace("]", "%5D")
                    : text;
        }

        /** What is asked for, where the caller has a choice or what comes is not JSON. */
        private Optional<String> accept() {
            boolean choice = operation
                            .result()
                            .response()
                            .map(Response::contents)
                            .orElse(List.of())
                            .size()
                    > 1;
            return wanted().filter(content -> choice || content.isStream()).map(Content::mediaType);
        }

        private Optional<Content> wanted() {
            return operation.result().response().flatMap(Response::content);
        }

        private Optional<String> download() {
            return wanted().filter(content -> content.payload() instanceof Payload.Binary
                            && !operation.method().equals("HEAD"))
                    .map(content -> FileNames.of("result", content.mediaType()));
        }
    }
}
