package dev.plumbline.core.emit.docs.http;

import dev.plumbline.core.emit.docs.sample.JsonSample;
import dev.plumbline.core.emit.docs.wire.FileNames;
import dev.plumbline.core.emit.docs.wire.SampleFields;
import dev.plumbline.core.emit.docs.wire.SampleParts;
import dev.plumbline.core.emit.docs.wire.SampleValue;
import dev.plumbline.core.model.Header;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The body of a message, and the headers that speak of it. */
final class SampleBody implements Payload.Visitor<SampleBody.Text> {

    private static final String BOUNDARY = "boundary";

    private final SchemaSet schemas;
    private final String mediaType;
    private final @Nullable JsonNode example;

    SampleBody(SchemaSet schemas, String mediaType, @Nullable JsonNode example) {
        this.schemas = schemas;
        this.mediaType = mediaType;
        this.example = example;
    }

    /**
     * A body in a message.
     *
     * @param headers with their names
     * @param text what is sent, with names in braces for files; null for nothing
     * @param isWhole whether it has no such names, so that its length is known
     */
    record Text(List<String> headers, @Nullable String text, boolean isWhole) {}

    private Text text(String text) {
        return new Text(List.of("Content-Type: " + mediaType), text, true);
    }

    private static Text file(String type, String name) {
        return new Text(List.of("Content-Type: " + type), "{" + name + "}", false);
    }

    private JsonNode value(Location schema) {
        return example == null ? SampleValue.of(schemas, schemas.at(schema)) : example;
    }

    @Override
    public Text json(Payload.Json json) {
        return text(JsonSample.of(value(json.at())));
    }

    @Override
    public Text form(Payload.Form form) {
        return text(SampleFields.of(
                        form,
                        value(form.at()),
                        UnaryOperator.identity(),
                        (name, text) -> escaped(name) + "=" + escaped(text))
                .collect(Collectors.joining("&")));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Text multipart(Payload.Multipart multipart) {
        List<String> lines = new ArrayList<>();
        if (multipart.parts().isEmpty()) {
            lines.add("--" + BOUNDARY);
            lines.add("Content-Disposition: form-data; name=\"name\"");
            lines.add("");
            lines.add("text");
        }
        for (Part part : SampleParts.of(multipart, example)) {
            lines.add("--" + BOUNDARY);
            part(part, lines);
        }
        lines.add("--" + BOUNDARY + "--");
        return new Text(
                List.of("Content-Type: " + mediaType + "; boundary=" + BOUNDARY), String.join("\n", lines), false);
    }

    private void part(Part part, List<String> lines) {
        boolean file = part.value() instanceof Part.File;
        String name = SampleParts.fileName(part);
        lines.add("Content-Disposition: form-data; name=\"" + quoted(part.name()) + "\""
                + (file ? "; filename=\"" + quoted(name) + "\"" : ""));
        SampleParts.type(part)
                .or(() -> Optional.of("application/octet-stream").filter(bytes -> file))
                .ifPresent(type -> lines.add("Content-Type: " + type));
        for (Header header : part.headers()) {
            if (header.required()) {
                JsonNode value = SampleValue.of(schemas, schemas.at(header.schema()));
                lines.add(header.name() + ": " + value.asString());
            }
        }
        lines.add("");
        lines.add(file ? "{" + name + "}" : SampleParts.text(part, example, schemas));
    }

    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    @Override
    public Text text(Payload.Text text) {
        return text(SampleValue.text(schemas, text, example));
    }

    @Override
    public Text binary(Payload.Binary binary) {
        String type = mediaType.indexOf('*') < 0 ? mediaType : "application/octet-stream";
        return file(type, FileNames.of("file", type));
    }

    @Override
    public Text events(Payload.Events events) {
        return file(mediaType, "events.txt");
    }

    @Override
    public Text jsonLines(Payload.JsonLines lines) {
        String line = value(lines.at()).toString();
        return text(line + "\n" + line + "\n");
    }
}
