package dev.plumbline.core.emit.docs.http;

import dev.plumbline.core.emit.docs.wire.SampleRequest;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.schema.SchemaSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An operation as the message of HTTP/1.1 that is sent. What stands in braces is the caller's to fill in. */
public final class HttpSample {

    private static final Pattern SERVER = Pattern.compile("(?i)https?://([^/?]+)(.*)");

    private HttpSample() {}

    /** The message without a body. */
    public static String of(Api api, SchemaSet schemas, Operation operation) {
        return message(api, schemas, operation, new SampleBody.Text(List.of(), null, true));
    }

    /** The message with a body; {@code example} is an example of the document, where there is one. */
    public static String of(Api api, SchemaSet schemas, Operation operation, Content body, @Nullable JsonNode example) {
        return message(
                api, schemas, operation, body.payload().accept(new SampleBody(schemas, body.mediaType(), example)));
    }

    private static String message(Api api, SchemaSet schemas, Operation operation, SampleBody.Text body) {
        HttpCredentials credentials = HttpCredentials.of(api, operation);
        SampleRequest request = new SampleRequest(api, schemas, operation);
        String url = request.url(credentials.query(), UnaryOperator.identity());
        Matcher absolute = SERVER.matcher(url);
        boolean known = absolute.matches();
        int path = known ? absolute.start(2) : Math.max(0, url.indexOf('/'));
        List<String> lines = new ArrayList<>();
        String target = url.substring(path);
        lines.add(operation.method() + " " + (target.startsWith("/") ? target : "/" + target) + " HTTP/1.1");
        lines.add("Host: " + (known ? absolute.group(1) : url.substring(0, path)));
        lines.addAll(credentials.headers());
        lines.addAll(request.headers());
        if (!request.cookies().isEmpty()) {
            lines.add("Cookie: " + String.join("; ", request.cookies()));
        }
        request.accept().ifPresent(type -> lines.add("Accept: " + type));
        lines.addAll(body.headers());
        String text = body.text();
        if (text != null) {
            lines.add(
                    "Content-Length: " + (body.isWhole() ? text.getBytes(StandardCharsets.UTF_8).length : "{length}"));
            lines.add("");
            lines.add(text);
        }
        return String.join("\n", lines);
    }
}
