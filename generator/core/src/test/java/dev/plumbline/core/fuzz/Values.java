package dev.plumbline.core.fuzz;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON values that no schema had a say in. */
final class Values {

    private Values() {}

    /** A value; containers are at most {@code depth} deep. */
    static JsonNode any(Draw draw, int depth) {
        int kind = draw.between(0, depth > 0 ? 9 : 5);
        return switch (kind) {
            case 0 -> NullNode.getInstance();
            case 1 -> BooleanNode.valueOf(draw.chance(50));
            case 2, 3 -> Pool.number(draw);
            case 4, 5 -> Pool.text(draw);
            case 6, 7 -> array(draw, depth);
            default -> object(draw, depth);
        };
    }

    static ArrayNode array(Draw draw, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = draw.between(0, 3); i > 0; i--) {
            array.add(any(draw, depth - 1));
        }
        return array;
    }

    static ObjectNode object(Draw draw, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = draw.between(0, 3); i > 0; i--) {
            object.set(draw.of(Pool.NAMES), any(draw, depth - 1));
        }
        return object;
    }
}
