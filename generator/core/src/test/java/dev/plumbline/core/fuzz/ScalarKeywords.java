package dev.plumbline.core.fuzz;

import dev.plumbline.runtime.validation.Literal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws the keywords for numbers and strings, and {@code enum} and {@code const}. */
final class ScalarKeywords {

    private final Draw draw;

    ScalarKeywords(Draw draw) {
        this.draw = draw;
    }

    void number(ObjectNode schema) {
        if (draw.chance(50)) {
            schema.put("type", draw.of("integer", "number"));
        }
        for (int i = draw.between(1, 2); i > 0; i--) {
            String keyword = draw.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
            schema.set(keyword, keyword.equals("multipleOf") ? Literal.of(draw.of(Pool.DIVISORS)) : Pool.number(draw));
        }
    }

    void text(ObjectNode schema) {
        if (draw.chance(50)) {
            schema.put("type", "string");
        }
        if (draw.chance(40)) {
            schema.set("minLength", count());
        }
        if (draw.chance(40)) {
            schema.set("maxLength", count());
        }
        if (draw.chance(40)) {
            schema.put("pattern", draw.of(Pool.PATTERNS));
        }
    }

    /** A small count, which may be written with a fraction of zero. */
    JsonNode count() {
        return Literal.of(draw.of("0", "1", "2", "3", "1.0", "2.0", "2e0"));
    }

    void values(ObjectNode schema) {
        if (draw.chance(40)) {
            schema.set("const", Values.any(draw, 2));
            return;
        }
        ArrayNode values = schema.putArray("enum");
        boolean texts = draw.chance(40);
        for (int i = draw.between(1, 4); i > 0; i--) {
            values.add(texts ? Pool.text(draw) : Values.any(draw, 2));
        }
    }
}
