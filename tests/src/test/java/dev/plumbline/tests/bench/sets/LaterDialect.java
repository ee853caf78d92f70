package dev.plumbline.tests.bench.sets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft-07 schema in the words of 2020-12: what stands beside a {@code $ref} is left out, an {@code items} that is an
 * array is {@code prefixItems}, {@code dependencies} are two keywords. Examples say nothing of what is valid.
 */
final class LaterDialect {

    private static final String DRAFT_2020_12 = "https://json-schema.org/draft/2020-12/schema";
    private static final Set<String> MAPS =
            Set.of("properties", "patternProperties", "definitions", "$defs", "dependentSchemas");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> ONE = Set.of(
            "items",
            "additionalProperties",
            "additionalItems",
            "propertyNames",
            "contains",
            "not",
            "if",
            "then",
            "else");
    private static final List<String> NEEDLESS = List.of("examples", "default", "format");

    private LaterDialect() {}

    /** The schema, which is left as it is where it says that it is of 2020-12. */
    static JsonNode of(JsonNode schema) {
        if (schema.path("$schema").asString("").equals(DRAFT_2020_12)) {
            return schema;
        }
        ObjectNode later = (ObjectNode) rewritten(schema);
        later.put("$schema", DRAFT_2020_12);
        return later;
    }

    private static JsonNode rewritten(JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode later = JsonMapper.shared().createObjectNode();
        if (schema.has("$ref")) {
            // Beside a reference only the places that references lead to matter.
            later.set("$ref", schema.get("$ref"));
            for (String places : List.of("definitions", "$defs")) {
                if (schema.has(places)) {
                    later.set(places, map(schema.get(places)));
                }
            }
            return later;
        }
        schema.properties().forEach(keyword -> put(later, keyword.getKey(), keyword.getValue(), schema));
        later.remove(NEEDLESS);
        return later;
    }

    private static void put(ObjectNode later, String keyword, JsonNode value, JsonNode schema) {
        if (MAPS.contains(keyword)) {
            later.set(keyword, map(value));
        } else if (keyword.equals("items") && value.isArray()) {
            later.set("prefixItems", list(value));
        } else if (keyword.equals("additionalItems")) {
            if (schema.path("items").isArray()) {
                later.set("items", rewritten(value));
            }
        } else if (keyword.equals("dependencies")) {
            dependencies(later, value);
        } else if (LISTS.contains(keyword)) {
            later.set(keyword, list(value));
        } else {
            later.set(keyword, ONE.contains(keyword) ? rewritten(value) : value);
        }
    }

    private static void dependencies(ObjectNode later, JsonNode dependencies) {
        for (Map.Entry<String, JsonNode> each : dependencies.properties()) {
            JsonNode demanded = each.getValue();
            later.withObject("/" + (demanded.isArray() ? "dependentRequired" : "dependentSchemas"))
                    .set(each.getKey(), demanded.isArray() ? demanded : rewritten(demanded));
        }
    }

    private static ObjectNode map(JsonNode schemas) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        schemas.properties().forEach(each -> all.set(each.getKey(), rewritten(each.getValue())));
        return all;
    }

    private static ArrayNode list(JsonNode schemas) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        schemas.forEach(each -> all.add(rewritten(each)));
        return all;
    }
}
