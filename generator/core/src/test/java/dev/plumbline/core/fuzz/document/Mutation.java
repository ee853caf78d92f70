package dev.plumbline.core.fuzz.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A few changes to a document, wherever chance has it: values of other types, odd texts, parts moved, renamed and lost. */
final class Mutation {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Texts that mean something somewhere, and such as nobody expects. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "true",
            "string",
            "object",
            "array",
            "#",
            "#/",
            "#/components/schemas/Nope",
            "../x.yaml",
            "$ref",
            "allOf",
            "*/",
            "\\u002a/",
            "\"",
            "{",
            "}",
            "{a}",
            "/{a}/{a}",
            "a/b",
            "application/json",
            "text/event-stream",
            "*/*",
            "200",
            "2XX",
            "default",
            "query",
            "path",
            "class",
            "Object",
            "String",
            "1",
            "-1",
            "9999999999999999999999",
            "1e400",
            "[a-z",
            "^(a+)+$",
            "\u0000",
            "\uD800",
            "\u65E5\u672C",
            "a b",
            "a.b",
            "x-y");

    /** Names that a schema or an operation may have, so that what is put there is read. */
    private static final List<String> NAMES = List.of(
            "$ref",
            "$id",
            "$anchor",
            "$defs",
            "$dynamicRef",
            "$dynamicAnchor",
            "type",
            "format",
            "enum",
            "const",
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "if",
            "then",
            "else",
            "properties",
            "patternProperties",
            "additionalProperties",
            "unevaluatedProperties",
            "required",
            "items",
            "prefixItems",
            "contains",
            "dependentRequired",
            "discriminator",
            "nullable",
            "readOnly",
            "writeOnly",
            "default",
            "example",
            "examples",
            "pattern",
            "minimum",
            "exclusiveMinimum",
            "multipleOf",
            "minLength",
            "parameters",
            "requestBody",
            "responses",
            "content",
            "schema",
            "headers",
            "links",
            "callbacks",
            "security",
            "servers",
            "tags",
            "operationId",
            "in",
            "name",
            "style",
            "explode",
            "x-class-name",
            "x-waiter",
            "x-pagination",
            "get",
            "post");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** A changed copy. */
    JsonNode of(JsonNode document) {
        JsonNode copy = document.deepCopy();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(copy, containers);
            change(containers.get(random.nextInt(containers.size())), containers);
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainer()) {
            into.add(node);
            node.forEach(child -> collect(child, into));
        }
    }

    private void change(JsonNode at, List<JsonNode> others) {
        if (at instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.isEmpty() || random.nextInt(4) == 0 ? pick(NAMES) : pick(names);
            switch (random.nextInt(5)) {
                case 0 -> object.remove(name);
                case 1 -> rename(object, name, random.nextBoolean() ? pick(NAMES) : pick(TEXTS));
                case 2 -> object.set(name, pick(others).deepCopy());
                default -> object.set(name, value());
            }
        } else if (at instanceof ArrayNode array) {
            switch (random.nextInt(4)) {
                case 0 -> array.removeAll();
                case 1 -> array.add(value());
                case 2 -> array.add(pick(others).deepCopy());
                default -> {
                    if (!array.isEmpty()) {
                        array.set(random.nextInt(array.size()), value());
                    }
                }
            }
        }
    }

    private static void rename(ObjectNode object, String from, String to) {
        JsonNode value = object.remove(from);
        if (value != null) {
            object.set(to, value);
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt(5) - 1);
            case 3 -> JSON.numberNode(1.5);
            case 4 -> JSON.objectNode();
            case 5 -> JSON.arrayNode();
            case 6 -> JSON.objectNode().put("$ref", pick(TEXTS));
            default -> JSON.stringNode(pick(TEXTS));
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
