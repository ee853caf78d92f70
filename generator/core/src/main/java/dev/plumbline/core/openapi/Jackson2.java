package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values for Swagger, which speaks Jackson 2. */
final class Jackson2 {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Jackson2() {}

    /** The same value as a Jackson 2 tree. */
    static JsonNode of(tools.jackson.databind.JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> {
                ObjectNode object = NODES.objectNode();
                value.forEachEntry((name, child) -> object.set(name, of(child)));
                yield object;
            }
            case ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                value.forEach(item -> array.add(of(item)));
                yield array;
            }
            case STRING -> NODES.textNode(value.stringValue());
            case BOOLEAN -> NODES.booleanNode(value.booleanValue());
            case NUMBER -> number(value);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode number(tools.jackson.databind.JsonNode value) {
        if (!value.isIntegralNumber()) {
            return NODES.numberNode(value.decimalValue());
        }
        return value.canConvertToLong()
                ? NODES.numberNode(value.longValue())
                : NODES.numberNode(value.bigIntegerValue());
    }
}
