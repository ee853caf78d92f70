package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The vocabularies of JSON Schema 2020-12, and which of them a schema's {@code $schema} leaves out: a meta-schema that
 * states its {@code $vocabulary} takes meaning from the keywords of all others. Only meta-schemas that are documents of
 * the run are known; any other has all vocabularies.
 */
final class Vocabularies {

    private static final String PREFIX = "https://json-schema.org/draft/2020-12/vocab/";

    private static final Map<String, Set<String>> KEYWORDS = Map.of(
            "applicator",
            Set.of(
                    "prefixItems",
                    "items",
                    "contains",
                    "additionalProperties",
                    "properties",
                    "patternProperties",
                    "dependentSchemas",
                    "propertyNames",
                    "if",
                    "allOf",
                    "anyOf",
                    "oneOf",
                    "not"),
            "unevaluated",
            Set.of("unevaluatedItems", "unevaluatedProperties"),
            "validation",
            Set.of(
                    "type",
                    "const",
                    "enum",
                    "multipleOf",
                    "maximum",
                    "exclusiveMaximum",
                    "minimum",
                    "exclusiveMinimum",
                    "maxLength",
                    "minLength",
                    "pattern",
                    "maxItems",
                    "minItems",
                    "uniqueItems",
                    "maxProperties",
                    "minProperties",
                    "required",
                    "dependentRequired"));

    private final Index index;

    Vocabularies(Index index) {
        this.index = index;
    }

    /** The keywords that mean nothing in a schema. */
    Set<String> withoutMeaning(Location schema) {
        Optional<JsonNode> stated = metaSchema(index.resource(schema))
                .map(index::node)
                .map(meta -> meta.get("$vocabulary"))
                .filter(JsonNode::isObject);
        if (stated.isEmpty()) {
            return Set.of();
        }
        return KEYWORDS.entrySet().stream()
                .filter(vocabulary -> !stated.get().has(PREFIX + vocabulary.getKey()))
                .flatMap(vocabulary -> vocabulary.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** A resource within another has that one's meta-schema where it names none. */
    private Optional<Location> metaSchema(Location resource) {
        JsonNode named = index.node(resource).get("$schema");
        if (named != null && named.isString()) {
            return index.resolve(resource, named.stringValue());
        }
        return resource.pointer().isEmpty() ? Optional.empty() : metaSchema(index.resource(resource.parent()));
    }
}
