package dev.plumbline.core.fuzz;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws the keywords for arrays and objects. */
final class ContainerKeywords {

    private final Draw draw;
    private final SchemaDraw schemas;
    private final ScalarKeywords scalars;

    ContainerKeywords(Draw draw, SchemaDraw schemas) {
        this.draw = draw;
        this.schemas = schemas;
        this.scalars = new ScalarKeywords(draw);
    }

    void array(ObjectNode schema, int depth) {
        if (draw.chance(50)) {
            schema.put("type", "array");
        }
        if (draw.chance(45)) {
            ArrayNode leading = schema.putArray("prefixItems");
            for (int i = draw.between(1, 3); i > 0; i--) {
                leading.add(schemas.child(depth - 1));
            }
        }
        if (draw.chance(40)) {
            schema.set("items", schemas.child(depth - 1));
        }
        if (draw.chance(35)) {
            contains(schema, depth);
        }
        if (draw.chance(25)) {
            schema.put("uniqueItems", draw.chance(85));
        }
        limits(schema, "minItems", "maxItems");
    }

    private void contains(ObjectNode schema, int depth) {
        schema.set("contains", schemas.child(depth - 1));
        if (draw.chance(50)) {
            schema.set("minContains", scalars.count());
        }
        if (draw.chance(40)) {
            schema.set("maxContains", scalars.count());
        }
    }

    void object(ObjectNode schema, int depth) {
        if (draw.chance(50)) {
            schema.put("type", "object");
        }
        if (draw.chance(75)) {
            ObjectNode properties = schema.putObject("properties");
            for (int i = draw.between(1, 3); i > 0; i--) {
                properties.set(draw.of(Pool.NAMES), schemas.child(depth - 1));
            }
        }
        if (draw.chance(25)) {
            ObjectNode patterns = schema.putObject("patternProperties");
            for (int i = draw.between(1, 2); i > 0; i--) {
                patterns.set(draw.of(Pool.PATTERNS), schemas.child(depth - 1));
            }
        }
        if (draw.chance(30)) {
            schema.set("additionalProperties", schemas.child(depth - 1));
        }
        if (draw.chance(15)) {
            schema.set("propertyNames", schemas.child(0));
        }
        if (draw.chance(35)) {
            schema.set("required", names(draw.between(0, 2)));
        }
        if (draw.chance(15)) {
            schema.putObject("dependentRequired").set(draw.of(Pool.NAMES), names(draw.between(0, 2)));
        }
        limits(schema, "minProperties", "maxProperties");
    }

    private void limits(ObjectNode schema, String least, String most) {
        if (draw.chance(12)) {
            schema.set(least, scalars.count());
        }
        if (draw.chance(12)) {
            schema.set(most, scalars.count());
        }
    }

    /** So many different names. */
    ArrayNode names(int count) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        Pool.NAMES.stream()
                .skip(draw.between(0, Pool.NAMES.size() - count))
                .limit(count)
                .forEach(names::add);
        return names;
    }
}
