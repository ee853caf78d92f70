package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.KeywordSource;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Which properties of a schema are {@code readOnly}: as it says itself, or the schemas that it takes in. */
final class ReadOnlyNames {

    /** References are followed as far as anybody writes them; those that lead back to themselves end there. */
    private static final int STEPS = 16;

    private final KeywordSource source;

    private ReadOnlyNames(KeywordSource source) {
        this.source = source;
    }

    /** Those of the schema that the keyword stands in. */
    static ReadOnlyNames of(KeywordSource source) {
        return new ReadOnlyNames(source);
    }

    boolean contains(String name) {
        JsonNode own = source.written("properties");
        JsonNode described = own == null ? null : own.get(name);
        if (described != null) {
            return isReadOnly(described, STEPS);
        }
        JsonNode parts = source.written("allOf");
        JsonNode ref = source.written("$ref");
        return Stream.concat(
                        ref == null ? Stream.empty() : source.referred(ref).stream(),
                        parts == null || !parts.isArray() ? Stream.empty() : parts.valueStream())
                .anyMatch(part -> describes(part, name, STEPS));
    }

    private boolean describes(JsonNode schema, String name, int steps) {
        JsonNode described = schema.path("properties").get(name);
        return described != null
                ? isReadOnly(described, steps)
                : steps > 0 && taken(schema).anyMatch(part -> describes(part, name, steps - 1));
    }

    private boolean isReadOnly(JsonNode schema, int steps) {
        return schema.path("readOnly").asBoolean(false)
                || steps > 0 && taken(schema).anyMatch(part -> isReadOnly(part, steps - 1));
    }

    private Stream<JsonNode> taken(JsonNode schema) {
        JsonNode parts = schema.path("allOf");
        return Stream.concat(
                source.referred(schema.path("$ref")).stream(),
                parts.isArray() && parts.size() <= STEPS ? parts.valueStream() : Stream.empty());
    }
}
