package dev.plumbline.core.memory;

import dev.plumbline.core.load.TreeDepth;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a schema comes from: a file, a URL, a text or a tree, as a whole or a part of it. A document is JSON or YAML; it
 * is a JSON Schema, or any document that has schemas in it, such as an OpenAPI document. Immutable.
 */
public final class SchemaSource {

    /** The base of what has none. Nothing can be read from there. */
    private static final URI MEMORY = URI.create("memory:/schema");

    private final URI uri;
    private final byte @Nullable [] text;
    private final String part;

    private SchemaSource(URI uri, byte @Nullable [] text, String part) {
        this.uri = uri;
        this.text = text;
        this.part = part;
    }

    /** A file. A relative {@code $ref} may lead to other files of its folder. */
    public static SchemaSource of(Path file) {
        return of(file.toAbsolutePath().normalize().toUri());
    }

    /** A {@code file:} URL, or one on the network, which is read only where {@link SchemaOptions} allow it. */
    public static SchemaSource of(URI uri) {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException(
                    "a schema's URI has a scheme, such as file: or https:, but this is " + uri);
        }
        return new SchemaSource(uri, null, "");
    }

    /** A text in JSON or YAML. */
    public static SchemaSource ofText(String text) {
        return new SchemaSource(MEMORY, text.getBytes(StandardCharsets.UTF_8), "");
    }

    /** A text in JSON or YAML, in UTF-8. */
    public static SchemaSource ofText(byte[] text) {
        return new SchemaSource(MEMORY, text.clone(), "");
    }

    /**
     * A tree, which is copied.
     *
     * @throws InvalidSchemaException where it is nested deeper than a text may be
     */
    public static SchemaSource of(JsonNode schema) {
        SchemaSource source = ofText("{}");
        TreeDepth.problem(source.name(), schema).ifPresent(problem -> {
            throw new InvalidSchemaException(source, List.of(problem));
        });
        return ofText(schema.toString());
    }

    /** The same text as if it had been read from there: what its relative references are relative to. */
    public SchemaSource withBase(URI base) {
        return new SchemaSource(base, text, part);
    }

    /**
     * A schema in the document.
     *
     * @param fragment {@code #} with a JSON pointer or an anchor: {@code #/components/schemas/VideoTask}
     */
    public SchemaSource at(String fragment) {
        return new SchemaSource(uri, text, fragment.startsWith("#") ? fragment : "#" + fragment);
    }

    URI uri() {
        return uri;
    }

    byte @Nullable [] text() {
        return text;
    }

    /** The part that is meant, with its {@code #}; empty for the whole. */
    String part() {
        return part;
    }

    /** How problems name the document. */
    String name() {
        String path = uri.isOpaque() ? uri.getSchemeSpecificPart() : String.valueOf(uri.getPath());
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? "schema" : name;
    }

    @Override
    public String toString() {
        return (text == null ? uri.toString() : name()) + part;
    }
}
