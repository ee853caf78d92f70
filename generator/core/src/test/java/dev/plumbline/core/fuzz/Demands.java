package dev.plumbline.core.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The schemas that a value has to satisfy at one place if it takes certain branches, which were drawn.
 *
 * @param schemas objects; what is demanded is in their other keywords than those that apply in place
 */
record Demands(List<JsonNode> schemas) {

    private static final int MOST = 12;

    Demands {
        schemas = List.copyOf(schemas);
    }

    static Demands of(JsonNode schema, Target target, Draw draw) {
        List<JsonNode> found = new ArrayList<>();
        collect(schema, target, draw, found);
        return new Demands(found);
    }

    private static void collect(JsonNode schema, Target target, Draw draw, List<JsonNode> found) {
        if (!schema.isObject() || found.size() >= MOST) {
            return;
        }
        found.add(schema);
        schema.path("allOf").forEach(each -> collect(each, target, draw, found));
        for (String branches : new String[] {"anyOf", "oneOf"}) {
            if (schema.has(branches)) {
                collect(draw.of(List.copyOf(schema.get(branches).values())), target, draw, found);
            }
        }
        if (schema.has("if")) {
            boolean holds = draw.chance(50);
            if (holds) {
                collect(schema.get("if"), target, draw, found);
            }
            collect(schema.path(holds ? "then" : "else"), target, draw, found);
        }
        for (String dependent : new String[] {"dependentSchemas", "dependencies"}) {
            schema.path(dependent).forEach(each -> {
                if (draw.chance(50)) {
                    collect(each, target, draw, found);
                }
            });
        }
        for (String reference : new String[] {"$ref", "$dynamicRef"}) {
            if (schema.has(reference)) {
                target.of(schema.get(reference).stringValue()).ifPresent(each -> collect(each, target, draw, found));
            }
        }
    }

    /** The values of a keyword. */
    List<JsonNode> all(String keyword) {
        return schemas.stream()
                .map(schema -> schema.path(keyword))
                .filter(value -> !value.isMissingNode())
                .toList();
    }

    boolean have(String... keywords) {
        return Stream.of(keywords).anyMatch(keyword -> !all(keyword).isEmpty());
    }

    Optional<JsonNode> one(String keyword, Draw draw) {
        List<JsonNode> all = all(keyword);
        return all.isEmpty() ? Optional.empty() : Optional.of(draw.of(all));
    }
}
