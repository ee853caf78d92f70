package dev.plumbline.core.schema.keyword.openapi;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * {@code nullable} of OpenAPI 3.0: it adds null to the {@code type} beside it ({@link Type#readSingle} does), and nothing
 * else (OpenAPI 3.0.3, 4.7.24.1). So where it seems to allow null and does not, that is told: here where the schema shows it
 * by itself, and once all schemas are compiled where others stand beside it.
 */
public record Nullable() implements Keyword {

    /** The keywords that put other schemas beside it, which have to allow null themselves. */
    public static final List<String> SCHEMAS = List.of("oneOf", "anyOf", "allOf", "not");

    /** Whether a schema is nullable, and other schemas stand beside that. */
    public static boolean hasSchemasBeside(JsonNode schema) {
        return schema.path("nullable").isBoolean()
                && schema.get("nullable").booleanValue()
                && SCHEMAS.stream().anyMatch(schema::has);
    }

    public static Optional<Keyword> read(KeywordSource source) {
        if (source.truth().filter(nullable -> nullable).isEmpty()) {
            return Optional.empty();
        }
        JsonNode values = source.sibling("enum");
        if (source.sibling("type") == null && !hasSchemasBeside(source)) {
            source.warning(
                    "LoneKeyword",
                    "\"nullable\" adds null to the \"type\" beside it, and there is none",
                    "write the type beside it");
        } else if (values != null && values.isArray() && !values.values().contains(NullNode.getInstance())) {
            source.warning(
                    "RefusedNull",
                    "\"nullable\" is true, but the enum beside it does not list null, so null is refused",
                    "add null to the enum, or take nullable out");
        }
        return hasSchemasBeside(source) ? Optional.of(new Nullable()) : Optional.empty();
    }

    private static boolean hasSchemasBeside(KeywordSource source) {
        return SCHEMAS.stream().anyMatch(keyword -> source.sibling(keyword) != null);
    }

    @Override
    public String name() {
        return "nullable";
    }
}
