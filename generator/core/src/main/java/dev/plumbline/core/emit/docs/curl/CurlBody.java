package dev.plumbline.core.emit.docs.curl;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The options of a curl command that send a body, a line each. */
final class CurlBody implements Payload.Visitor<List<String>> {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final SchemaSet schemas;
    private final String mediaType;
    private final @Nullable JsonNode example;

    CurlBody(SchemaSet schemas, String mediaType, @Nullable JsonNode example) {
        this.schemas = schemas;
        this.mediaType = mediaType;
        this.example = example;
    }

    private JsonNode value(Location schema) {
        return example == null ? SampleValue.of(schemas, schemas.at(schema)) : example;
    }

    private String contentType() {
        return "-H " + ShellText.doubleQuoted("Content-Type: " + mediaType);
    }

    @Override
    public List<String> json(Payload.Json json) {
        return List.of(contentType(), "-d " + ShellText.quoted(JsonSample.of(value(json.at()))));
    }

    @Override
    public List<String> form(Payload.Form form) {
        List<String> lines = new ArrayList<>();
        if (!mediaType.equalsIgnoreCase(FORM)) {
            lines.add(contentType());
        }
        SampleFields.of(
                        form,
                        value(form.at()),
                        pair -> "-d " + ShellText.quoted(pair),
                        (name, text) -> "--data-urlencode " + ShellText.quoted(name + "=" + text))
                .forEach(lines::add);
        return lines;
    }

    @Override
    public List<String> multipart(Payload.Multipart multipart) {
        List<String> lines = new ArrayList<>();
        if (!mediaType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            lines.add(contentType());
        }
        if (multipart.parts().isEmpty()) {
            lines.add("-F 'name=text'");
            lines.add("-F 'file=@file.bin'");
        }
        for (Part part : SampleParts.of(multipart, example)) {
            lines.add("-F " + ShellText.quoted(part.name() + "=" + text(part) + type(part) + headers(part)));
        }
        return lines;
    }

    private String text(Part part) {
        if (part.value() instanceof Part.File) {
            return "@" + SampleParts.fileName(part);
        }
        return contained(SampleParts.text(part, example, schemas));
    }

    /** Curl reads a value up to a semicolon, and a file's name after some signs, unless it is in quotes. */
    private static String contained(String text) {
        boolean plain =
                text.indexOf(';') < 0 && !text.startsWith("@") && !text.startsWith("<") && !text.startsWith("\"");
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String type(Part part) {
        return SampleParts.type(part).map(type -> ";type=" + type).orElse("");
    }

    private String headers(Part part) {
        StringBuilder headers = new StringBuilder();
        for (Header header : part.headers()) {
            if (header.required()) {
                JsonNode value = SampleValue.of(schemas, schemas.at(header.schema()));
                headers.append(";headers=\"")
                        .append(header.name() + ": " + value.asString())
                        .append('"');
            }
        }
        return headers.toString();
    }

    @Override
    public List<String> text(Payload.Text text) {
        return List.of(contentType(), "--data-raw " + ShellText.quoted(SampleValue.text(schemas, text, example)));
    }

    @Override
    public List<String> binary(Payload.Binary binary) {
        String type = mediaType.indexOf('*') < 0 ? mediaType : "application/octet-stream";
        return List.of(
                "-H " + ShellText.doubleQuoted("Content-Type: " + type),
                "--data-binary @" + FileNames.of("file", type));
    }

    @Override
    public List<String> events(Payload.Events events) {
        return List.of(contentType(), "--data-binary @events.txt");
    }

    @Override
    public List<String> jsonLines(Payload.JsonLines lines) {
        String line = value(lines.at()).toString();
        return List.of(contentType(), "--data-binary " + ShellText.quoted(line + "\n" + line + "\n"));
    }
}
