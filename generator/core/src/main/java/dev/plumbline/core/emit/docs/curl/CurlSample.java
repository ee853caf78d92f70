package dev.plumbline.core.emit.docs.curl;

import dev.plumbline.core.emit.docs.wire.FileNames;
import dev.plumbline.core.emit.docs.wire.SampleRequest;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private record Command(Api api, Operation operation, SampleRequest request) {

        Command(Api api, SchemaSet schemas, Operation operation) {
            this(api, operation, new SampleRequest(api, schemas, operation));
        }

        CurlSample sample(List<String> body) {
            CurlCredentials credentials = CurlCredentials.of(api, operation);
            // curl would take brackets for a range
            String url = request.url(
                    credentials.query(), query -> query.replace("[", "%5B").replace("]", "%5D"));
            List<String> lines = new ArrayList<>();
            lines.add("curl " + method() + ShellText.template(url));
            lines.addAll(credentials.options());
            request.headers().forEach(header -> lines.add("-H " + ShellText.doubleQuoted(header)));
            request.cookies().forEach(cookie -> lines.add("-b " + ShellText.doubleQuoted(cookie)));
            request.accept().ifPresent(type -> lines.add("-H " + ShellText.doubleQuoted("Accept: " + type)));
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
            return (request.wanted().filter(Content::isStream).isPresent() ? "-N -X " : "-X ") + operation.method()
                    + " ";
        }

        private Optional<String> download() {
            return request.wanted()
                    .filter(content -> content.payload() instanceof Payload.Binary
                            && !operation.method().equals("HEAD"))
                    .map(content -> FileNames.of("result", content.mediaType()));
        }
    }
}
