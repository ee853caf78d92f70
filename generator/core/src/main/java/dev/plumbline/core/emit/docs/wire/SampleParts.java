package dev.plumbline.core.emit.docs.wire;

import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.schema.SchemaSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The parts of a multipart body that its samples send. */
public final class SampleParts {

    private SampleParts() {}

    /** Those of an example; without one those that are required, and all files; all where that is none. */
    public static List<Part> of(Payload.Multipart multipart, @Nullable JsonNode example) {
        List<Part> chosen = multipart.parts().stream()
                .filter(part -> part.required() || part.value() instanceof Part.File || has(example, part))
                .filter(part -> part.required() || example == null || example.isEmpty() || has(example, part))
                .toList();
        return chosen.isEmpty() ? multipart.parts() : chosen;
    }

    private static boolean has(@Nullable JsonNode example, Part part) {
        return example != null && example.has(part.name());
    }

    /** The name of the file that a part is. */
    public static String fileName(Part part) {
        return FileNames.of(
                part.name(), part.contentTypes().stream().findFirst().orElse("*/*"));
    }

    /** The media type that a part is sent as; empty where the document leaves it open and it is no JSON. */
    public static Optional<String> type(Part part) {
        return part.contentTypes().stream()
                .findFirst()
                .filter(type -> type.indexOf('*') < 0)
                .or(() -> Optional.of("application/json").filter(json -> part.value() instanceof Part.Json));
    }

    /** The same as {@link #value}, as it is written. */
    public static String text(Part part, @Nullable JsonNode example, SchemaSet schemas) {
        JsonNode value = value(part, example, schemas);
        return value.isContainer() || part.value() instanceof Part.Json ? value.toString() : value.asString();
    }

    /** Whether the items of a list are parts. */
    private static boolean isSplit(Part part) {
        return part.repeated() || part.value() instanceof Part.Mixed;
    }

    /** What is in a part that is no file; of a repeated one, what is in the first. */
    public static JsonNode value(Part part, @Nullable JsonNode example, SchemaSet schemas) {
        if (example != null && example.has(part.name())) {
            JsonNode value = example.get(part.name());
            return isSplit(part) && value.isArray() && !value.isEmpty() ? value.get(0) : value;
        }
        return part.value().accept(new Part.Value.Visitor<>() {
            @Override
            public JsonNode file(Part.File file) {
                return StringNode.valueOf("");
            }

            @Override
            public JsonNode json(Part.Json json) {
                return SampleValue.of(schemas, schemas.at(json.schema()));
            }

            @Override
            public JsonNode text(Part.Text text) {
                return text.schema()
                        .map(schema -> SampleValue.of(schemas, schemas.at(schema)))
                        .orElse(StringNode.valueOf("text"));
            }

            @Override
            public JsonNode mixed(Part.Mixed mixed) {
                return SampleValue.of(schemas, schemas.at(mixed.schema()));
            }
        });
    }
}
